import { useRef } from "react";
import { Button } from "../../ui/Button.tsx";

interface Props {
  readonly isChosen: boolean;
  readonly onChoose: (file: File) => void;
}

export function ChoosePack({ isChosen, onChoose }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div>
      <Button variant={isChosen ? "secondary" : "primary"} onClick={() => input.current?.click()}>
        {isChosen ? "Choose another file" : "Choose the file"}
      </Button>
      {/* Any file can be chosen: an iPad shows none whose ending it does not know. */}
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
