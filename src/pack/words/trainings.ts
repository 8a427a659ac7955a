import { type ToolId, toolRegister } from "../statutory/tools.ts";

const named = (id: ToolId): string => `${toolRegister[id].name} (${toolRegister[id].owner})`;
/** The tools of the register, and what is no tool. */
export const trainedIns = {
  lead: "Training for whoever leads on safeguarding",
  wholeStaff: "Safeguarding training for all staff",
  behaviour: "Harmful sexual behaviour, in general",
  online: "Online safety",
  brook: named("brook"),
  aim: named("aim"),
  hackett: named("hackett"),
  nspccFramework: named("nspccFramework"),
  csaSafetyPlanning: named("csaSafetyPlanning"),
  protectiveBehaviours: named("protectiveBehaviours"),
  spottingTheSigns: named("spottingTheSigns"),
  beyondReferrals: named("beyondReferrals"),
  farrer: named("farrer"),
  lucyFaithfull: named("lucyFaithfull"),
  preventionToolkit: named("preventionToolkit"),
  swgfl: named("swgfl"),
  other: "Something else",
} as const satisfies Readonly<Record<ToolId | "lead" | "wholeStaff" | "behaviour" | "online" | "other", string>>;
