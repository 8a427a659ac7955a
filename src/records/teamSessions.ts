import { redactorFor } from "../casefile/redaction/redaction.ts";
import type { Block } from "../documents/blocks.ts";
import { type IsoDate, localDate, longDate } from "../lib/dates.ts";
import { draftIn } from "../pack/guidance/document.ts";
import type { Nation } from "../pack/statutory/sources.ts";
import { facilitatorBlocks, handoutBlocks, stepTimes, stepTitle } from "../pack/team/documents.ts";
import { oldInSession, type SessionHere, type StepHere, sessionIn } from "../pack/team/here.ts";
import { lengths, type Minutes } from "../pack/team/session.ts";
import { sessions } from "../pack/team/sessions.ts";
import type { Outgoing } from "./export.ts";
import type { Workspace } from "./workspace.ts";

export type { Minutes, SessionHere, StepHere };
export { draftIn, lengths, oldInSession, stepTimes, stepTitle };

/** Every session as it reads in a nation. */
export const sessionsIn = (nation: Nation): readonly SessionHere[] =>
  sessions.map((session) => sessionIn(session, nation));

/** What is printed of a session: all of it for whoever leads it, and the case with its questions for those who take part. */
export const papers = {
  facilitator: {
    title: "Facilitator’s pages",
    detail: "The running order, the case, what good answers hold and where groups go wrong.",
    file: "facilitator",
    blocks: facilitatorBlocks,
  },
  handout: {
    title: "Handout",
    detail: "The case and the questions with room to write, and none of the answers.",
    file: "handout",
    blocks: handoutBlocks,
  },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly title: string;
      readonly detail: string;
      readonly file: string;
      readonly blocks: (session: SessionHere, today: IsoDate) => readonly Block[];
    }
  >
>;
export type Paper = keyof typeof papers;

/** One of the two on its way out. It holds nobody’s name, so nobody has to be told that it left. */
export function outgoingSession(workspace: Workspace, session: SessionHere, paper: Paper): Outgoing {
  const file = workspace.caseFile.get();
  const today = localDate(workspace.now());
  const { title, file: named, blocks } = papers[paper];
  return {
    document: {
      title: session.title,
      marking: "",
      school: file.school?.name ?? "",
      reference: `Team session · ${lengths[session.minutes].toLowerCase()} · ${title.toLowerCase()}`,
      isDraft: false,
      dated: longDate(today),
      // One page to hold in the hand, set smaller where it has to be.
      ...(session.minutes === 10 && paper === "handout" && { isCard: true }),
      blocks: blocks(session, today),
    },
    handing: {
      recipient: paper === "handout" ? "those who take part" : "whoever leads the session",
      purpose: "Team session",
    },
    redactor: redactorFor(file, "file", [], []),
    leaksIn: () => [],
    fileName: (ending) => `team-session-${session.id}-${named}.${ending}`,
  };
}
