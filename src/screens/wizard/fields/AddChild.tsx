import { useRef } from "react";
import { sameName } from "../../../casefile/casefile.ts";
import type { AnswerPath } from "../../../engine/path.ts";
import { isIsoDate } from "../../../lib/dates.ts";
import { addChild, type ChildDetails } from "../../../records/people.ts";
import { Button } from "../../../ui/Button.tsx";
import { DateInput } from "../../../ui/DateInput.tsx";
import { Dialog } from "../../../ui/Dialog.tsx";
import { Field, FieldGroup } from "../../../ui/Field.tsx";
import { TextInput } from "../../../ui/TextInput.tsx";
import { useCaseFile, useWorkspace } from "../../workspace.tsx";
import { NotAdded } from "./NotAdded.tsx";
import { SameName } from "./SameName.tsx";
import { useAdding } from "./useAdding.ts";
import { useBegun } from "./useBegun.ts";

interface AddChildProps {
  /** Of the question that is being answered. */
  readonly path: AnswerPath;
  readonly isOpen: boolean;
  /** A new child, or one already in the file who turned out to be meant. */
  readonly onChosen: (childId: string) => void;
  readonly onClose: () => void;
}
const blank = { givenNames: "", familyName: "", knownAs: "", dateOfBirth: "", yearGroup: "" };

/** Adds a child to the case file, at once, after saying who there already bears that name. */
export function AddChild({ path, isOpen, onChosen, onClose }: AddChildProps) {
  const workspace = useWorkspace();
  const file = useCaseFile();
  const first = useRef<HTMLInputElement>(null);
  const { details, put: setDetails, clear } = useBegun(path, blank);
  const namesakes = details.givenNames.trim() === "" ? [] : sameName(file, details);
  const choose = (childId: string) => {
    onChosen(childId);
    clear();
    onClose();
  };
  const adding = useAdding(() => addChild(workspace, tidied(details)), choose);
  const mistakes = adding.isTried ? mistakesIn(details) : {};
  const put = (part: keyof ChildDetails) => (event: { readonly currentTarget: { readonly value: string } }) =>
    setDetails({ ...details, [part]: event.currentTarget.value });
  return (
    <Dialog
      isOpen={isOpen}
      title="Add a child"
      onClose={onClose}
      initialFocus={first}
      actions={
        <>
          <Button
            variant={namesakes.length > 0 ? "secondary" : "primary"}
            busy={adding.isBusy ? "Adding…" : undefined}
            onClick={() => adding.go(Object.keys(mistakesIn(details)).length === 0)}
          >
            {namesakes.length > 0 ? "Add as another child" : "Add this child"}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
        </>
      }
    >
      <NotAdded error={adding.error} />
      <Field label="Given names" error={mistakes.givenNames}>
        <TextInput ref={first} value={details.givenNames} onChange={put("givenNames")} />
      </Field>
      <Field label="Family name" optional>
        <TextInput value={details.familyName} onChange={put("familyName")} />
      </Field>
      {namesakes.length > 0 && <SameName namesakes={namesakes} onUse={choose} />}
      <Field label="Known as" hint="If adults and children use another name" optional>
        <TextInput value={details.knownAs} onChange={put("knownAs")} />
      </Field>
      <Field label="Year group" hint="Such as Reception or Year 4" optional>
        <TextInput width="medium" value={details.yearGroup} onChange={put("yearGroup")} />
      </Field>
      <FieldGroup label="Date of birth" optional error={mistakes.dateOfBirth}>
        <DateInput value={details.dateOfBirth} onChange={(dateOfBirth) => setDetails({ ...details, dateOfBirth })} />
      </FieldGroup>
    </Dialog>
  );
}

const tidied = ({ givenNames, familyName, knownAs, dateOfBirth, yearGroup }: ChildDetails): ChildDetails => ({
  givenNames: givenNames.trim(),
  familyName: familyName.trim(),
  knownAs: knownAs.trim(),
  dateOfBirth,
  yearGroup: yearGroup.trim(),
});

const mistakesIn = (details: ChildDetails): { readonly [P in keyof ChildDetails]?: string } => ({
  ...(details.givenNames.trim() === "" && { givenNames: "Write the child’s given names, or what they are called" }),
  ...(details.dateOfBirth !== "" &&
    !isIsoDate(details.dateOfBirth) && { dateOfBirth: "Enter a real date, or leave all three boxes empty" }),
});
