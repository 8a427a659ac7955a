import { FieldGroup } from "../../ui/Field.tsx";
import { RadioList } from "../../ui/RadioList.tsx";

/** A way in by what the lock screen calls it. */
export interface NamedWay {
  readonly slotId: string;
  readonly label: string;
}

interface Props {
  readonly ways: readonly NamedWay[];
  readonly slotId: string;
  readonly onChoose: (slotId: string) => void;
}

export const WhoIsUnlocking = ({ ways, slotId, onChoose }: Props) => (
  <FieldGroup label="Who is unlocking?">
    <RadioList
      options={ways.map((way) => ({ value: way.slotId, label: wayName(way) }))}
      value={slotId}
      onChange={onChoose}
    />
  </FieldGroup>
);

/** Whoever set it up was asked for no name for the lock screen. */
const wayName = ({ label }: NamedWay): string => label || "Designated safeguarding lead";
