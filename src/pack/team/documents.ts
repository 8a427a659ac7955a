import { type Block, bullets, heading, notice, type PageBreak, paragraph, table } from "../../documents/blocks.ts";
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
    paragraph(`${lengths[session.minutes]}. For: ${session.forWhom}`),
    // Ten minutes are taken in from the headings.
    ...(session.minutes === 10 ? [] : [runningOrder(session)]),
    heading(2, "What it is for"),
    lines(session.aims),
    heading(2, "Before, and keeping everybody safe"),
    lines([...session.prepare, ...session.care, ...session.careForFacilitators]),
    ...session.steps.flatMap((step) => ledBlocks(step, step.from === 0 ? session.readOut : [])),
    lines(session.takeAway),
    heading(2, "Where it goes on, and what it rests on"),
    paragraph(
      `Cards in Waymark, under What to do: ${session.cards.map(({ title }) => title).join("; ")}. An invented case in our own words, last checked ${longDate(session.lastChecked)}; it rests on ${restsOn(session)}.`,
    ),
    ...(draft === undefined ? [] : [notice("warning", draft)]),
    ...(old === undefined ? [] : [notice("warning", old)]),
  ];
}

/** By the day on which they were looked up, which is mostly one. */
function restsOn({ sources }: SessionHere): string {
  const days = [...new Set(sources.map(({ lastChecked }) => lastChecked))];
  return days
    .map((day) => {
      const titles = sources.filter(({ lastChecked }) => lastChecked === day).map(({ title }) => title);
      return `${titles.join("; ")} (looked up ${longDate(day)})`;
    })
    .join("; ");
}

const runningOrder = ({ steps }: SessionHere): Block =>
  table(
    "Running order",
    [
      { title: "Minutes", width: 1 },
      { title: "Step", width: 4 },
    ],
    steps.map((step) => ({ cells: [`${step.from}–${step.from + step.minutes}`, stepTitle(step)] })),
  );

/** A step; at the beginning with what is read out then. */
const ledBlocks = (step: StepHere, readOut: readonly string[]): readonly Block[] => [
  heading(2, `${stepTitle(step)} (${stepTimes(step)})`),
  paragraph(step.does),
  ...(readOut.length === 0 ? [] : [lines(readOut)]),
  ...(step.part === undefined
    ? []
    : step.part.told.map((text, at) => paragraph(at === 0 ? `Read out: ${text}` : text))),
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

/** Lines to write on by hand. Empty lines between them are kept as room. */
const room = (ofLines: number, width: number): string =>
  Array.from({ length: ofLines }, () => ".".repeat(width)).join("\n\n");

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
        step.questions.map(({ ask }) => ({ cells: [ask, room(isLong ? 5 : 2, 105)] })),
      ),
    ]),
    table(
      "What I take with me",
      [
        { title: "One thing that I will do", width: 1 },
        { title: "Whom I can go to", width: 1 },
      ],
      [{ cells: [room(2, 85), room(2, 85)] }],
    ),
  ];
}
