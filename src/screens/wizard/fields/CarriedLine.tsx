import { createContext, use } from "react";
import { type CarriedState, carriedState, sourceOf } from "../../../casefile/carried.ts";
import type { Carried } from "../../../casefile/entities.ts";
import { isAnswerable } from "../../../engine/question.ts";
import { wordsFor } from "../../../engine/summary.ts";
import { announce } from "../../../ui/announcements.ts";
import { Button } from "../../../ui/Button.tsx";
import { useCaseFile, useNames } from "../../workspace.tsx";
import { useAnswer, useSheet } from "../useSheet.ts";
import type { FieldProps } from "./field.ts";
import { usePutAnswer } from "./useFormAnswer.ts";

/** Where the answers of the draft came from. */
export const CarriedContext = createContext<Carried>({});

/** Says where an answer came from while it is still as it came, and when its source has since been given another. */
export function CarriedLine(props: FieldProps) {
  const from = use(CarriedContext)[props.path];
  return from && <Source {...props} from={from} />;
}

function Source({ question, path, from }: FieldProps & { readonly from: Carried[string] }) {
  const answer = useAnswer(path);
  const file = useCaseFile();
  const put = usePutAnswer(path);
  const state = carriedState(from, answer, sourceOf(file, from.fileId));
  if (state === undefined) return null;
  if (state.state === "same") return <p className="carried">From {state.label}</p>;
  if (state.state === "gone")
    return <p className="carried">From {state.label}, which is no longer here. Your answer stays.</p>;
  const isUsable = state.fits && state.now !== undefined;
  const useNew = () => {
    put(state.now);
    announce("The new answer is used.");
  };
  return (
    <div className="carried carried-changed">
      <Change question={question} change={state} />
      {isUsable && (
        <Button size="small" onClick={useNew}>
          Use the new answer
        </Button>
      )}
    </div>
  );
}

type Changed = Extract<CarriedState, { readonly state: "changed" }>;
function Change({ question, change }: { readonly question: FieldProps["question"]; readonly change: Changed }) {
  const { template, relevant } = useSheet();
  const names = useNames();
  if (change.now === undefined) return <p>Changed since in {change.label}: it is no longer answered there.</p>;
  if (!change.fits || !isAnswerable(question))
    return <p>Changed since in {change.label}. Look whether this still holds.</p>;
  return (
    <p>
      Changed since in {change.label}: now “{wordsFor(template, relevant().answers, names)(question, change.now)}”
    </p>
  );
}
