import { longDate } from "../../lib/dates.ts";
import { type Different, disposalOf, type LookedAt, type Side } from "../../records/bringing.ts";
import { Card } from "../../ui/Card.tsx";
import { FieldGroup } from "../../ui/Field.tsx";
import { RadioList } from "../../ui/RadioList.tsx";
import { useNames, useWorkspace } from "../workspace.tsx";
import { titleOf } from "./titles.ts";

interface Props {
  readonly looked: LookedAt;
  readonly gone: readonly Different[];
  readonly where: "here" | "backup";
  readonly side: Side | undefined;
  readonly onChoose: (side: Side) => void;
  readonly error: string | undefined;
}

/** What was removed on one side and is still on the other: it neither goes nor comes back unless somebody says so. */
export function Removed({ looked, gone, where, side, onChoose, error }: Props) {
  const workspace = useWorkspace();
  const names = useNames();
  if (gone.length === 0) return null;
  const disposedOf = (each: Different): string => {
    const disposal = disposalOf(workspace, looked, each);
    if (disposal === undefined) return "";
    return `, disposed of on ${longDate(disposal.at.slice(0, 10))} by ${names.personName(disposal.by)}: ${disposal.reason}`;
  };
  const stays = gone.length === 1 ? "It stays" : "They stay";
  const options: readonly { readonly value: Side; readonly label: string }[] =
    where === "here"
      ? [
          { value: "here", label: `${stays} removed` },
          { value: "backup", label: gone.length === 1 ? "Bring it back" : "Bring them back" },
        ]
      : [
          { value: "here", label: `${stays} here` },
          { value: "backup", label: gone.length === 1 ? "Remove it here too" : "Remove them here too" },
        ];
  return (
    <Card>
      <FieldGroup
        label={where === "here" ? "These were removed here" : "These were removed on the other device"}
        error={error}
        aside={
          <ul>
            {gone.map((each) => (
              <li key={each.id}>
                {titleOf(each)}
                {disposedOf(each)}
              </li>
            ))}
          </ul>
        }
      >
        <RadioList options={options} value={side ?? ""} onChange={(chosen) => chosen !== "" && onChoose(chosen)} />
      </FieldGroup>
    </Card>
  );
}
