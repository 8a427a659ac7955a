import type { Draft } from "../../engine/template.ts";
import type { Id } from "../../lib/ids.ts";
import type { contactEntry } from "../../pack/entries/contact.ts";
import type { IncidentDraft } from "../../pack/incident/questions.ts";
import { type CaseFile, entriesAbout, type FileNow } from "../casefile.ts";
import type { Task } from "../today.ts";

/** Somebody to be told, as the record or an entry about it says. */
interface Contact {
  readonly who: string | undefined;
  /** Undefined where it is about all of the children. */
  readonly childId: Id | undefined;
  readonly state: Draft<typeof contactEntry>["contactState"];
}

/** Everybody who was to be told and was not, by what was written down last. Whoever it is, is said on the record: Today names nobody. */
export function contactTasks(file: CaseFile, { fileId, finished }: FileNow, reference: string): readonly Task[] {
  if (finished === undefined) return [];
  const { contacts = [], children = [] }: IncidentDraft = finished.templateId === "incident" ? finished.answers : {};
  const written: readonly Contact[] = [
    ...contacts.map(({ contactWho, contactChild, contactState }) => ({
      who: contactWho,
      childId: children.find(({ itemId }) => itemId === contactChild)?.child,
      state: contactState,
    })),
    ...entriesAbout(file, fileId)
      .filter(({ templateId }) => templateId === "contact")
      .map(({ answers }): Contact => {
        const { contactWho, contactChild, contactState }: Draft<typeof contactEntry> = answers;
        return { who: contactWho, childId: contactChild, state: contactState };
      }),
  ];
  const open = written.filter(
    (each, index) =>
      (each.state === "notYet" || each.state === "tried") &&
      !written.slice(index + 1).some((later) => isAboutSame(each, later)),
  );
  const task = (kind: Task["kind"], count: number, why: string): readonly Task[] =>
    count === 0 ? [] : [{ id: `${fileId}/${kind}`, kind, reference, why, due: undefined, goesTo: { fileId } }];
  const count = (state: Contact["state"]) => open.filter((each) => each.state === state).length;
  return [
    ...task(
      "contactOpen",
      count("notYet"),
      "Somebody has not been told yet. Once they are, or it is decided not to, add that to the record.",
    ),
    ...task(
      "contactTried",
      count("tried"),
      "Somebody could not be reached. Try again, then add what came of it to the record.",
    ),
  ];
}

/** A later word about the same person, and the same child where both say which. */
const isAboutSame = (one: Contact, later: Contact): boolean =>
  one.who === later.who && (one.childId === undefined || later.childId === undefined || one.childId === later.childId);
