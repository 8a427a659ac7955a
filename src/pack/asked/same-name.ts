/** The same name however it is typed: case, spaces and the way an accent is encoded make no second person. */
export const isSameName = (first: string, second: string): boolean => plain(first) === plain(second);

const plain = (name: string): string => name.normalize("NFC").trim().replace(/\s+/gu, " ").toLocaleLowerCase("en-GB");
