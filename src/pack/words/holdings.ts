/** For how long it holds, in months where it is a length of time. */
export const periods = { m12: 12, m24: 24, m36: 36 } as const;
export const holdings = {
  m12: "12 months",
  m24: "24 months",
  m36: "36 months",
  until: "Until a day that was named",
  open: "No end was named",
} as const;
