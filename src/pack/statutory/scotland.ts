import type { Source } from "./sources.ts";

const lastChecked = "2026-11-22";

/** Law and guidance for Scotland (facts.md §2.6). A draft: none of it has been read at the source. */
export const scotlandSources = {
  nationalGuidanceScotland: {
    title: "National Guidance for Child Protection in Scotland (2021, updated 2023)",
    kind: "guidance",
    about: "How agencies in Scotland protect children together, from a first concern to a child’s plan.",
    publisher: "Scottish Government",
    at: "gov.scot",
    lastChecked,
    mark: "B",
    verify: "Check the edition, and its part about harmful sexual behaviour.",
  },
  girfec: {
    title: "Getting it right for every child",
    kind: "guidance",
    about: "The approach that a named person, a lead professional and a child’s plan belong to.",
    publisher: "Scottish Government",
    at: "gov.scot",
    lastChecked,
    mark: "B",
    verify: "Check how your local authority uses the named person and the child’s plan.",
  },
  hsbScotland: {
    title: "Evidence-based guidance on harmful sexual behaviour",
    kind: "guidance",
    about:
      "Children who display harmful sexual behaviour in Scotland: thinking about how serious it is, and what helps.",
    publisher: "Scottish Government",
    at: "gov.scot",
    lastChecked,
    mark: "B",
    verify: "Find it at gov.scot and check its exact title and date.",
  },
  expertGroupScotland: {
    title: "Expert Group report (2020)",
    kind: "research",
    about: "What a group of experts in Scotland said about harmful sexual behaviour and how to prevent it.",
    publisher: "Scottish Government",
    at: "gov.scot",
    lastChecked,
    mark: "B",
    verify: "Find it at gov.scot and check its exact title.",
  },
  rshp: {
    title: "RSHP: relationships, sexual health and parenthood education",
    kind: "tool",
    about: "Teaching material for each stage of school in Scotland.",
    publisher: "RSHP",
    at: "rshp.scot",
    lastChecked,
    mark: "B",
    verify: "Check that it is what your local authority teaches from.",
  },
  sexualOffencesScotland: {
    title: "Sexual Offences (Scotland) Act 2009",
    kind: "law",
    about: "What is a sexual offence in Scotland; the age of consent is 16.",
    publisher: "Scottish Parliament",
    at: "legislation.gov.uk/asp/2009/9",
    lastChecked,
    mark: "K",
    verify: "Check what it says of children under 13, and of older children of similar age.",
  },
  criminalAgeScotland: {
    title: "Age of Criminal Responsibility (Scotland) Act 2019",
    kind: "law",
    about: "A child under 12 cannot be held responsible for a crime in Scotland; what follows is about welfare.",
    publisher: "Scottish Parliament",
    at: "legislation.gov.uk/asp/2019/7",
    lastChecked,
    mark: "K",
    verify: "Check which of its parts are in force.",
  },
} as const satisfies Readonly<Record<string, Source>>;
