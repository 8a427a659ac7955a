import {
  type Block,
  bullets,
  facts,
  heading,
  notice,
  type PageBreak,
  paragraph,
  table,
} from "../../documents/blocks.ts";
import { type IsoDate, longDate } from "../../lib/dates.ts";
import { draftIn } from "../guidance/document.ts";
import { oldInSession, type SessionHere, type StepHere } from "./here.ts";
import { lengths } from "./session.ts";

const lines = (texts: readonly string[]): Block => bullets(texts.map((text) => ({ text })));
const pageBreak: PageBreak = { kind: "pageBreak" };

/** "Part 2: Two weeks on" where a part of the case is told, else what the step is called. */
export const stepTitle = ({ part, title }: StepHere): string =>
  part === undefined ? title : `Part ${part.number}: ${title}`;
/** "5 to 8 minutes": when a step is due. */
export const stepTimes = ({ from, minutes }: StepHere): string => `${from} to ${from + minutes} minutes`;

/** Everything that whoever leads the session needs. */
export function facilitatorBlocks(session: SessionHere, today: IsoDate): readonly Block[] {
  const [draft, old] = [draftIn(session), oldInSession(session, today)];
  return [
    paragraph(session.gist),
    facts([
      { label: "For whom", value: session.forWhom },
      { label: "How long", value: lengths[session.minutes] },
    ]),
    heading(2, "What it is for"),
    lines(session.aims),
    heading(2, "Before"),
    lines(session.prepare),
    heading(2, "Looking after each other"),
    paragraph("Read out at the beginning:"),
    lines(session.readOut),
    paragraph("For you:"),
    lines([...session.care, ...session.careForFacilitators]),
    heading(2, "Running order"),
    table(
      "Running order",
      [
        { title: "Minutes", width: 1 },
        { title: "Step", width: 4 },
      ],
      session.steps.map((step) => ({ cells: [`${step.from}–${step.from + step.minutes}`, stepTitle(step)] })),
    ),
    ...session.steps.flatMap(ledBlocks),
    heading(2, "To take away"),
    lines(session.takeAway),
    heading(2, "It goes on in Waymark"),
    paragraph("Under What to do, these cards say what is done and written down:"),
    lines(session.cards.map(({ title }) => title)),
    heading(2, "What it rests on"),
    paragraph(
      `The case is invented, and so are its school and everybody in it. The words are our own and stand for the text of none of these works. Last checked ${longDate(session.lastChecked)}.`,
    ),
    lines(
      session.sources.map(
        ({ title, publisher, lastChecked }) => `${title}, ${publisher}. Last checked ${longDate(lastChecked)}.`,
      ),
    ),
    ...(draft === undefined ? [] : [notice("warning", draft)]),
    ...(old === undefined ? [] : [notice("warning", old)]),
  ];
}

const ledBlocks = (step: StepHere): readonly Block[] => [
  heading(2, `${stepTitle(step)} (${stepTimes(step)})`),
  paragraph(step.does),
  ...(step.part === undefined ? [] : [heading(3, "The case"), ...step.part.told.map((text) => paragraph(text))]),
  ...(step.questions.length === 0
    ? []
    : [
        table(
          "Questions",
          [
            { title: "Ask", width: 3 },
            { title: "Good answers hold", width: 5 },
            { title: "Where groups go wrong", width: 3 },
          ],
          step.questions.map(({ ask, good, wrong = "–" }) => ({ cells: [ask, good, wrong] })),
        ),
      ]),
];

/** Room to write by hand. */
const room = (ofLines: number): string => "\n".repeat(ofLines);

/**
 * What those who take part are given: the case and the questions, and none of the answers. In a long session each part begins a
 * page, so that it can be kept back until it is its turn.
 */
export function handoutBlocks(session: SessionHere): readonly Block[] {
  const told = session.steps.filter(({ part }) => part !== undefined);
  const isLong = session.minutes === 45;
  return [
    paragraph("The case is invented, and so are its school and everybody in it."),
    heading(2, "How we look after each other"),
    lines(session.readOut),
    ...told.flatMap((step) => [
      ...(isLong && step.part?.number !== 1 ? [pageBreak] : []),
      heading(2, stepTitle(step)),
      ...(step.part?.told ?? []).map((text) => paragraph(text)),
      table(
        "Questions",
        [
          { title: "Question", width: 2 },
          { title: "What we think", width: 3 },
        ],
        step.questions.map(({ ask }) => ({ cells: [ask, room(isLong ? 6 : 3)] })),
      ),
    ]),
    heading(2, "What I take with me"),
    table(
      "What I take with me",
      [
        { title: "One thing that I will do", width: 1 },
        { title: "Whom I can go to", width: 1 },
      ],
      [{ cells: [room(3), room(3)] }],
    ),
  ];
}
