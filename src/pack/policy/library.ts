import type { Clause } from "./clause.ts";
import { adultsClauses } from "./clauses/adults.ts";
import { affectedClauses } from "./clauses/affected.ts";
import { appendicesClauses } from "./clauses/appendices.ts";
import { assessmentClauses } from "./clauses/assessment.ts";
import { boardingClauses } from "./clauses/boarding.ts";
import { complaintsClauses } from "./clauses/complaints.ts";
import { controlClauses } from "./clauses/control.ts";
import { definitionsClauses } from "./clauses/definitions.ts";
import { definitionsAgesClauses } from "./clauses/definitions-ages.ts";
import { displayedClauses } from "./clauses/displayed.ts";
import { earlyClauses } from "./clauses/early.ts";
import { easyReadClauses } from "./clauses/easy-read.ts";
import { faithClauses } from "./clauses/faith.ts";
import { juniorsClauses } from "./clauses/for-juniors.ts";
import { forParentsClauses } from "./clauses/for-parents.ts";
import { teensClauses } from "./clauses/for-teens.ts";
import { youngClauses } from "./clauses/for-young.ts";
import { imagesClauses } from "./clauses/images.ts";
import { imagesDevicesClauses } from "./clauses/images-devices.ts";
import { intentClauses } from "./clauses/intent.ts";
import { lawClauses } from "./clauses/law.ts";
import { levelsClauses } from "./clauses/levels.ts";
import { linkedClauses } from "./clauses/linked.ts";
import { monitoringClauses } from "./clauses/monitoring.ts";
import { othersClauses } from "./clauses/others.ts";
import { parentsClauses } from "./clauses/parents.ts";
import { policeClauses } from "./clauses/police.ts";
import { preventionClauses } from "./clauses/prevention.ts";
import { recordingClauses } from "./clauses/recording.ts";
import { responseClauses } from "./clauses/response.ts";
import { rolesClauses } from "./clauses/roles.ts";
import { safetyClauses } from "./clauses/safety.ts";
import { sanctionsClauses } from "./clauses/sanctions.ts";
import { scopeClauses } from "./clauses/scope.ts";
import { sendClauses } from "./clauses/send.ts";
import { sharingClauses } from "./clauses/sharing.ts";
import { summaryClauses } from "./clauses/summary.ts";
import { tellingClauses } from "./clauses/telling.ts";
import { trainingClauses } from "./clauses/training.ts";
import { vulnerableClauses } from "./clauses/vulnerable.ts";
import { wellbeingClauses } from "./clauses/wellbeing.ts";

/** Every clause there is, in the order in which they print within their part. */
export const library: readonly Clause[] = [
  ...controlClauses,
  ...summaryClauses,
  ...intentClauses,
  ...scopeClauses,
  ...definitionsClauses,
  ...definitionsAgesClauses,
  ...adultsClauses,
  ...lawClauses,
  ...rolesClauses,
  ...preventionClauses,
  ...vulnerableClauses,
  ...tellingClauses,
  ...responseClauses,
  ...levelsClauses,
  ...safetyClauses,
  ...assessmentClauses,
  ...recordingClauses,
  ...affectedClauses,
  ...displayedClauses,
  ...othersClauses,
  ...parentsClauses,
  ...sanctionsClauses,
  ...imagesClauses,
  ...imagesDevicesClauses,
  ...sharingClauses,
  ...policeClauses,
  ...boardingClauses,
  ...earlyClauses,
  ...sendClauses,
  ...faithClauses,
  ...trainingClauses,
  ...wellbeingClauses,
  ...complaintsClauses,
  ...monitoringClauses,
  ...linkedClauses,
  ...appendicesClauses,
  ...forParentsClauses,
  ...youngClauses,
  ...juniorsClauses,
  ...teensClauses,
  ...easyReadClauses,
];
