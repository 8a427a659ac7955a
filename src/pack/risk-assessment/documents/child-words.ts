import type { Place } from "../../words/places.ts";
import type { PlanSetting } from "../sections.ts";

/** Places as a child of about nine would say them. */
export const placeForChild: Readonly<Record<Place, string>> = {
  arrival: "When you come in",
  classroom: "In class",
  corridor: "Moving round school",
  toilets: "The toilets",
  changing: "Getting changed",
  playground: "Break time",
  lunch: "Lunch",
  field: "The field",
  library: "The library and computers",
  clubs: "Clubs",
  waiting: "Waiting to go home",
  schoolTransport: "The school bus or taxi",
  publicTransport: "The bus or train",
  walking: "Walking to and from school",
  dayTrip: "Trips",
  residential: "Trips with nights away",
  boarding: "The boarding house",
  senBase: "The base, and time with one adult",
  alternative: "The other place where you learn",
  schoolOnline: "Using devices at school",
  homeOnline: "Phones and games at home",
  home: "At home",
  community: "Groups outside school",
  workExperience: "Work experience",
  nonRoutine: "Days that are different",
};

type Supervision = NonNullable<PlanSetting["supervision"]>;
/** What a level means to the child it rests on. */
export const supervisionForChild: Readonly<Record<Supervision, string>> = {
  usual: "Adults will look after you here like everyone else.",
  aware: "The adults here know how to help you.",
  check: "An adult will come by now and then to see how things are.",
  sight: "An adult will stay where they can see you.",
  arm: "An adult will stay next to you.",
  notYet: "Not just now. We will talk about it again.",
};
/** What it means to any other child in the plan. */
export const adultsAreThere = "The adults here know what to do to keep you safe.";
