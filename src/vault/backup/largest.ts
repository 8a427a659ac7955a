/** Bytes of the largest file that is read as a backup at all: more than any school’s. The window asks before it reads one. */
export const largestBackup = 500_000_000;
