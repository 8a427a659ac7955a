import "./leaving.css";
import { Suspense, use, useMemo, useState } from "react";
import { Link } from "wouter";
import { childLabel } from "../../casefile/entities.ts";
import { type FileReader, waysOf } from "../../casefile/leaving/readers.ts";
import { isOpen, type RequestDetails, requestsAbout } from "../../casefile/leaving/request.ts";
import type { Decisions } from "../../casefile/leaving/review.ts";
import type { Id } from "../../lib/ids.ts";
import { type ChildFileWish, childFile, type Templates, templatesFor, usualWish } from "../../records/childFile.ts";
import { noteRequest } from "../../records/requests.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { useStepFocus } from "../../ui/useStepFocus.ts";
import { LeftTheSchool } from "../LeftTheSchool.tsx";
import { useNoted } from "../useNoted.ts";
import { useCaseFile, useWorkspace } from "../workspace.tsx";
import { AskedFor } from "./AskedFor.tsx";
import { ChooseParts } from "./ChooseParts.tsx";
import { ChooseReader } from "./ChooseReader.tsx";
import { MakeCopy } from "./MakeCopy.tsx";
import { RequestPapers } from "./RequestPapers.tsx";
import { ReviewLines } from "./ReviewLines.tsx";

interface Props {
  readonly childId: Id;
  /** Whom it is for, where that is known already. */
  readonly reader?: FileReader;
}

/** A copy of a child’s file for one reader: whom it is for, what goes in, every line that mentions somebody else, the file. */
export function CopyOfChild({ childId, reader }: Props) {
  const file = useCaseFile();
  const child = file.children.get(childId);
  useNoted("child", child?.id);
  // Asked for once: what is finished while this page is open is no part of this copy.
  const [templates] = useState(() => templatesFor(file, childId));
  const [step, setStep] = useState<Step>(firstStepFor(reader));
  const place = useStepFocus<HTMLDivElement>(step);
  if (child === undefined)
    return <PageHeader title="This child is not in the case file" detail="The address may be from another device." />;
  return (
    <div className="stack stack-loose">
      <PageHeader
        title="Copy of a child’s file"
        detail={childLabel(child)}
        actions={
          <Link href={`/children/${childId}`} asChild>
            <LinkButton variant="quiet">Back to the child</LinkButton>
          </Link>
        }
        takesFocus
      />
      <div ref={place} className="stack stack-loose">
        <Suspense fallback={<Progress words="Reading the records" />}>
          <Steps childId={childId} reader={reader} loading={templates} step={step} setStep={setStep} />
        </Suspense>
      </div>
      <LeftTheSchool childId={childId} />
    </div>
  );
}

type Step = "reader" | "request" | "parts" | "lines" | "make";
const noDecisions: Decisions = new Map();
const firstStepFor = (reader: FileReader | undefined): Step =>
  reader === undefined ? "reader" : reader === "subject" ? "request" : "parts";

interface StepsProps {
  readonly childId: Id;
  readonly reader: FileReader | undefined;
  readonly loading: Promise<Templates>;
  readonly step: Step;
  readonly setStep: (step: Step) => void;
}
function Steps({ childId, reader, loading, step, setStep }: StepsProps) {
  const templates = use(loading);
  const file = useCaseFile();
  const workspace = useWorkspace();
  const [wish, setWish] = useState(() => (reader === undefined ? undefined : usualWish(childId, reader)));
  /** Until one is gone on with, the one that has waited longest. */
  const [answering, setAnswering] = useState<Id | "another">();
  const request =
    answering === undefined ? requestsAbout(file, childId).find(isOpen) : file.dataRequests.get(answering);
  const [decisions, setDecisions] = useState<Decisions>(noDecisions);
  const at = useMemo(() => workspace.now(), [workspace]);
  const made = useMemo(
    () => (wish === undefined ? undefined : childFile(file, templates, wish, at)),
    [file, templates, wish, at],
  );
  const choose = (chosen: FileReader) => {
    // What one reader may see is no guide to what another may.
    setDecisions(noDecisions);
    setWish(usualWish(childId, chosen));
    setStep(firstStepFor(chosen));
  };
  const change = (next: ChildFileWish) => {
    const speaksAsBefore = next.staff === wish?.staff && next.named.join() === wish.named.join();
    if (!speaksAsBefore) setDecisions(noDecisions);
    setWish(next);
  };
  if (wish === undefined || made === undefined || step === "reader")
    return <ChooseReader reader={wish?.reader} onChoose={choose} />;
  const back = (to: Step) => () => setStep(to);
  const isRequest = wish.reader === "subject";
  const asked = async (details: RequestDetails) => {
    const noted = await noteRequest(workspace, childId, details, request?.id);
    if (noted.ok) {
      setAnswering(noted.value);
      setWish({ ...wish, isChildAsking: details.who === "child" });
      setStep("parts");
    }
    return noted;
  };
  if (step === "request")
    return (
      <AskedFor
        key={request?.id}
        request={request}
        onNext={asked}
        onAnother={() => setAnswering("another")}
        onBack={back("reader")}
      />
    );
  if (step === "parts")
    return (
      <ChooseParts
        made={made}
        onChange={change}
        onBack={back(isRequest ? "request" : "reader")}
        onNext={back("lines")}
      />
    );
  const isLookedThrough = made.lines.every(({ original }) => decisions.has(original));
  if (step === "lines" || !isLookedThrough)
    return (
      <ReviewLines
        made={made}
        decisions={decisions}
        onDecide={setDecisions}
        onBack={back("parts")}
        onNext={back("make")}
      />
    );
  return (
    <>
      <MakeCopy
        key={waysOf(wish.reader).title}
        made={made}
        decisions={decisions}
        onBack={back(made.lines.length === 0 ? "parts" : "lines")}
      />
      {isRequest && request !== undefined && <RequestPapers made={made} decisions={decisions} request={request} />}
    </>
  );
}
