import { useRef } from "react";
import { Button } from "./Button.tsx";

interface ChooseFileProps {
  /** "Choose the file" */
  readonly words: string;
  readonly variant?: "primary" | "secondary" | undefined;
  readonly onChoose: (file: File) => void;
}

/** A button that lets any file be chosen: an iPad shows none whose ending it does not know. */
export function ChooseFile({ words, variant = "primary", onChoose }: ChooseFileProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div>
      <Button variant={variant} onClick={() => input.current?.click()}>
        {words}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file can be chosen again.
          currentTarget.value = "";
          if (file !== undefined) onChoose(file);
        }}
      />
    </div>
  );
}
