const clock = /^(\d{1,2})(?:\s*[:.,;h]\s*(\d{2}))?\s*([ap])?\.?m?\.?$/i;
const bare = /^(\d{1,2})(\d{2})\s*([ap])?\.?m?\.?$/i;

/** "9.30", "0930", "930", "9" and "9.30 am" all come out as "09:30". Text that is not a time comes back as it was. */
export function tidyTime(text: string): string {
  const found = clock.exec(text.trim()) ?? bare.exec(text.trim());
  if (!found) return text;
  const [, hours = "", minutes = "00", half] = found;
  const hour = hourOfDay(Number(hours), half?.toLowerCase());
  return hour > 23 || Number(minutes) > 59 ? text : `${String(hour).padStart(2, "0")}:${minutes}`;
}

/** Whether more typing could still change what the text means: "12" may become "1230". */
export const isUnfinishedTime = (text: string): boolean => /^\d{0,3}$/.test(text.trim());

function hourOfDay(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return Number.POSITIVE_INFINITY;
  return (hour % 12) + (half === "p" ? 12 : 0);
}
