import { useState } from "react";
import type { School } from "../../casefile/entities.ts";
import { isWorkingDay } from "../../casefile/workingDays.ts";
import { isIsoDate, longDate, shortDate } from "../../lib/dates.ts";
import { bankHolidaysKnown } from "../../records/calendar.ts";
import { closedDaysIn } from "../../records/closedDays.ts";
import { changeSchool } from "../../records/people.ts";
import { Card } from "../../ui/Card.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { RemoveIcon } from "../../ui/icons.ts";
import { List, ListRow } from "../../ui/List.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { type SaveError, saveTrouble } from "../saveTrouble.ts";
import { useWorkspace } from "../workspace.tsx";
import { AddClosedDay } from "./AddClosedDay.tsx";

/** Days on which nobody at school can take an answer, so that nothing is due on them. Each change is saved at once. */
export function ClosedDays({ school }: { readonly school: School }) {
  const workspace = useWorkspace();
  const [error, setError] = useState<SaveError>();
  const closures = [...school.closures].sort((a, b) => a.on.localeCompare(b.on));
  const put = async (next: School["closures"]) => {
    const saved = await changeSchool(workspace, { closures: next });
    setError(saved.ok ? undefined : saved.error);
    return saved;
  };
  const mistakeIn = (on: string): string | undefined => {
    if (!isIsoDate(on)) return "Enter a real date";
    if (closures.some((each) => each.on === on)) return "This day is on the list already";
    const closed = closedDaysIn(workspace.caseFile.get());
    const why = closed.why.get(on);
    if (why !== undefined) return `This is a bank holiday, which Waymark knows already: ${why}`;
    return isWorkingDay(on, closed) ? undefined : "This is a weekend, on which nothing is due anyway";
  };
  return (
    <Card title="Days your school is closed">
      <div className="flow">
        <p>
          An answer from social care is due by the end of the next working day. Add single days on which nobody is at
          school to take it, such as a training day or a local holiday.
        </p>
        <p>
          Leave long school holidays out: children’s social care works through them, and somebody has to be able to take
          the answer. Bank holidays of your nation are known until {longDate(bankHolidaysKnown.until)}, from the list at
          gov.uk of {longDate(bankHolidaysKnown.lastChecked)}.
        </p>
      </div>
      {error && (
        <Notice tone="problem" live title={saveTrouble(error).title}>
          <p>{saveTrouble(error).whatToDo}</p>
        </Notice>
      )}
      {closures.length > 0 && (
        <List label="Days your school is closed">
          {closures.map(({ on, label }) => (
            <ListRow
              key={on}
              title={`${shortDate(on)} ${on.slice(0, 4)}`}
              detail={label}
              action={
                <IconButton
                  icon={RemoveIcon}
                  label={`Remove: ${longDate(on)}`}
                  onClick={() => void put(closures.filter((each) => each.on !== on))}
                />
              }
            />
          ))}
        </List>
      )}
      <AddClosedDay mistakeIn={mistakeIn} onAdd={(day) => put([...closures, day])} />
    </Card>
  );
}
