import { useRef } from "react";
import { fold } from "../../../casefile/casefile.ts";
import { directoryOf } from "../../../casefile/directory/directory.ts";
import type { AnswerPath } from "../../../engine/path.ts";
import { addAuthority } from "../../../records/directory.ts";
import { Button } from "../../../ui/Button.tsx";
import { Dialog } from "../../../ui/Dialog.tsx";
import { Field } from "../../../ui/Field.tsx";
import { TelephoneField } from "../../../ui/TelephoneField.tsx";
import { TextInput } from "../../../ui/TextInput.tsx";
import { useCaseFile, useWorkspace } from "../../workspace.tsx";
import { NotAdded } from "./NotAdded.tsx";
import { useAdding } from "./useAdding.ts";
import { useBegun } from "./useBegun.ts";

interface AddAuthorityProps {
  /** Of the question that is being answered. */
  readonly path: AnswerPath;
  readonly isOpen: boolean;
  readonly onAdded: (authorityId: string) => void;
  readonly onClose: () => void;
}

const blank = { name: "", phone: "" };

/** Puts an authority into the directory with what is needed at once, and answers the question with it. The rest can wait. */
export function AddAuthority({ path, isOpen, onAdded, onClose }: AddAuthorityProps) {
  const workspace = useWorkspace();
  const known = directoryOf(useCaseFile());
  const first = useRef<HTMLInputElement>(null);
  const { details, put: setDetails, clear } = useBegun(path, blank);
  const name = details.name.trim();
  const finish = (id: string) => {
    onAdded(id);
    clear();
    onClose();
  };
  const adding = useAdding(
    () => addAuthority(workspace, { name, frontDoor: { team: "", phone: details.phone.trim(), email: "", hours: "" } }),
    finish,
  );
  const put = (part: keyof typeof details) => (event: { readonly currentTarget: { readonly value: string } }) =>
    setDetails({ ...details, [part]: event.currentTarget.value });
  const same = known.find((each) => fold(each.name) === fold(name));
  const mistake = name === "" ? "Write the name of the authority" : same && `${same.name} is in the directory already`;
  return (
    <Dialog
      isOpen={isOpen}
      title="Add an authority"
      onClose={onClose}
      initialFocus={first}
      actions={
        <>
          <Button
            variant="primary"
            busy={adding.isBusy ? "Adding…" : undefined}
            onClick={() => (same ? finish(same.id) : adding.go(mistake === undefined))}
          >
            {same ? `Use ${same.name}` : "Add this authority"}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
        </>
      }
    >
      <NotAdded error={adding.error} />
      <Field
        label="Name of the authority"
        hint="The council or trust whose social workers answer for the child’s home address"
        error={adding.isTried || same ? mistake : undefined}
      >
        <TextInput ref={first} value={details.name} onChange={put("name")} autoCapitalize="words" />
      </Field>
      <TelephoneField
        label="Telephone of its front door"
        hint="Where a new concern about a child is reported"
        width="medium"
        value={details.phone}
        onChange={put("phone")}
      />
      <p className="muted">Everything else about it can be added later, in the directory under Settings.</p>
    </Dialog>
  );
}
