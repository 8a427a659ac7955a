import { choice, choices, longText, yesNo } from "../../../engine/ask.ts";
import { all, answered, any, includes, is, not } from "../../../engine/condition.ts";
import { behaviours } from "../../words/behaviours.ts";
import { powers } from "../../words/powers.ts";

const types = choices("types", behaviours, {
  label: "What kind of behaviour was reported?",
  hint: "What was reported, not what is proven. Choose all that apply; the order says nothing about seriousness.",
});
const typesOther = longText("typesOther", {
  label: "What kind, in your own words?",
  visibleWhen: includes(types, "other"),
});

const onlineParts = {
  none: "No online part",
  messages: "Messages or group chat",
  image: "Image or video",
  live: "Live video or streaming",
  gaming: "Gaming",
  aiMade: "Made or altered with AI",
  otherOnline: "Another online part",
  notKnown: "Not known",
} as const;
const online = choices("online", onlineParts, { label: "Was any of it online?" });
const onlineDetail = longText("onlineDetail", {
  label: "What is known about the online part?",
  hint: "Apps, groups, account names and who is in them, as you were told. Nobody needs to look at content to answer.",
  canBeNotKnown: true,
  visibleWhen: all(answered(online), not(includes(online, "none"))),
});
export const imageAlleged = yesNo("imageAlleged", {
  label: "Is there said to be a nude, semi-nude or sexual image of a child?",
  hint: "Taken, made with AI, sent, shown or threatened. Do not look to find out.",
});

export const power = choices("power", powers, {
  label: "Was there force, secrecy, pressure or a gap in power?",
  hint: "A yes is not a free choice when any of these is there. Choose all that apply.",
});
const powerDetail = longText("powerDetail", {
  label: "What is known about that?",
  canBeNotKnown: true,
  visibleWhen: all(answered(power), not(includes(power, "none"))),
});

const earlierTimes = {
  first: "First time, as far as is known",
  again: "It has happened before",
  pattern: { label: "Part of a pattern", hint: "Same people, place, time or kind of behaviour" },
  notKnown: "Not known",
} as const;
const earlier = choice("earlier", earlierTimes, {
  label: "Has anything like this happened before?",
  hint: "Look under each child’s name, in any role, before you answer.",
});
const earlierDetail = longText("earlierDetail", {
  label: "What happened before?",
  hint: "Dates, people and places, and what was done then.",
  canBeNotKnown: true,
  visibleWhen: any(is(earlier, "again"), is(earlier, "pattern")),
});

export const behaviourQuestions = [
  types,
  typesOther,
  online,
  onlineDetail,
  imageAlleged,
  power,
  powerDetail,
  earlier,
  earlierDetail,
] as const;
