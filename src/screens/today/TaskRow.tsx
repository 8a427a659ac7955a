import { useLocation } from "wouter";
import { dueInWords, type Task, urgencyOf } from "../../casefile/today.ts";
import {
  AlertIcon,
  DocumentIcon,
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

const icons: Readonly<Record<Task["kind"], Icon>> = {
  draft: EditIcon,
  planNeeded: ShieldIcon,
  planReview: ShieldIcon,
  placeReview: ShieldIcon,
  incidentLook: DocumentIcon,
  referralSend: ReferralIcon,
  referralReply: ReferralIcon,
  referralMore: ReferralIcon,
  referralDisagree: AlertIcon,
  escalationReply: AlertIcon,
  notReferredLook: DocumentIcon,
  policyApproval: PolicyIcon,
  policyReview: PolicyIcon,
  policyWording: PolicyIcon,
  checkAction: PolicyIcon,
  leaverSend: PersonIcon,
  leaverReceipt: PersonIcon,
};
const titles: Readonly<Record<Task["kind"], string>> = {
  draft: "Finish",
  planNeeded: "Start a safety plan for",
  planReview: "Review",
  placeReview: "Look again at a place in",
  incidentLook: "Look again at",
  referralSend: "Send",
  referralReply: "Answer to",
  referralMore: "Send more for",
  referralDisagree: "Disagree about",
  escalationReply: "Answer to the letter about",
  notReferredLook: "Look again at not referring from",
  policyApproval: "Have approved:",
  policyReview: "Look again at",
  policyWording: "See what changed for",
  checkAction: "Do what was decided in",
  leaverSend: "Send the file of",
  leaverReceipt: "Receipt for",
};
const addressOf = ({ goesTo }: Task): string => {
  if ("draftId" in goesTo) return `/write/${goesTo.draftId}`;
  return "fileId" in goesTo ? `/file/${goesTo.fileId}` : `/children/${goesTo.leaverId}/leaving`;
};

/** One line of what waits: what to do, why, and by when in words. */
export function TaskRow({ task, today }: { readonly task: Task; readonly today: string }) {
  const [, go] = useLocation();
  const href = addressOf(task);
  return (
    <ListRow
      icon={icons[task.kind]}
      title={`${titles[task.kind]} ${task.reference}`}
      detail={task.why}
      tag={
        <Tag tone={urgencyTones[urgencyOf(task.due, today)]}>
          {task.due === undefined ? (task.kind === "draft" ? "Draft" : "Waiting") : dueInWords(task.due, today)}
        </Tag>
      }
      href={href}
      onOpen={() => go(href)}
    />
  );
}
