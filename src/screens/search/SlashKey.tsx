import { useState } from "react";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { isSlashKeyOn, switchSlashKey } from "../../ui/useSlashKey.ts";

/** Whether one key leads to the search. */
export function SlashKey() {
  const [isOn, setOn] = useState(isSlashKeyOn);
  return (
    <Checkbox
      label="The / key opens the search"
      hint="Switch it off if it gets in the way of dictation or of another tool. This device remembers it."
      checked={isOn}
      onChange={({ target }) => {
        switchSlashKey(target.checked);
        setOn(target.checked);
      }}
    />
  );
}
