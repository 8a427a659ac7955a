import { choice, choices, date, group, longText, person, text, which, yesNo } from "../../../engine/ask.ts";
import { all, answered, any, anyItem, includes, is } from "../../../engine/condition.ts";
import { section } from "../../../engine/template.ts";
import { places } from "../../words/places.ts";
import { controls } from "../controls.ts";
import { bands, impacts, likelihoods, ratesHigh } from "../rating.ts";
import { supervisionLevels } from "../supervision.ts";
import { atReview, beyondInterim, isLinked } from "./about.ts";
import { isNearby } from "./child-needs.ts";
import { children } from "./children.ts";

const place = choice("place", places, { label: "Place or time" });
const placeDetail = text("placeDetail", {
  label: "Which one exactly?",
  hint: "Such as “Toilets by the field, end of lunch”.",
  optional: true,
});
const planned = choice(
  "planned",
  {
    plan: "Planned for",
    notNeeded: "Thought about, and not needed",
  },
  { label: "Does this place need a plan?", layout: "pills" },
);
const isPlanned = is(planned, "plan");
const inFull = all(isPlanned, beyondInterim);

const notNeededReason = longText("notNeededReason", {
  label: "Why not?",
  visibleWhen: is(planned, "notNeeded"),
});
const settingFor = which("settingFor", children, {
  label: "Is this about one of the children only?",
  hint: "Leave it open if it is about all who are at the centre of the plan. It is then in the copies of each of them.",
  optional: true,
  visibleWhen: all(isPlanned, any(isLinked, anyItem(children, isNearby))),
});
const worksAlready = longText("worksAlready", {
  label: "What works here already?",
  hint: "When has it gone well here, and what were the adults doing?",
  optional: true,
  visibleWhen: inFull,
});
const couldHappen = longText("couldHappen", {
  label: "What could happen here, and to whom?",
  hint: "Plain and specific, such as “alone with younger pupils at the end of lunch”. It is in the file copy only.",
  visibleWhen: isPlanned,
});
const affects = choices(
  "affects",
  {
    affected: "The child affected",
    otherAffected: "Other children who may have been affected",
    displayed: "The child who displayed the behaviour",
    classmates: "Classmates and friends",
    younger: "Younger or less able pupils",
    allPupils: "All other pupils",
    staff: "Staff",
    public: "Families, visitors and the public",
  },
  {
    label: "Who could be affected?",
    hint: "The child who displayed the behaviour can be at risk here too: of rumour, of retaliation, of being left out.",
    visibleWhen: isPlanned,
  },
);
const likelihood = choice("likelihood", likelihoods, {
  label: "How likely is it now?",
  layout: "pills",
  visibleWhen: inFull,
});
const impact = choice("impact", impacts, {
  label: "How much would it matter if it did happen?",
  layout: "pills",
  visibleWhen: inFull,
});
const overrideBand = choice("overrideBand", bands, {
  label: "Do you judge it differently from the two answers together?",
  hint: "Likelihood times impact is only arithmetic. Your judgement counts, with its reason.",
  layout: "pills",
  optional: true,
  visibleWhen: inFull,
});
const overrideReason = longText("overrideReason", { label: "Why?", visibleWhen: answered(overrideBand) });
const evidence = longText("evidence", {
  label: "What is that based on?",
  hint: "Records and dates, or what adults have seen.",
  canBeNotKnown: true,
  visibleWhen: inFull,
});
const controlsNow = longText("controlsNow", {
  label: "What do adults do here now?",
  optional: true,
  visibleWhen: inFull,
});
const whatWeDo = longText("whatWeDo", {
  label: "What will we do?",
  hint: "What somebody walking past would see an adult doing. Leave names of children out: these words also go on the staff card and in family copies.",
  examples: { by: "place", of: controls },
  visibleWhen: isPlanned,
});
const controlKinds = choices(
  "controlKinds",
  {
    supervise: "Supervision",
    environment: "The place itself",
    timetable: "Timetable or seating",
    teach: "Teaching",
    skills: "Skills and practice for a child",
    online: "Online settings",
    briefing: "Staff briefing",
    parent: "With parents or carers",
    refer: "Therapy or referral",
  },
  {
    label: "What kind of action is that?",
    hint: "A good plan is seldom supervision alone.",
    layout: "pills",
    optional: true,
    visibleWhen: inFull,
  },
);
const supervision = choice("supervision", supervisionLevels, {
  label: "How closely will an adult supervise?",
  hint: "Choose the least restrictive level that is safe.",
  layout: "pills",
  visibleWhen: isPlanned,
});
/** Levels that take some freedom away (S3 and above): criteria for stepping down are then needed (facts.md §3.4). */
export const isClose = any(is(supervision, "sight"), is(supervision, "arm"), is(supervision, "notYet"));
const supervised = choice(
  "supervised",
  { displayed: "The child who displayed", affected: "The child affected", everyone: "Everybody here" },
  {
    label: "Who does that adult keep in view?",
    hint: "Supervision should rest on the child who displayed the behaviour or on the place, not follow the child affected around.",
    layout: "pills",
    visibleWhen: all(isPlanned, isLinked),
  },
);
const notHereReviewOn = date("notHereReviewOn", {
  label: "When will you look at this again?",
  hint: "Being kept out of a place needs an end in sight.",
  optional: true,
  visibleWhen: is(supervision, "notYet"),
});
const owner = person("owner", {
  label: "Who makes sure?",
  hint: "One named person who will be there.",
  visibleWhen: isPlanned,
});
const cover = person("cover", {
  label: "Who covers when they are away?",
  optional: true,
  visibleWhen: isPlanned,
});
const fromWhen = date("fromWhen", {
  label: "From when?",
  hint: "Leave it open if it starts on the day the plan does.",
  optional: true,
  visibleWhen: isPlanned,
});
const doneOn = date("doneOn", { label: "In place since", optional: true, visibleWhen: all(isPlanned, atReview) });

