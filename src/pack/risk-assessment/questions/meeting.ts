import { choice, date, dateTime, group, longText, person, text } from "../../../engine/ask.ts";
import { any, is } from "../../../engine/condition.ts";
import { section } from "../../../engine/template.ts";
import { beyondInterim } from "./about.ts";

const meetingMode = choice(
  "meetingMode",
  {
    inPerson: "In person",
    video: "By video",
    phone: "By telephone",
    mixed: "A mixture",
    notYet: "There has been none yet",
  },
  { label: "How did you meet?", layout: "pills" },
);
const met = any(...(["inPerson", "video", "phone", "mixed"] as const).map((mode) => is(meetingMode, mode)));

const meetingAt = dateTime("meetingAt", { label: "When?", visibleWhen: met });
const meetingReason = longText("meetingReason", {
  label: "Why not yet, and when will it be?",
  visibleWhen: is(meetingMode, "notYet"),
});

const attendeeName = text("attendeeName", { label: "Name" });
const attendeeRole = text("attendeeRole", {
  label: "Role and organisation",
  hint: "Such as “Social worker, Northvale council”.",
});
const attendance = choice(
  "attendance",
  { came: "Came", wrote: "Sent a view in writing", apologies: "Sent apologies", noReply: "Invited, no reply" },
  { label: "Attendance", layout: "pills" },
);
const attendeeCopy = choice(
  "attendeeCopy",
  { full: "Full plan", card: "Staff card", own: "Their own copy", none: "None" },
  { label: "Which copy do they get?", layout: "pills", optional: true },
);
const attendees = group("attendees", [attendeeName, attendeeRole, attendance, attendeeCopy], {
  label: "Who was invited",
  hint: "Everybody who works with the children, and parents or carers. Children too, where it helps them.",
  itemName: "person",
  visibleWhen: met,
});

const decisionWhat = longText("decisionWhat", { label: "What was decided" });
const decisionReason = longText("decisionReason", {
  label: "Why",
  hint: "Give the reason for what you decided not to do, too.",
});
const decisionBy = text("decisionBy", { label: "By whom" });
const decisionOn = date("decisionOn", { label: "On" });
const decisions = group("decisions", [decisionWhat, decisionReason, decisionBy, decisionOn], {
  label: "Decisions",
  itemName: "decision",
});

const dissent = longText("dissent", {
  label: "Differences of view",
  hint: "Who saw it differently, what they said, and how it will be settled. Disagreement that is written down keeps children safer.",
  optional: true,
});
const noteTaker = person("noteTaker", { label: "Who took the notes?", optional: true, visibleWhen: met });

export const meeting = section(
  "meeting",
  "The meeting",
  [meetingMode, meetingAt, meetingReason, attendees, decisions, dissent, noteTaker],
  {
    visibleWhen: beyondInterim,
    lead: "Write what was decided and why. How each child and each family took part is asked beside that child, so that it stays with them.",
  },
);
