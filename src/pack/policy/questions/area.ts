import { authority, text } from "../../../engine/ask.ts";
import { section } from "../../../engine/template.ts";

// Whom the school works with (facts.md §5.3 Q11, Q12). Numbers come from the local directory.

export const localAuthority = authority("localAuthority", {
  label: "In which local authority is the school?",
  hint: "Its telephone numbers are taken from your local directory.",
});
export const frontDoor = text("frontDoor", {
  label: "How is children’s social care reached?",
  hint: "The team and its number, as the policy is to say it.",
});
export const outOfHours = text("outOfHours", {
  label: "And outside office hours?",
  hint: "The emergency duty team.",
});
export const partnership = text("partnership", {
  label: "What are the local safeguarding partners called?",
  hint: "“Southbank Safeguarding Children Partnership”. Their procedures come before ours.",
});
export const designatedOfficer = text("designatedOfficer", {
  label: "How is the local authority designated officer reached?",
  hint: "For allegations against adults who work with children.",
  optional: true,
});
export const hsbService = text("hsbService", {
  label: "Is there a local service or panel for harmful sexual behaviour?",
  hint: "Its name and how to reach it. Leave it open if you know of none.",
  optional: true,
});
export const sarc = text("sarc", {
  label: "Which sexual assault referral centre serves your area?",
  optional: true,
});
export const policeContact = text("policeContact", {
  label: "Is there a police officer who works with the school?",
  hint: "A role and a number, not a name.",
  optional: true,
});

export const area = section("area", "Your area", [
  localAuthority,
  frontDoor,
  outOfHours,
  partnership,
  designatedOfficer,
  hsbService,
  sarc,
  policeContact,
]);
