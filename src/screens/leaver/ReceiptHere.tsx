import type { Transfer } from "../../casefile/entities.ts";
import { longDate, longDateTime } from "../../lib/dates.ts";
import { Notice } from "../../ui/Notice.tsx";

interface Props {
  readonly sent: Transfer;
  readonly receipt: NonNullable<Transfer["receipt"]>;
  /** The file was sent again since. */
  readonly isEarlier?: boolean;
}

/** The receipt that came back, and what follows for what is kept here. */
export const ReceiptHere = ({ sent, receipt: { how, by, school, receivedOn }, isEarlier = false }: Props) => (
  <Notice tone="success" title={isEarlier ? "The receipt for what was sent before is here" : "The receipt is here"}>
    <p>
      {how === "code" ? "The code that the next school gave is the one of this file." : "A signed slip came back."}{" "}
      Received on {longDate(receivedOn)}
      {[by, school].some((part) => part !== "") && ` by ${[by, school].filter((part) => part !== "").join(", ")}`}. Sent
      on {longDateTime(sent.madeAt)}.
    </p>
    <p>
      Whether this school keeps a copy now is for your school’s retention rules: practice differs. Nothing is deleted by
      itself.
    </p>
  </Notice>
);
