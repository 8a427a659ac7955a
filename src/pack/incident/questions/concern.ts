import { choice, group, notice, yesNo } from "../../../engine/ask.ts";
import { is } from "../../../engine/condition.ts";
import { judgementQuestions } from "../../asked/judgement.ts";

/** The two statutory categories, and room for neither (KCSIE Part five; facts.md §2.2). Our own words. */
const categories = {
  violence: {
    label: "Sexual violence",
    hint: "Rape, assault by penetration, sexual assault, or making a child do something sexual without free agreement",
  },
  harassment: {
    label: "Sexual harassment",
    hint: "Unwanted sexual comments, jokes, taunts, messages, images or interfering with clothes, in person or online",
  },
  neither: { label: "Neither", hint: "Other sexual behaviour that needs a response" },
  unsure: { label: "Not sure yet", hint: "Say so and ask for advice. Both may apply" },
} as const;
export const category = choice("category", categories, {
  label: "What does the report describe?",
  hint: "As reported. Choosing one decides what must be done next, not who is right.",
});
const planRequired = notice("planRequired", {
  title: "A risk assessment is required",
  text: "A report of sexual violence calls for a risk and needs assessment straight away, whatever else is still unknown. Start it from this record as soon as this is finished: what is known comes along.",
  tone: "warning",
  visibleWhen: is(category, "violence"),
});
export const possibleCrime = yesNo("possibleCrime", {
  label: "Could a crime have happened?",
  hint: "You do not have to be sure. Police may need to know even when a child is under 10, too young to be charged with anything.",
});
const judgements = group("judgements", judgementQuestions, {
  label: "Level of concern",
  hint: "One entry for each person’s judgement. They may differ, and both stay. More can be added later.",
  itemName: "judgement",
  min: 0,
});

export const concernQuestions = [category, planRequired, possibleCrime, judgements] as const;
