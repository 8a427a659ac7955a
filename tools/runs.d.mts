/** Every run of nine words in a text, as a number that tells it from nearly every other and from which nobody reads it back. */
export function runsIn(text: string): readonly number[];
