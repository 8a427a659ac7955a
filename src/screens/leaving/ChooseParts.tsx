import { type View, views } from "../../casefile/chronology/views.ts";
import { childLabel } from "../../casefile/entities.ts";
import { type FilePart, fileParts, partsFor, waysOf } from "../../casefile/leaving/readers.ts";
import { type ChildFile, type ChildFileWish, recordsFor, recordTitle } from "../../records/childFile.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { CheckboxList } from "../../ui/CheckboxList.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Field, FieldGroup } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { RadioList } from "../../ui/RadioList.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { useCaseFile } from "../workspace.tsx";
import { NobodyElse } from "./NobodyElse.tsx";

const viewOptions = (Object.keys(views) as readonly View[]).map((value) => ({ value, ...views[value] }));

interface Props {
  readonly made: ChildFile;
  readonly onChange: (wish: ChildFileWish) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** What goes in: what this reader usually gets, to be made less or more of. What they never get is said with the reason. */
export function ChooseParts({ made, onChange, onBack, onNext }: Props) {
  const { wish, lines, sections } = made;
  const isEmpty = sections.length === 0;
  const ways = waysOf(wish.reader);
  const never = Object.entries(ways.never) as readonly [FilePart, string][];
  const parts = partsFor(wish.reader);
  return (
    <Card title={`What goes in, for: ${ways.title}`}>
      <FieldGroup label="Parts" hint="Ticked is what this reader usually gets.">
        <CheckboxList<FilePart>
          options={parts.map((value) => ({ value, ...fileParts[value] }))}
          value={wish.parts}
          onChange={(next) => onChange({ ...wish, parts: next })}
        />
      </FieldGroup>
      {wish.parts.includes("chronology") && (
        <FieldGroup label="How much of the chronology?">
          <RadioList<View>
            options={viewOptions}
            value={wish.view}
            onChange={(view) => view !== "" && onChange({ ...wish, view })}
          />
        </FieldGroup>
      )}
      {wish.parts.includes("glance") && (
        <Field
          label="What cannot wait"
          hint="What somebody who meets the child for the first time tomorrow has to know today. It stands first."
          optional
        >
          <TextArea
            value={wish.urgent}
            maxLength={2_000}
            onChange={({ target }) => onChange({ ...wish, urgent: target.value })}
          />
        </Field>
      )}
      <ChooseRecords wish={wish} onChange={onChange} />
      <WhoIsNamed made={made} onChange={onChange} />
      {never.length > 0 && (
        <Disclosure summary="What this reader never gets, and why">
          <ul>
            {never.map(([part, why]) => (
              <li key={part}>
                {fileParts[part].label}. {why}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {isEmpty ? <NothingIn wish={wish} /> : <NobodyElse made={made} />}
      <div className="cluster">
        {!isEmpty && (
          <Button variant="primary" onClick={onNext}>
            {lines.length === 0 ? "Continue" : `Look at ${lines.length} ${lines.length === 1 ? "line" : "lines"}`}
          </Button>
        )}
        <Button variant="quiet" onClick={onBack}>
          Back
        </Button>
      </div>
    </Card>
  );
}

/** Said instead of making a cover with nothing behind it. */
function NothingIn({ wish: { reader } }: Pick<Part, "wish">) {
  return (
    <Notice title="There is nothing to make a copy of">
      <p>
        {reader === "staff"
          ? "Staff get their card from a safety plan, and no finished plan in force names this child. Finish one first; what is still being written goes to nobody."
          : "Of what you chose, nothing is finished. Choose something else; what is still being written goes to nobody."}
      </p>
    </Notice>
  );
}

type Part = Pick<Props, "onChange"> & { readonly wish: ChildFileWish };

/** Records of the parts that go in, each of which can be left out. */
function ChooseRecords({ wish, onChange }: Part) {
  const file = useCaseFile();
  const records = recordsFor(file, wish);
  if (records.length === 0) return null;
  const ids = records.map(({ fileId }) => fileId);
  const chosen = ids.filter((id) => !wish.without.includes(id));
  return (
    <Disclosure summary={`Records that go in: ${chosen.length} of ${ids.length}`}>
      <FieldGroup label="Records" hint="Each is printed as it was finished.">
        <CheckboxList
          options={records.map((record) => ({ value: record.fileId, label: recordTitle(file, record) }))}
          value={chosen}
          onChange={(next) => onChange({ ...wish, without: ids.filter((id) => !next.includes(id)) })}
        />
      </FieldGroup>
    </Disclosure>
  );
}

/** How others are written, where this reader leaves a choice. */
function WhoIsNamed({ made, onChange }: Pick<Props, "made" | "onChange">) {
  const file = useCaseFile();
  const { wish, hidden } = made;
  const { mayHideStaff, mayNameOthers } = waysOf(wish.reader);
  const others = [...hidden, ...wish.named.flatMap((id) => file.children.get(id) ?? [])].sort((a, b) =>
    childLabel(a).localeCompare(childLabel(b), "en-GB"),
  );
  return (
    <>
      {mayHideStaff && (
        <FieldGroup label="People who work at the school">
          <RadioList<ChildFileWish["staff"]>
            options={[
              { value: "named", label: "By name and role" },
              { value: "byRole", label: "By their role only", hint: "First names alone are for you to look through" },
            ]}
            value={wish.staff}
            onChange={(staff) => staff !== "" && onChange({ ...wish, staff })}
          />
        </FieldGroup>
      )}
      {mayNameOthers && others.length > 0 && (
        <Disclosure summary="Name other children, where this reader must know who they are">
          <FieldGroup
            label="Children who are named"
            hint="Everybody else is a letter. Name a child only if this reader needs it to keep somebody safe."
          >
            <CheckboxList
              options={others.map((child) => ({ value: child.id, label: childLabel(child) }))}
              value={wish.named}
              onChange={(named) => onChange({ ...wish, named })}
            />
          </FieldGroup>
        </Disclosure>
      )}
    </>
  );
}
