import { choice, date, group, longText, text, which } from "../../../engine/ask.ts";
import { any, is } from "../../../engine/condition.ts";
import { section } from "../../../engine/template.ts";
import { beyondInterim } from "./about.ts";
import { children } from "./children.ts";

const shareWith = text("shareWith", { label: "Person or role", hint: "Such as “lunchtime supervisors”." });
const shareVersion = choice(
  "shareVersion",
  {
    full: { label: "Full plan", hint: "Only those who need all of it" },
    card: { label: "Staff card", hint: "What to do where; no account of what happened" },
    places: { label: "Places card", hint: "What adults do where; no child is named" },
    parent: { label: "Family copy" },
    child: { label: "Child’s own page" },
    told: { label: "Told, nothing on paper" },
  },
  { label: "Which version?" },
);
const sharePurpose = text("sharePurpose", { label: "What do they need it for?", optional: true });
const shareHow = choice(
  "shareHow",
  { person: "In person", paper: "On paper, by hand", secure: "Secure email or system", phone: "By telephone" },
  { label: "How?", layout: "pills" },
);
const shareOn = date("shareOn", { label: "On", optional: true });
const shareBack = choice(
  "shareBack",
  { read: "Said they have read it", waiting: "Not yet" },
  { label: "Have they said they have read it?", layout: "pills", optional: true },
);
const share = group("share", [shareWith, shareVersion, sharePurpose, shareHow, shareOn, shareBack], {
  label: "Who needs to know",
  hint: "As few as can make it work, and everybody who has to act. Think of cover staff, lunch, clubs and transport.",
  itemName: "person",
  min: 0,
});
const notShared = longText("notShared", {
  label: "What is not shared, with whom, and why?",
  optional: true,
  visibleWhen: beyondInterim,
});

const copyFor = which("copyFor", children, { label: "Which child’s family?" });
const copyGiven = choice(
  "copyGiven",
  { yes: "Yes", later: "Later", no: "No" },
  { label: "Do they get the family copy?", layout: "pills" },
);
const copyReason = longText("copyReason", {
  label: "Why, and when will you look at that again?",
  visibleWhen: any(is(copyGiven, "later"), is(copyGiven, "no")),
});
const childPage = choice(
  "childPage",
  { yes: "Yes, and somebody reads it with them", later: "Later", no: "No" },
  { label: "Does the child get a page of their own?", layout: "pills" },
);
const copies = group("copies", [copyFor, copyGiven, copyReason, childPage], {
  label: "Copies for families and children",
  itemName: "family",
  min: 0,
  visibleWhen: beyondInterim,
});
const transferNote = longText("transferNote", {
  label: "If a child moves school or joins another setting",
  hint: "Who hands the plan over, to whom and how, so that safety does not wait for a file.",
  optional: true,
  visibleWhen: beyondInterim,
});

export const sharing = section("sharing", "Who needs to know", [share, notShared, copies, transferNote], {
  lead: "Staff need to know what to do, seldom what happened.",
});
