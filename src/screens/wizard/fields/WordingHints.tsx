import { useMemo, useRef } from "react";
import { keyOfWording, wordingToLookAt } from "../../../casefile/wording.ts";
import type { AnswerPath } from "../../../engine/path.ts";
import { announce } from "../../../ui/announcements.ts";
import { Button } from "../../../ui/Button.tsx";
import { Disclosure } from "../../../ui/Disclosure.tsx";
import { useReadable } from "../../workspace.tsx";
import { useSettledAnswer, useSheet } from "../useSheet.ts";
import { fieldId } from "./field.ts";
import { textOf } from "./useFormAnswer.ts";

interface Props {
  readonly path: AnswerPath;
  readonly label: string;
}

/** Quiet suggestions on how children and families are spoken of in a long answer. They are opened by whoever wants them, and stop nobody. */
export function WordingHints({ path, label }: Props) {
  const { leftAsIs } = useSheet();
  const left = useReadable(leftAsIs);
  const text = textOf(useSettledAnswer(path));
  const found = useMemo(() => wordingToLookAt(text, left), [text, left]);
  const shell = useRef<HTMLDivElement>(null);
  if (found.length === 0) return null;
  const leave = (words: string) => {
    leftAsIs.set(new Set(left).add(keyOfWording(words)));
    announce(`“${words}” stays as it is.`);
    const next = found.length > 1 ? shell.current?.querySelector("summary") : controlOf(path);
    next?.focus();
  };
  return (
    <div ref={shell}>
      <Disclosure
        summary={
          <span className="muted">
            {found.length === 1 ? "1 suggestion" : `${found.length} suggestions`} on wording
            <span className="visually-hidden">: {label}</span>
          </span>
        }
      >
        {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
        <ul role="list" className="wordings">
          {found.map(({ words, prefer, why }) => (
            <li key={words}>
              <p>
                <strong>“{words}”</strong> could be: {prefer.replace(/\.$/, "")}.
              </p>
              <p className="muted">{why}</p>
              <div className="cluster">
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={`Show “${words}”`}
                  onClick={() => select(controlOf(path), words)}
                >
                  Show it
                </Button>
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={`Leave “${words}” as it is`}
                  onClick={() => leave(words)}
                >
                  Leave it as it is
                </Button>
              </div>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

function controlOf(path: AnswerPath): HTMLTextAreaElement | undefined {
  const control = document.getElementById(fieldId(path));
  return control instanceof HTMLTextAreaElement ? control : undefined;
}

/** Where the words stand by now; typing may have moved them. */
function select(control: HTMLTextAreaElement | undefined, words: string): void {
  const at = control?.value.indexOf(words) ?? -1;
  control?.focus();
  if (at >= 0) control?.setSelectionRange(at, at + words.length);
}
