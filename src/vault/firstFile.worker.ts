/**
 * Loads what answers, and keeps what is asked meanwhile. Safari's engine runs the first file of a worker once more when a file that is
 * loaded later imports from it, and two vaults would answer at one door: so the first file holds nothing that another could want.
 */
export function answerWith(answering: Promise<unknown>): void {
  const early: MessageEvent[] = [];
  const keep = (event: MessageEvent) => void early.push(event);
  addEventListener("message", keep);
  answering.then(
    () => {
      removeEventListener("message", keep);
      for (const { data, ports } of early) dispatchEvent(new MessageEvent("message", { data, ports: [...ports] }));
    },
    // The window listens for an error, and a promise that fails is none.
    (error: unknown) =>
      setTimeout(() => {
        throw error;
      }),
  );
}
