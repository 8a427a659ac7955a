import type { Card } from "./card.ts";
import { adults } from "./cards/adults.ts";
import { agencies } from "./cards/agencies.ts";
import { families } from "./cards/families.ts";
import { images } from "./cards/images.ts";
import { inPerson } from "./cards/in-person.ts";
import { lives } from "./cards/lives.ts";
import { onlineHarm } from "./cards/online-harm.ts";
import { places } from "./cards/places.ts";
import { police } from "./cards/police.ts";
import { telling } from "./cards/telling.ts";
import { words } from "./cards/words.ts";
import { young } from "./cards/young.ts";

/** Every card, in the order in which the list shows them under their subjects. */
export const cards: readonly Card[] = [
  ...inPerson,
  ...images,
  ...onlineHarm,
  ...words,
  ...telling,
  ...lives,
  ...young,
  ...families,
  ...places,
  ...agencies,
  ...police,
  ...adults,
];
