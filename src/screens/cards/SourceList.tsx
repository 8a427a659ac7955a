import { longDate } from "../../lib/dates.ts";
import type { CardHere } from "../../records/guidance.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";

/** How well something is known. */
export const marks = {
  A: "read at the source",
  B: "known from what others say of it",
  K: "general knowledge",
} as const;

/** What a card rests on, with how well each is known and what to check there. */
export const SourceList = ({
  card,
  Heading,
}: {
  readonly card: Pick<CardHere, "lastChecked" | "sources">;
  readonly Heading: "h2" | "h3";
}) => (
  <section>
    <Heading>What it rests on</Heading>
    <p className="muted">
      Our own words, last checked {longDate(card.lastChecked)} against the works below. They stand for none of their
      text.
    </p>
    <Disclosure summary={card.sources.length === 1 ? "1 work" : `${card.sources.length} works`}>
      <ul className="guide-lines">
        {card.sources.map(({ id, title, publisher, at, lastChecked, mark, verify }) => (
          <li key={id}>
            <strong>{title}</strong>, {publisher}, {at}. Last checked {longDate(lastChecked)}, {marks[mark]}.
            {verify !== undefined && ` ${verify}`}
          </li>
        ))}
      </ul>
    </Disclosure>
  </section>
);
