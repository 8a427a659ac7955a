import type { Source } from "./sources.ts";

const lastChecked = "2026-11-22";

/** Law and guidance for Wales (facts.md §2.6). A draft: none of it has been read at the source. */
export const walesSources = {
  keepingLearnersSafe: {
    title: "Keeping learners safe (270/2021)",
    kind: "statutoryGuidance",
    about: "What schools and local authorities in Wales do to safeguard learners; the main guidance for this policy.",
    publisher: "Welsh Government",
    at: "gov.wales/keeping-learners-safe",
    lastChecked,
    mark: "B",
    verify: "Check whether there is a newer edition than 270/2021, and what it says of harm between learners.",
  },
  walesProcedures: {
    title: "Wales Safeguarding Procedures",
    kind: "guidance",
    about: "How everybody who works with children in Wales reports a concern, and what follows a report.",
    publisher: "Safeguarding boards in Wales",
    at: "safeguarding.wales",
    lastChecked,
    mark: "B",
    verify: "Check the part about children who display harmful sexual behaviour.",
  },
  socialServicesWales: {
    title: "Social Services and Well-being (Wales) Act 2014",
    kind: "law",
    about: "Its section 130 is about reporting a child who may be at risk to the local authority.",
    publisher: "Senedd Cymru",
    at: "legislation.gov.uk/anaw/2014/4",
    lastChecked,
    mark: "K",
    verify: "Check whom section 130 binds, and how a school makes the report.",
  },
  peerAbuseWales: {
    title: "Guidance on peer sexual abuse, exploitation and harmful sexual behaviour (2020)",
    kind: "guidance",
    about: "How education settings in Wales prevent and answer sexual harm between learners.",
    publisher: "Welsh Government",
    at: "gov.wales",
    lastChecked,
    mark: "B",
    verify: "Check its full title and standing, and whether the 2020 edition still applies.",
  },
  hwbNudes: {
    title: "Hwb guide on sharing nudes",
    kind: "guidance",
    about: "What to do when an image of a learner has been made or shared.",
    publisher: "Welsh Government, Hwb",
    at: "hwb.gov.wales",
    lastChecked,
    mark: "B",
    verify: "Check its full title and its date.",
  },
  estynTeachers: {
    title: "“We don’t tell our teachers” (December 2021)",
    kind: "research",
    about: "Learners told inspectors of sexual harassment that few of them had told a teacher about.",
    publisher: "Estyn",
    at: "estyn.gov.wales",
    lastChecked,
    mark: "B",
    verify: "Read the report before quoting a figure from it.",
  },
} as const satisfies Readonly<Record<string, Source>>;
