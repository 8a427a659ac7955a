import { choice, dateTime, longText, person, text } from "../../engine/ask.ts";
import { any, is } from "../../engine/condition.ts";

const contacts = {
  parent: "Parent or carer",
  child: "Child",
  head: "Head teacher or principal",
  staff: { label: "Staff who need to know", hint: "Only those with a part to play" },
  socialWorker: "The child’s social worker",
  socialCare: "Children’s social care",
  earlyHelp: "Early help or family help",
  police: "Police",
  lado: {
    label: "Local authority designated officer",
    hint: "When an adult in the school’s work may have caused harm",
  },
  senco: "SENCO",
  governor: "Safeguarding governor or trustee",
  health: "Health or mental health service",
  otherSchool: "Another school or college",
  transport: "School transport",
  premises: { label: "CCTV or IT staff", hint: "To keep recordings or logs from being lost" },
  other: "Somebody else",
} as const;

const methods = {
  inPerson: "In person",
  phone: "By phone",
  video: "By video call",
  secureMessage: "By secure email or portal",
  letter: "By letter",
} as const;

const contactStates = {
  told: "Told",
  tried: { label: "Tried, not reached", hint: "Say below when you will try again" },
  notYet: { label: "Not told yet", hint: "Say below what you are waiting for" },
  withheld: { label: "Decided not to tell", hint: "Say below why, such as more risk to a child or a police request" },
} as const;

/** Who was told what, by whom, when and how, or why not (facts.md §6.6, "Notification"). */
export const contactWho = choice("contactWho", contacts, { label: "Person or agency" });
const contactName = text("contactName", {
  label: "Their name, role and number",
  hint: "Full name. For an agency, the team and a reference too.",
  optional: true,
});
const contactState = choice("contactState", contactStates, {
  label: "Have they been told?",
});
const reached = any(is(contactState, "told"), is(contactState, "tried"));
const told = is(contactState, "told");
const contactBy = person("contactBy", { label: "Who told them, or tried to?", visibleWhen: reached });
const contactAt = dateTime("contactAt", { label: "When?", visibleWhen: reached });
const contactMethod = choice("contactMethod", methods, {
  label: "How?",
  layout: "pills",
  visibleWhen: reached,
});
const contactResult = longText("contactResult", {
  label: "What was said, and what came of it?",
  hint: "What they were told, their view in their words, and anything they agreed to do.",
  visibleWhen: told,
});
const contactWhyNot = longText("contactWhyNot", {
  label: "Why have they not been told?",
  hint: "The reason, who agreed it, and when you will look again.",
  visibleWhen: any(is(contactState, "tried"), is(contactState, "notYet"), is(contactState, "withheld")),
});

/** Everything but who it is about: an incident points at a child in its list, an entry picks a child. */
export const contactDetails = [
  contactName,
  contactState,
  contactBy,
  contactAt,
  contactMethod,
  contactResult,
  contactWhyNot,
] as const;
