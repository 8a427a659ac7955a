import { useLocation } from "wouter";
import { kindOf } from "../../casefile/tasks/kinds.ts";
import { waitsFor } from "../../casefile/tasks/sides.ts";
import { dueInWords, type Task, urgencyOf } from "../../casefile/today.ts";
import {
  AlertIcon,
  DocumentIcon,
  DoneIcon,
  EditIcon,
  type Icon,
  PersonIcon,
  PolicyIcon,
  ReferralIcon,
  ShieldIcon,
} from "../../ui/icons.ts";
import { ListRow } from "../../ui/List.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { urgencyTones } from "../referralWords.ts";
import { useNames } from "../workspace.tsx";

const icons: Readonly<Record<ReturnType<typeof kindOf>["about"], Icon>> = {
  draft: EditIcon,
  incident: DocumentIcon,
  plan: ShieldIcon,
  referral: ReferralIcon,
  trouble: AlertIcon,
  policy: PolicyIcon,
  child: PersonIcon,
  action: DoneIcon,
};
const addressOf = ({ goesTo }: Task): string => {
  if ("draftId" in goesTo) return `/write/${goesTo.draftId}`;
  if ("fileId" in goesTo) return `/file/${goesTo.fileId}`;
  if ("page" in goesTo) return goesTo.page;
  if ("askedAbout" in goesTo) return `/children/${goesTo.askedAbout}/copy/request`;
  return "childId" in goesTo ? `/children/${goesTo.childId}` : `/children/${goesTo.leaverId}/leaving`;
};

interface Props {
  readonly task: Task;
  readonly today: string;
  readonly me: string | undefined;
}

/** One line of what waits: what to do, why, who has it, and by when in words. */
export function TaskRow({ task, today, me }: Props) {
  const [, go] = useLocation();
  const names = useNames();
  const href = addressOf(task);
  const { title, about } = kindOf(task.kind);
  const waits = waitsFor(task, me);
  return (
    <ListRow
      icon={icons[about]}
      title={`${title} ${task.reference}`}
      detail={
        <>
          <p>{task.why}</p>
          {waits !== undefined && (
            <p>{"personId" in waits ? `By ${names.personName(waits.personId)}` : `Waiting for ${waits.outside}`}</p>
          )}
        </>
      }
      tag={
        <Tag tone={urgencyTones[urgencyOf(task.due, today)]}>
          {task.due === undefined ? (task.kind === "draft" ? "Draft" : "Open") : dueInWords(task.due, today)}
        </Tag>
      }
      href={href}
      onOpen={() => go(href)}
    />
  );
}
