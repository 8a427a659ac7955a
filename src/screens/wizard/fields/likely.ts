/** Which of the listed a record speaks of, wherever in its answers, the most often named first. */
export function namedIn(answers: unknown, listed: ReadonlySet<string>): readonly string[] {
  const times = new Map<string, number>();
  const look = (answer: unknown): void => {
    if (typeof answer === "string") {
      if (listed.has(answer)) times.set(answer, (times.get(answer) ?? 0) + 1);
    } else if (typeof answer === "object" && answer !== null) Object.values(answer).forEach(look);
  };
  look(answers);
  return [...times].sort(([, one], [, other]) => other - one).map(([id]) => id);
}
