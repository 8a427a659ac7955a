import { checkedHow, isEmptyLine, type LineKey, lineNames } from "../casefile/directory/directory.ts";
import type { Authority, Line } from "../casefile/entities.ts";
import { localDate, longDate } from "../lib/dates.ts";
import { telephoneDoubt } from "../lib/telephone.ts";
import { Notice } from "../ui/Notice.tsx";
import { PhoneLink } from "../ui/PhoneLink.tsx";
import { Tag } from "../ui/Tag.tsx";
import { useWorkspace } from "./workspace.tsx";

interface Props {
  readonly authority: Authority;
  readonly lines: readonly LineKey[];
}

/** How an authority is reached, as far as it has been written down, and whether that may be out of date. */
export function AuthorityContacts({ authority, lines }: Props) {
  const known = lines.filter((key) => !isEmptyLine(authority[key]));
  const { portal, thresholdDocument } = authority;
  return (
    <div className="stack stack-tight">
      {known.length === 0 && <p className="muted">No telephone number or team has been written down yet.</p>}
      {known.map((key) => (
        <LineWords key={key} name={lineNames[key]} line={authority[key]} />
      ))}
      {portal !== "" && (
        <p className="as-written">
          <strong>Portal:</strong> {portal}
        </p>
      )}
      {thresholdDocument !== "" && (
        <p>
          <strong>Threshold document:</strong> {thresholdDocument}
        </p>
      )}
      <LastChecked authority={authority} />
    </div>
  );
}

function LineWords({ name, line: { team, phone, email, hours } }: { readonly name: string; readonly line: Line }) {
  const doubt = telephoneDoubt(phone);
  return (
    <>
      <p className="as-written">
        <strong>{name}:</strong> {team}
        {team !== "" && phone !== "" && ", "}
        <PhoneLink text={phone} />
        {[email, hours].filter((part) => part !== "").map((part) => ` · ${part}`)}
      </p>
      {doubt !== undefined && (
        <p className="small">
          <Tag tone="amber">Check this number</Tag> {doubt}
        </p>
      )}
    </>
  );
}

function LastChecked({ authority }: { readonly authority: Authority }) {
  const how = checkedHow(authority, localDate(useWorkspace().now()));
  if (how === "lately") return <p className="muted">Last checked on {longDate(authority.checkedOn)}.</p>;
  return (
    <Notice
      tone="warning"
      title={how === "never" ? "Never checked" : `Last checked on ${longDate(authority.checkedOn)}, over a year ago`}
    >
      <p>Numbers and teams change. Compare this with the authority’s own pages before you rely on it.</p>
    </Notice>
  );
}
