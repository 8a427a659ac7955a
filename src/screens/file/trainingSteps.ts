import { reviseFile } from "../../records/files.ts";
import { EditIcon, PeopleIcon } from "../../ui/icons.ts";
import type { From, Step } from "./steps.ts";

/** An entry of the training log can be put right; the log is where it is read among the others. */
export const stepsAfterTraining = ({ workspace, now, template }: From): readonly Step[] => [
  {
    key: "log",
    icon: PeopleIcon,
    title: "Open the training log",
    detail: "Everybody’s training, and what is to be renewed",
    href: "/team/training",
  },
  ...(now.draft
    ? []
    : [
        {
          key: "revise",
          icon: EditIcon,
          title: "Put this entry right",
          detail: "Starts the next version with the same answers. This one stays as it is",
          start: () => reviseFile(workspace, template, now.fileId, "Put right.", (answers) => answers),
        },
      ]),
];
