import type { GapAnswers } from "./sections.ts";

/** An invented policy of an invented school, a few years old: for learning from, and for tests. */
export const olderPolicy = `Larchwood School
Policy on abuse between pupils
Approved by the governing body, 14 March 2023. Review date: March 2024.

1. Aims
Larchwood has zero tolerance of sexual harassment and sexual violence. This policy applies to all staff,
visitors and volunteers, on site, off-site and online.

2. Law
This policy follows Keeping Children Safe in Education (DfE, September 2022), Working Together to
Safeguard Children 2018 and “Sexual violence and sexual harassment between children in schools and
colleges” (2021).

3. Roles and responsibilities
The Designated Safeguarding Lead and the deputy decide what happens next. All staff have training
at induction.

4. When a pupil tells somebody
Listen. Ask no leading questions. A referral to early help or to children’s social care may follow,
and the police are told of a possible crime. The lead can ring the HSB Support Service on
0344 225 0623.

5. After a report
A risk assess\u00ADment is written for every pupil concerned, and a safety
plan where it is needed. Records go into the child protection file. Sanctions follow the behaviour policy.
Parents and carers are told.

Related policies: behaviour, anti-bullying, complaints.`;

/** The check of that policy as a person finished it: most suggestions kept, some judged otherwise. */
export const olderPolicyChecked: GapAnswers = {
  whichPolicy: "Policy on abuse between pupils, March 2023",
  existing: olderPolicy,
  part_control: "present",
  part_summary: "missing",
  part_intent: "partly",
  part_scope: "present",
  part_definitions: "missing",
  part_law: "partly",
  note_basis: "The review was due in March 2024 and did not happen.",
  part_roles: "present",
  part_prevention: "missing",
  part_vulnerable: "missing",
  part_training: "partly",
  part_wellbeing: "missing",
  part_telling: "missing",
  part_response: "partly",
  part_levels: "partly",
  part_safety: "missing",
  part_assessment: "present",
  part_recording: "partly",
  part_affected: "missing",
  part_displayed: "missing",
  part_others: "missing",
  part_parents: "partly",
  part_sanctions: "present",
  part_images: "missing",
  part_sharing: "missing",
  part_police: "partly",
  part_boarding: "notForUs",
  part_early: "notForUs",
  part_send: "missing",
  part_faith: "notForUs",
  part_complaints: "missing",
  part_monitoring: "missing",
  part_linked: "present",
};
