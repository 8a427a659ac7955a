import { useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { DownloadIcon } from "../../ui/icons.ts";
import { Notice } from "../../ui/Notice.tsx";

/** Asks where a file is to be kept. The browser begins in the folder that was chosen last for the same id. */
type Picker = (options: { readonly id: string; readonly suggestedName: string }) => Promise<FileSystemFileHandle>;

/** Desktop browsers of the Chromium family have it; TypeScript does not know it. */
export function pickerHere(): Picker | undefined {
  const picker: unknown = Reflect.get(window, "showSaveFilePicker");
  return typeof picker === "function" ? (options) => picker.call(window, options) : undefined;
}

interface Props {
  readonly file: File;
  readonly picker: Picker;
  /** Called once the file has been read back from where it was put, and is the same. */
  readonly onKept: () => Promise<void>;
}

type Saving = "start" | "saving" | "kept" | "failed";

/** Puts a file into a folder that the person chooses, and reads it back from there. */
export function SaveWhereChosen({ file, picker, onKept }: Props) {
  const [saving, setSaving] = useState<Saving>("start");
  const save = async () => {
    setSaving("saving");
    try {
      const handle = await picker({ id: "backup", suggestedName: file.name });
      const writable = await handle.createWritable();
      await writable.write(file);
      await writable.close();
      const isSame = await areSame(file, await handle.getFile());
      if (isSame) await onKept();
      setSaving(isSame ? "kept" : "failed");
    } catch (error) {
      // Changing one's mind is no failure.
      setSaving(error instanceof DOMException && error.name === "AbortError" ? "start" : "failed");
    }
  };
  return (
    <>
      {saving === "kept" && (
        <Notice tone="success" live>
          <p>It is in the folder you chose, and was read back from there.</p>
        </Notice>
      )}
      {saving === "failed" && (
        <Notice tone="problem" live title="It could not be put there">
          <p>Your records are safe. Choose another folder, or save it as a download.</p>
        </Notice>
      )}
      <div>
        <Button
          variant="primary"
          icon={DownloadIcon}
          ref={focusOnce}
          busy={saving === "saving" ? "Saving…" : undefined}
          onClick={() => void save()}
        >
          Save into a folder
        </Button>
      </div>
    </>
  );
}

/** The button that was pressed before is gone, so the focus goes on to this one. */
const focusOnce = (button: HTMLButtonElement | null) => button?.focus();

async function areSame(one: File, other: File): Promise<boolean> {
  if (one.size !== other.size) return false;
  const [a, b] = await Promise.all([one, other].map(async (each) => new Uint8Array(await each.arrayBuffer())));
  return a !== undefined && b !== undefined && a.every((byte, at) => byte === b[at]);
}
