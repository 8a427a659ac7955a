import { useState } from "react";
import { localDate } from "../../lib/dates.ts";
import { calendarFile } from "../../records/calendar.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { GiveText } from "../GiveFile.tsx";
import { useCaseFile, useWorkspace } from "../workspace.tsx";

/** Everything that is due, for a calendar that rings. */
export function Dates() {
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure summary="Save these dates to your calendar" onOpen={() => setOpen(true)}>
      <p className="muted">
        One event a date, such as “Referral 0003 – reply due”. No child is named. Save it again when dates change:
        events that are there already move.
      </p>
      {isOpen && <CalendarFile />}
    </Disclosure>
  );
}

function CalendarFile() {
  const { now, place } = useWorkspace();
  const { text, fileName } = calendarFile(useCaseFile(), localDate(now()), place);
  return <GiveText text={text} fileName={fileName} type="text/calendar" />;
}
