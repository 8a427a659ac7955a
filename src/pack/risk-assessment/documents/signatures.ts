import type { Block, Signature as SignatureBlock } from "../../../documents/blocks.ts";
import { type ItemSummary, signatureDetail } from "../../../engine/summary.ts";
import type { Names } from "../../../engine/template.ts";
import type { PlanAnswers } from "../sections.ts";

const line = (role: string, name: string): SignatureBlock => ({
  kind: "signature",
  role,
  name,
  detail: "",
  strokes: [],
});

/** Each signature with its role and, for a family, its child. One that is not there yet leaves a line to sign on. */
export const signatureBlocks = (items: readonly ItemSummary[], { signatures = [] }: PlanAnswers): readonly Block[] =>
  items.map((item): Block => {
    const said = (key: string) => item.rows.find(({ from, answered }) => from.key === key && answered)?.value;
    const [role, child] = [said("signRole") ?? "Signature", said("signFor")];
    const signature = signatures.find(({ itemId }) => itemId === item.from.itemId)?.signed;
    return {
      ...line(child === undefined ? role : `${role}, for ${child}`, signature?.name ?? ""),
      ...(signature && { detail: signatureDetail(signature), strokes: signature.strokes }),
      from: item.from,
    };
  });

/** Lines to sign on at the meeting, for a plan that nobody has signed on the tablet. */
export const toBeSigned = ({ lead, children = [] }: PlanAnswers, names: Names): readonly Block[] => [
  line("Plan lead", lead === undefined ? "" : names.person(lead)),
  line("Head teacher", ""),
  ...children.flatMap(({ child }) =>
    child === undefined
      ? []
      : [line(`Parent or carer, for ${names.child(child)}`, ""), line("Child", names.child(child))],
  ),
];
