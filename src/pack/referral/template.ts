import { presented } from "../../engine/present.ts";
import { defineTemplate } from "../../engine/template.ts";
import { sections } from "./sections.ts";

export const referral = defineTemplate({
  id: "referral",
  version: 1,
  title: "Referral to children’s social care",
  density: "compact",
  sections,
  migrations: [],
  rules: [],
  documents: [
    {
      id: "referral",
      title: "Referral to children’s social care",
      purpose: "For the authority that the child lives in. Other children are letters unless you decided otherwise.",
      audience: "agency",
      shows: ({ child, otherChildren = [] }) => [
        ...(child === undefined ? [] : [child]),
        ...otherChildren.flatMap(({ otherChild, naming }) =>
          naming === "named" && otherChild !== undefined ? [otherChild] : [],
        ),
      ],
      alsoAs: ["word", "text"],
      build: (answers, { names }) => presented({ sections }, answers, names),
    },
  ],
});
