/** What a log that does not hold may mean, what is safe, and what comes next. */
export const WhatToDo = () => (
  <>
    <p>
      It may be damage on this device, an older copy of the browser’s storage put back, or somebody who changed what was
      written down. Your records are checked on their own and are as they were saved; what the log says before that
      place still holds.
    </p>
    <p>
      Make a backup now, keep older backups, and leave the log as it is: Waymark never mends it. Hold the last printed
      seal against it, then tell the head teacher and the data protection officer.
    </p>
  </>
);
