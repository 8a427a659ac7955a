import { Link } from "wouter";
import { type Child, childLabel } from "../../casefile/entities.ts";
import { siblingsOf } from "../../casefile/siblings.ts";
import { localDate } from "../../lib/dates.ts";
import { Card } from "../../ui/Card.tsx";
import { useCaseFile, useWorkspace } from "../workspace.tsx";
import { childInShort } from "./childWords.ts";

/** The adults around the child, and brothers and sisters. */
export function ChildFamily({ child }: { readonly child: Child }) {
  const { family } = child;
  return (
    <Card title="Family">
      <div className="stack stack-tight">
        {family.length === 0 && <p className="muted">No adults of the family written down yet.</p>}
        {family.map((adult, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: adults have no id, and two may be called the same
          <div key={index}>
            <strong>{adult.name || adult.relation}</strong>
            {adult.name !== "" && adult.relation !== "" && `, ${adult.relation}`}
            <p className="muted">{responsibility[adult.responsibility]}</p>
            {adult.contact !== "" && <p className="as-written">{adult.contact}</p>}
          </div>
        ))}
        <Siblings child={child} />
      </div>
    </Card>
  );
}

const responsibility: Readonly<Record<Child["family"][number]["responsibility"], string>> = {
  yes: "Has parental responsibility",
  no: "Has no parental responsibility",
  notKnown: "Parental responsibility not known",
};

function Siblings({ child: { id, otherSiblings } }: { readonly child: Child }) {
  const siblings = siblingsOf(useCaseFile(), id);
  const today = localDate(useWorkspace().now());
  if (siblings.length === 0 && otherSiblings === "") return null;
  return (
    <>
      <h3>Brothers and sisters</h3>
      {siblings.length > 0 && (
        <ul className="child-siblings">
          {siblings.map((sibling) => (
            <li key={sibling.id}>
              <Link href={`/children/${sibling.id}`}>{childLabel(sibling)}</Link>{" "}
              <span className="muted">{childInShort(sibling, today)}</span>
            </li>
          ))}
        </ul>
      )}
      {otherSiblings !== "" && <p className="as-written">{otherSiblings}</p>}
    </>
  );
}
