import { useRef } from "react";
import type { AnswerPath } from "../../../engine/path.ts";
import { addPerson } from "../../../records/people.ts";
import { Button } from "../../../ui/Button.tsx";
import { Dialog } from "../../../ui/Dialog.tsx";
import { Field } from "../../../ui/Field.tsx";
import { TextInput } from "../../../ui/TextInput.tsx";
import { useWorkspace } from "../../workspace.tsx";
import { NotAdded } from "./NotAdded.tsx";
import { useAdding } from "./useAdding.ts";
import { useBegun } from "./useBegun.ts";

interface AddPersonProps {
  /** Of the question that is being answered. */
  readonly path: AnswerPath;
  readonly isOpen: boolean;
  readonly onAdded: (personId: string) => void;
  readonly onClose: () => void;
}

const blank = { name: "", role: "", organisation: "" };

/** Puts an adult on the school's list, at once, and answers the question with them. */
export function AddPerson({ path, isOpen, onAdded, onClose }: AddPersonProps) {
  const workspace = useWorkspace();
  const first = useRef<HTMLInputElement>(null);
  const { details, put: setDetails, clear } = useBegun(path, blank);
  const adding = useAdding(
    () =>
      addPerson(workspace, {
        name: details.name.trim(),
        role: details.role.trim(),
        organisation: details.organisation.trim(),
      }),
    (id) => {
      onAdded(id);
      clear();
      onClose();
    },
  );
  const put = (part: keyof typeof details) => (event: { readonly currentTarget: { readonly value: string } }) =>
    setDetails({ ...details, [part]: event.currentTarget.value });
  const mistake = adding.isTried && details.name.trim() === "" ? "Write the person’s name" : undefined;
  return (
    <Dialog
      isOpen={isOpen}
      title="Add a person"
      onClose={onClose}
      initialFocus={first}
      actions={
        <>
          <Button
            variant="primary"
            busy={adding.isBusy ? "Adding…" : undefined}
            onClick={() => adding.go(details.name.trim() !== "")}
          >
            Add this person
          </Button>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
        </>
      }
    >
      <NotAdded error={adding.error} />
      <Field label="Full name" error={mistake}>
        <TextInput ref={first} value={details.name} onChange={put("name")} />
      </Field>
      <Field label="What they do" hint="Such as class teacher or social worker" optional>
        <TextInput value={details.role} onChange={put("role")} />
      </Field>
      <Field label="Organisation" hint="Leave empty for the school’s own staff" optional>
        <TextInput value={details.organisation} onChange={put("organisation")} />
      </Field>
    </Dialog>
  );
}
