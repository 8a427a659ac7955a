import "./leaving.css";
import { Suspense, use, useMemo, useState } from "react";
import { Link } from "wouter";
import { childLabel } from "../../casefile/entities.ts";
import { type FileReader, waysOf } from "../../casefile/leaving/readers.ts";
import type { Decisions } from "../../casefile/leaving/review.ts";
import type { Id } from "../../lib/ids.ts";
import { type ChildFileWish, childFile, type Templates, templatesFor, usualWish } from "../../records/childFile.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { LeftTheSchool } from "../LeftTheSchool.tsx";
import { useCaseFile, useWorkspace } from "../workspace.tsx";
import { ChooseParts } from "./ChooseParts.tsx";
import { ChooseReader } from "./ChooseReader.tsx";
import { MakeCopy } from "./MakeCopy.tsx";
import { ReviewLines } from "./ReviewLines.tsx";

/** A copy of a child’s file for one reader: whom it is for, what goes in, every line that mentions somebody else, the file. */
export function CopyOfChild({ childId }: { readonly childId: Id }) {
  const file = useCaseFile();
  const child = file.children.get(childId);
  // Asked for once: what is finished while this page is open is no part of this copy.
  const [templates] = useState(() => templatesFor(file, childId));
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
      <Suspense fallback={<Progress words="Reading the records" />}>
        <Steps childId={childId} loading={templates} />
      </Suspense>
      <LeftTheSchool childId={childId} />
    </div>
  );
}

type Step = "reader" | "parts" | "lines" | "make";
const noDecisions: Decisions = new Map();

function Steps({ childId, loading }: { readonly childId: Id; readonly loading: Promise<Templates> }) {
  const templates = use(loading);
  const file = useCaseFile();
  const workspace = useWorkspace();
  const [step, setStep] = useState<Step>("reader");
  const [wish, setWish] = useState<ChildFileWish>();
  const [decisions, setDecisions] = useState<Decisions>(noDecisions);
  const at = useMemo(() => workspace.now(), [workspace]);
  const made = useMemo(
    () => (wish === undefined ? undefined : childFile(file, templates, wish, at)),
    [file, templates, wish, at],
  );
  const choose = (reader: FileReader) => {
    // What one reader may see is no guide to what another may.
    setDecisions(noDecisions);
    setWish(usualWish(childId, reader));
    setStep("parts");
  };
  const change = (next: ChildFileWish) => {
    const speaksAsBefore = next.staff === wish?.staff && next.named.join() === wish.named.join();
    if (!speaksAsBefore) setDecisions(noDecisions);
    setWish(next);
  };
  if (wish === undefined || made === undefined || step === "reader")
    return <ChooseReader reader={wish?.reader} onChoose={choose} />;
  const back = (to: Step) => () => setStep(to);
  if (step === "parts")
    return <ChooseParts made={made} onChange={change} onBack={back("reader")} onNext={back("lines")} />;
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
    <MakeCopy
      key={waysOf(wish.reader).title}
      made={made}
      decisions={decisions}
      onBack={back(made.lines.length === 0 ? "parts" : "lines")}
    />
  );
}
