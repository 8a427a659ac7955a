import { group, longText, person, text } from "../../../engine/ask.ts";
import { is, not } from "../../../engine/condition.ts";
import { section } from "../../../engine/template.ts";
import { boarding } from "./school.ts";

// Who answers for what (facts.md §5.3 Q10). Names stand in one table, so that a change of name changes nothing else.

export const lead = person("lead", {
  label: "Who leads on safeguarding?",
  hint: "The designated safeguarding lead, or the title that your nation uses.",
});
export const leadPhone = text("leadPhone", {
  label: "How is the safeguarding lead reached in school hours?",
  hint: "A telephone number or an address for email. It stands in the policy.",
});
export const deputy = person("deputy", { label: "Who is a deputy?" });
export const deputies = group("deputies", [deputy], {
  label: "Who are the deputies?",
  itemName: "deputy",
  min: 0,
  max: 12,
  optional: true,
});
export const cover = longText("cover", {
  label: "Who acts when the safeguarding lead and the deputies are all away?",
  hint: "By role: “the senior leader on duty, who rings the safeguarding lead”. Trips and clubs count.",
});
export const head = person("head", { label: "Who is the head teacher or principal?" });
export const chair = person("chair", {
  label: "Who chairs the governing body, board or proprietor?",
  hint: "An allegation against the head goes to this person.",
});
export const safeguardingGovernor = person("safeguardingGovernor", {
  label: "Who among them leads on safeguarding?",
  optional: true,
});
export const senco = person("senco", {
  label: "Who coordinates special educational needs?",
  optional: true,
});
export const onlineLead = person("onlineLead", { label: "Who leads on online safety?", optional: true });
export const boardingLead = person("boardingLead", {
  label: "Who is in charge of boarding?",
  visibleWhen: not(is(boarding, "none")),
});

export const people = section(
  "people",
  "People",
  [lead, leadPhone, deputies, cover, head, chair, safeguardingGovernor, senco, onlineLead, boardingLead],
  { lead: "Names print in one table. The rest of the policy speaks of roles, so a new deputy changes one line." },
);
