import type { Passage } from "../../../engine/template.ts";
import { Disclosure } from "../../../ui/Disclosure.tsx";
import { List, ListRow } from "../../../ui/List.tsx";
import { Tag, type Tone } from "../../../ui/Tag.tsx";
import { useWizard } from "../useWizard.ts";
import { usePassages } from "./usePassages.ts";

/** Every paragraph by the part it stands in; parts in which something was changed are open. */
export function PassageList() {
  const passages = usePassages();
  const parts = [...new Set(passages.map(({ part }) => part))];
  return (
    <div className="stack">
      {parts.map((part) => {
        const own = passages.filter((passage) => passage.part === part);
        const changed = own.filter(({ isChanged }) => isChanged).length;
        return (
          <Disclosure
            key={part}
            startsOpen={changed > 0}
            summary={
              <span className="cluster">
                {part}
                {changed > 0 && <Tag tone="amber">{changed} changed</Tag>}
              </span>
            }
          >
            <List label={part}>
              {own.map((passage) => (
                <Row key={passage.id} passage={passage} />
              ))}
            </List>
          </Disclosure>
        );
      })}
    </div>
  );
}

function Row({ passage }: { readonly passage: Passage }) {
  const { openPassage } = useWizard();
  const state = stateOf(passage);
  return (
    <ListRow
      title={passage.title}
      detail={beginning(passage.text)}
      tag={state && <Tag tone={state.tone}>{state.words}</Tag>}
      onOpen={() => openPassage(passage.id)}
    />
  );
}

function stateOf({ isChanged, text, standing, original }: Passage): { words: string; tone: Tone } | undefined {
  if (isChanged && text === "") return { words: "Left out", tone: "amber" };
  if (isChanged && original === "") return { words: "Added by you", tone: "amber" };
  if (isChanged && standing === "statutory") return { words: "Required, in your words", tone: "violet" };
  if (isChanged) return { words: "In your words", tone: "amber" };
  return standing === "statutory" ? { words: "Required", tone: "neutral" } : undefined;
}

const beginning = (text: string): string | undefined =>
  text === "" ? undefined : text.length > 110 ? `${text.slice(0, 110).trimEnd()}…` : text;
