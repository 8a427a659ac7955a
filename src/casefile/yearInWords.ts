/** "Year 5" for a bare number, otherwise as it was written. */
export const yearInWords = (year: string): string => (/^\d+$/.test(year.trim()) ? `Year ${year.trim()}` : year);
