import { createContext, lazy, type ReactNode, Suspense, use, useCallback, useRef, useState } from "react";
import { mustConfirm } from "../records/confirming.ts";
import { useWorkspace } from "./workspace.tsx";

// Seldom asked for, so it is fetched then.
const ConfirmDialog = lazy(async () => ({ default: (await import("./keys/ConfirmDialog.tsx")).ConfirmDialog }));

const ConfirmFirstContext = createContext<() => Promise<boolean>>(async () => true);

/**
 * Before something leaves the device: true at once while it is not long since whoever is in showed that it is they, and otherwise
 * once they have typed their passphrase. False when they would rather not.
 */
export const useConfirmFirst = () => use(ConfirmFirstContext);

/** Where the question is asked, once for all screens. */
export function ConfirmFirst({ children }: { readonly children: ReactNode }) {
  const workspace = useWorkspace();
  const [isAsking, setAsking] = useState(false);
  const answer = useRef<(isMe: boolean) => void>(undefined);
  const ask = useCallback(() => {
    if (!mustConfirm(workspace)) return Promise.resolve(true);
    setAsking(true);
    return new Promise<boolean>((resolve) => {
      answer.current = resolve;
    });
  }, [workspace]);
  const settle = (isMe: boolean) => {
    setAsking(false);
    answer.current?.(isMe);
  };
  return (
    <ConfirmFirstContext value={ask}>
      {children}
      {isAsking && (
        <Suspense>
          <ConfirmDialog onConfirmed={() => settle(true)} onClose={() => settle(false)} />
        </Suspense>
      )}
    </ConfirmFirstContext>
  );
}
