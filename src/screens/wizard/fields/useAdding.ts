import { useState } from "react";
import type { Id } from "../../../lib/ids.ts";
import type { Result } from "../../../lib/result.ts";
import type { SaveError } from "../../saveTrouble.ts";

export interface Adding {
  /** True from the first attempt on: mistakes are shown only then. */
  readonly isTried: boolean;
  readonly isBusy: boolean;
  readonly error: SaveError | undefined;
  readonly go: (isRight: boolean) => void;
}

/** One attempt after another to save something new, from a dialog. */
export function useAdding(save: () => Promise<Result<Id, SaveError>>, onSaved: (id: Id) => void): Adding {
  const [isTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<SaveError>();
  const attempt = async () => {
    setBusy(true);
    const result = await save();
    setBusy(false);
    setError(result.ok ? undefined : result.error);
    setTried(!result.ok);
    if (result.ok) onSaved(result.value);
  };
  return {
    isTried,
    isBusy,
    error,
    go: (isRight) => {
      setTried(true);
      if (isRight) void attempt();
    },
  };
}
