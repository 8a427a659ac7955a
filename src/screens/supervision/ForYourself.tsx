import { helpForYourself, ordinary } from "../../records/supervision.ts";
import { Card } from "../../ui/Card.tsx";
import { ContactWays } from "../cards/ContactWays.tsx";
import { useCaseFile } from "../workspace.tsx";

/** Where an adult can turn for themselves. */
export function ForYourself() {
  const { school } = useCaseFile();
  return (
    <Card title="For yourself">
      <p>{ordinary}</p>
      {helpForYourself(school?.nation ?? "england").map((contact) => (
        <ContactWays key={contact.name} contact={contact} />
      ))}
    </Card>
  );
}
