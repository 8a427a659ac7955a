import { useState } from "react";
import { Checkbox } from "../ui/Checkbox.tsx";
import { type SingleKey, singleKeys } from "../ui/keys.ts";
import { isKeyOn, switchKey } from "../ui/useSingleKey.ts";

const opens: Readonly<Record<SingleKey, string>> = { search: "the search", keys: "the list of keys" };

/** Whether one key leads somewhere. */
export function KeySwitch({ name }: { readonly name: SingleKey }) {
  const [isOn, setOn] = useState(() => isKeyOn(name));
  return (
    <Checkbox
      label={`The ${singleKeys[name].key} key opens ${opens[name]}`}
      hint="Switch it off if it gets in the way of dictation or of another tool. This device remembers it."
      checked={isOn}
      onChange={({ target }) => {
        switchKey(name, target.checked);
        setOn(target.checked);
      }}
    />
  );
}
