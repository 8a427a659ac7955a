import { useMemo } from "react";
import { Link, useLocation } from "wouter";
import type { Anchor } from "../../documents/blocks.ts";
import { check, type Problem } from "../../engine/check.ts";
import { summarise } from "../../engine/summary.ts";
import { localDate } from "../../lib/dates.ts";
import { adviceFor } from "../../records/advice.ts";
import { checkContext } from "../../records/checking.ts";
import { fileReference } from "../../records/copies.ts";
import { ErrorSummary } from "../../ui/ErrorSummary.tsx";
import { BackIcon } from "../../ui/icons.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import type { OpenDraft } from "../desk.tsx";
import { useNames, useWorkspace } from "../workspace.tsx";
import { Finish } from "./Finish.tsx";
import { whatIsNeeded } from "./needed.ts";
import { ReviewSection } from "./ReviewSection.tsx";
import { Warnings } from "./Warnings.tsx";
import { WorthALook } from "./WorthALook.tsx";
import "./review.css";

type CheckAnswersProps = Pick<OpenDraft, "desk" | "template">;

export function CheckAnswers({ desk, template }: CheckAnswersProps) {
  const workspace = useWorkspace();
  const names = useNames();
  const [, navigate] = useLocation();
  const { fileId, answers } = desk.draft();
  const today = localDate(workspace.now());
  const problems = useMemo(
    () => check(template, answers, "final", checkContext(workspace.caseFile.get(), today, names)),
    [workspace, template, answers, today, names],
  );
  const sections = useMemo(() => summarise(template, answers, names), [template, answers, names]);
  const advice = useMemo(
    () => adviceFor(workspace.caseFile.get(), template, { fileId, answers }, today),
    [workspace, template, fileId, answers, today],
  );
  const stops = problems.filter(({ level }) => level === "stop");
  const change = (at: Anchor | Problem) => {
    desk.move({ sectionId: at.sectionId, key: at.key, ...(at.itemId !== undefined && { itemId: at.itemId }) });
    void desk.flush();
    navigate(`/write/${desk.draft().id}?back=review`);
  };
  return (
    <div className="review">
      <div className="review-back">
        <Link href={`/write/${desk.draft().id}`} asChild>
          <LinkButton variant="quiet" size="small" icon={BackIcon}>
            Back to the questions
          </LinkButton>
        </Link>
      </div>
      <PageHeader kicker={`${fileReference(desk.draft())} · draft`} title="Check your answers" takesFocus />
      <ErrorSummary
        title={
          stops.length === 1
            ? "One thing is needed before this can be finished"
            : `${stops.length} things are needed before this can be finished`
        }
        errors={whatIsNeeded(template, sections, stops).map(({ message, at }) => ({ message, onGo: () => change(at) }))}
      />
      <Warnings problems={problems.filter(({ level }) => level === "warn")} onGo={change} />
      <WorthALook found={advice} problems={problems} onGo={change} />
      {sections.map((section) => (
        <ReviewSection key={section.sectionId} section={section} onChange={change} />
      ))}
      <Notice title="Finishing">
        <p>
          A finished record is kept exactly as it is now, with its documents. Later changes become a new version, and
          this one stays.
        </p>
      </Notice>
      <Finish desk={desk} template={template} isReady={stops.length === 0} />
    </div>
  );
}
