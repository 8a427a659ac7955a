import type { PartId } from "../words/policy-parts.ts";

/** What a school writes where a part is missing or thin, in a line (facts.md §5.2). True in every nation. */
export const whatToAdd: Readonly<Record<PartId, string>> = {
  control: "Put the edition, the day it was approved and by whom, and the day of the next look on its first page.",
  summary: "Put one page in front that a pupil and a parent can read, with the ways to tell somebody.",
  intent:
    "Say that no report is brushed aside, that it could happen here, and that each child concerned stays a child.",
  scope: "Name the places beyond the gate: journeys, trips, clubs, work placements, life online. Name visitors too.",
  definitions: "Define harmful sexual behaviour, harassment, violence and consent in words that fit your pupils’ ages.",
  law: "List what the policy rests on, each with its edition or date.",
  roles: "Give each role its duties, and put the names in one table with who stands in for whom.",
  prevention: "Say what is taught in which year, which places have been looked at, and how pupils are asked.",
  vulnerable: "Say who is harmed more often or heard less in your school, and what adults do differently for them.",
  telling: "Name at least two ways, one of them without speaking, and what a child can expect the same day.",
  response:
    "Say what an adult does at once: listens, promises no secrecy, asks nothing that leads, looks at no image, writes it down, tells the lead.",
  levels:
    "Say how behaviour is judged and by whom, which routes may follow inside and outside school, and that the reasons are written down.",
  safety:
    "Say what changes the same day in classes, shared places and journeys, and that the child affected does not give way.",
  assessment:
    "Say when a written assessment must be made, for which children, who takes part and when it is looked at again.",
  recording:
    "Say what is written and by when, where it is kept, who may read it, for how long, and how it moves with a child.",
  affected: "Say how this child has a say, who is their adult in school, and where help comes from outside.",
  displayed:
    "Say that this child is kept safe and taught too, who is their adult in school, and what help is asked for.",
  others: "Say what is done for witnesses, friends, brothers and sisters, and about talk and social media.",
  parents:
    "Say who tells each family what and when, apart from each other, and when telling has to wait for a child’s safety.",
  sanctions:
    "Say that discipline and support go together, and whom the school asks first where police or social care are involved.",
  images:
    "Say that no adult looks at, copies, passes on or asks for an image, and what they do instead. Name generated images and Report Remove.",
  sharing: "Say that nobody promises secrecy, who is told and why, and how the school keeps names from going round.",
  police: "Say when the police are told and by whom, and what the school does for every child while they work.",
  boarding:
    "Cover the nights: houses, dormitories, bathrooms, older pupils with duties, and trips with an overnight stay.",
  early: "Say what is ordinary at this age and what is not, and how adults give care of the body with respect.",
  send: "Say how a child’s understanding and way of communicating change the questions, the assessment and the plan.",
  faith: "Speak in the school’s own voice, and say that every duty in the policy stays as it is.",
  training: "Say who learns what and how often, with harmful sexual behaviour named as a subject.",
  wellbeing: "Say who talks things over with staff who heard or saw them, and what supervision the lead has.",
  complaints:
    "Say what to do when an agency, a parent or a colleague disagrees, and how to raise a concern about the school.",
  monitoring: "Say who reads the records for patterns and how often, and that the board sees figures that name nobody.",
  linked: "List the policies that this one leans on, and check that none of them contradicts it.",
  appendices:
    "Add contacts with the day on which they were checked, the path of a decision on one page, and a list of words.",
};
