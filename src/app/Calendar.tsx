import { localDate } from "../lib/dates.ts";
import { Button } from "../ui/Button.tsx";
import { weeksOfMonth } from "./calendar.ts";

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** The neutral page of Hide: true, plain, and something anybody might have open. */
export function Calendar({ now, onContinue }: { readonly now: Date; readonly onContinue: () => void }) {
  const today = localDate(now);
  const month = now.toLocaleDateString("en-GB", { month: "long", year: "numeric" });
  return (
    <div className="calendar">
      <h1 tabIndex={-1}>{month}</h1>
      <table>
        <thead>
          <tr>
            {weekdays.map((weekday) => (
              <th key={weekday} scope="col" abbr={weekday}>
                {weekday.slice(0, 3)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOfMonth(today).map((week) => (
            <tr key={week.find((day) => day !== undefined)}>
              {week.map((day, index) => (
                <td key={weekdays[index]} aria-current={day === today ? "date" : undefined}>
                  {day && Number(day.slice(8))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Button variant="quiet" size="small" onClick={onContinue}>
        Continue
      </Button>
    </div>
  );
}
