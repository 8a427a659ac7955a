// A row of the table. A try is survived when nothing is missing after it, nothing is there by half and nothing was said or done wrong.

/** Starts a row. `remarks` is filled in when it is done. */
export const newRow = (fault, backEnd = "") => ({
  fault,
  backEnd,
  tried: 0,
  survived: 0,
  lost: 0,
  wrong: 0,
  remarks: "",
});

/** Counts one try into its row. `lost` are acknowledged saves that are not there any more. */
export function countTry(row, { lost = 0, wrong = 0 } = {}) {
  row.tried += 1;
  row.lost += lost;
  row.wrong += wrong;
  if (lost + wrong === 0) row.survived += 1;
}
