import "./cards.css";
import type { ReactNode } from "react";
import { agesOf, type CardHere, phases, type StepHere, times } from "../../records/guidance.ts";
import { AuthorityContacts } from "../AuthorityContacts.tsx";
import { useGround } from "../workspace.tsx";
import { ContactWays } from "./ContactWays.tsx";
import { GuidanceNotices } from "./GuidanceNotices.tsx";
import { SourceList } from "./SourceList.tsx";

interface Props {
  readonly card: CardHere;
  /** A step with what can be done about it. As it is written where nothing can. */
  readonly step?: (step: StepHere) => ReactNode;
  /** The page’s own title is of the level above. */
  readonly level?: 2 | 3;
}

/** What to do, in the order of the day; then what to write down, to leave, to think of, and who helps. */
export function CardBody({ card, step = ({ text }) => text, level = 2 }: Props) {
  const Heading = `h${level}` as const;
  return (
    <div className="guide stack stack-loose">
      <GuidanceNotices of={card} />
      {card.steps.map(({ time, steps }) => (
        <section key={time} className={`guide-time guide-${time}`}>
          <Heading>{times[time]}</Heading>
          <ul className="guide-steps">
            {steps.map((each) => (
              <li key={each.id}>{step(each)}</li>
            ))}
          </ul>
        </section>
      ))}
      <Lines title="Write down" lines={card.record} Heading={Heading} />
      <Lines title="Take care" lines={card.avoid} Heading={Heading} />
      <ByAge card={card} Heading={Heading} />
      <section>
        <Heading>Who to ask</Heading>
        <Authority />
        {card.ask.map((contact) => (
          <ContactWays key={contact.id} contact={contact} />
        ))}
      </section>
      <SourceList card={card} Heading={Heading} />
    </div>
  );
}

type HeadingTag = "h2" | "h3";

const Lines = ({
  title,
  lines,
  Heading,
}: {
  readonly title: string;
  readonly lines: readonly string[];
  readonly Heading: HeadingTag;
}) => (
  <section>
    <Heading>{title}</Heading>
    <ul className="guide-lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </section>
);

/** The ages that this school has come first; the others stay readable. */
function ByAge({ card, Heading }: { readonly card: CardHere; readonly Heading: HeadingTag }) {
  const here = agesOf(useGround().file.school?.phase);
  const all = Object.keys(phases) as readonly (keyof typeof phases)[];
  const ordered = [...here, ...all.filter((phase) => !here.includes(phase))];
  return (
    <section>
      <Heading>By age and need</Heading>
      <dl className="guide-ages">
        {ordered.map((phase) => {
          const text = card.phases[phase];
          return (
            text !== undefined && (
              <div key={phase}>
                <dt>{phases[phase]}</dt>
                <dd>{text}</dd>
              </div>
            )
          );
        })}
        <div>
          <dt>Additional needs</dt>
          <dd>{card.send}</dd>
        </div>
      </dl>
    </section>
  );
}

/** The school’s own authority, as far as it stands in the local directory. */
function Authority() {
  const { school, authorities } = useGround().file;
  const authority = authorities.get(school?.authority ?? "");
  if (authority === undefined) return null;
  return (
    <div className="guide-contact">
      <p>
        <strong>{authority.name}</strong>
      </p>
      <AuthorityContacts authority={authority} lines={["frontDoor", "outOfHours", "consultation", "police"]} />
    </div>
  );
}
