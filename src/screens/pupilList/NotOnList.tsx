import { type Child, childLabel } from "../../casefile/entities.ts";
import { Card } from "../../ui/Card.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { useFirst } from "../useFirst.tsx";

/** Children who are here and whom no row means: perhaps they have left. Nobody is ever removed by a list. */
export function NotOnList({ missing }: { readonly missing: readonly Child[] }) {
  const [shown, more] = useFirst(missing);
  if (missing.length === 0) return null;
  return (
    <Card
      title={`${missing.length === 1 ? "1 child" : `${missing.length} children`} here ${missing.length === 1 ? "is" : "are"} not on this list`}
    >
      <p>
        They may have left, or the list may be of some year groups only. They stay here as they are. If a child has
        left, write it down on the child’s page, so that the file goes to the next school in time.
      </p>
      <Disclosure summary="See who">
        <ul>
          {shown.map((child) => (
            <li key={child.id}>{childLabel(child)}</li>
          ))}
        </ul>
        {more}
      </Disclosure>
    </Card>
  );
}
