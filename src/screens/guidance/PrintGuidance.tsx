import type { Outgoing } from "../../records/export.ts";
import { Card } from "../../ui/Card.tsx";
import { MakePaper } from "../outgoing/MakePaper.tsx";

interface Props {
  readonly title: string;
  readonly detail: string;
  readonly outgoing: () => Outgoing;
}

/** Guidance on paper. */
export const PrintGuidance = ({ title, detail, outgoing }: Props) => (
  <Card title="On paper">
    <p className="muted">{detail} It holds no name and nothing of any record.</p>
    <MakePaper title={title} outgoing={outgoing} />
  </Card>
);