const restricts = choices(
  "restricts",
  {
    nobody: "Nobody",
    displayed: "The child who displayed the behaviour",
    affected: "The child affected",
    others: "Other pupils",
  },
  {
    label: "Who gives something up because of this?",
    hint: "A route, a club, a seat, time with friends.",
    layout: "pills",
    visibleWhen: isPlanned,
  },
);
const affectedReason = longText("affectedReason", {
  label: "Why does the child affected carry this, and do they want it?",
  hint: "Say what would have to change so that they do not.",
  optional: true,
  visibleWhen: includes(restricts, "affected"),
});
const missesEducation = yesNo("missesEducation", {
  label: "Does it cost a child lessons, play or a trip?",
  visibleWhen: inFull,
});
const alternatives = longText("alternatives", {
  label: "What less restrictive way was considered?",
  optional: true,
  visibleWhen: inFull,
});
const residualLikelihood = choice("residualLikelihood", likelihoods, {
  label: "With this in place, how likely?",
  layout: "pills",
  optional: true,
  visibleWhen: inFull,
});
const residualImpact = choice("residualImpact", impacts, {
  label: "With this in place, how much would it matter?",
  layout: "pills",
  optional: true,
  visibleWhen: inFull,
});
const seniorDecision = longText("seniorDecision", {
  label: "Which senior leader decided to go on with this, and why?",
  hint: "The rating stays high even with the plan. Somebody senior decides whether that can be accepted, or what else is done.",
  optional: true,
  visibleWhen: ratesHigh(residualLikelihood, residualImpact),
});
const reviewTrigger = longText("reviewTrigger", {
  label: "What would make you look at this early?",
  optional: true,
  visibleWhen: inFull,
});
const cardLine = text("cardLine", {
  label: "In one line, for the staff card",
  hint: "If this is open the card says what you will do.",
  optional: true,
  visibleWhen: inFull,
});
const childWords = text("childWords", {
  label: "In one line, said to the child",
  hint: "Such as “Mr Reyes will be by the door after lunch.” If this is open the page says it in simple words.",
  optional: true,
  visibleWhen: inFull,
});

export const settings = group(
  "settings",
  [
    place,
    placeDetail,
    planned,
    notNeededReason,
    settingFor,
    worksAlready,
    couldHappen,
    affects,
    likelihood,
    impact,
    overrideBand,
    overrideReason,
    evidence,
    controlsNow,
    whatWeDo,
    controlKinds,
    supervision,
    supervised,
    notHereReviewOn,
    owner,
    cover,
    fromWhen,
    doneOn,
    restricts,
    affectedReason,
    missesEducation,
    alternatives,
    residualLikelihood,
    residualImpact,
    seniorDecision,
    reviewTrigger,
    cardLine,
    childWords,
  ],
  {
    label: "Places and times",
    hint: "Pick the places that matter. Keep one you decide against, with the reason: it shows that you thought about it.",
    itemName: "place",
    min: 0,
    layout: "cards",
    pickBy: "place",
  },
);
const notCovered = longText("notCovered", {
  label: "Is anybody left out of these places on purpose?",
  hint: "The plan should think of the child affected, others who may have been affected, the child who displayed the behaviour, and everybody else. Say why, if one of them is not there.",
  optional: true,
});

export const settingsSection = section("settings", "Places and times", [settings, notCovered], {
  lead: "Plan for the situation, not the child. Say what an adult would see being done.",
});
