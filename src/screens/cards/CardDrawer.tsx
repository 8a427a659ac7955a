import type { CardHere, UnderstandingHere } from "../../records/guidance.ts";
import { Drawer } from "../../ui/Drawer.tsx";
import { CardBody } from "./CardBody.tsx";
import { UnderstandingBody } from "./UnderstandingBody.tsx";

interface Props {
  readonly card: CardHere | UnderstandingHere;
  readonly onClose: () => void;
}

/** A card, or what helps to understand behaviour, beside what is being written, which stays as it is. */
export const CardDrawer = ({ card, onClose }: Props) => (
  <Drawer isOpen title={card.title} onClose={onClose}>
    <p>{card.gist}</p>
    {"parts" in card ? <UnderstandingBody here={card} level={3} /> : <CardBody card={card} level={3} />}
  </Drawer>
);
