import { createContext, type ReactNode, use, useMemo, useSyncExternalStore } from "react";
import { type CaseFile, emptyCaseFile, namesIn } from "../casefile/casefile.ts";
import type { AnyTemplate, Names } from "../engine/template.ts";
import { createStore, type Readable } from "../lib/store.ts";
import { loadTemplate, type TemplateId } from "../records/templates.ts";
import type { Workspace } from "../records/workspace.ts";

const WorkspaceContext = createContext<Workspace | undefined>(undefined);

/** Gives the unlocked case file to every screen inside. */
export const WorkspaceProvider = ({
  workspace,
  children,
}: {
  readonly workspace: Workspace;
  readonly children: ReactNode;
}) => <WorkspaceContext value={workspace}>{children}</WorkspaceContext>;

/** Throws outside an unlocked session: a screen that shows records is never rendered there. */
export function useWorkspace(): Workspace {
  const workspace = use(WorkspaceContext);
  if (workspace === undefined) throw new Error("A screen with records was rendered while locked");
  return workspace;
}

const closed: Pick<Workspace, "caseFile" | "now"> = { caseFile: createStore(emptyCaseFile), now: () => new Date() };

/** For what can be read at the door too: the time, and what is known of the school once the records are open. */
export function useGround(): { readonly file: CaseFile; readonly now: () => Date } {
  const { caseFile, now } = use(WorkspaceContext) ?? closed;
  return { file: useReadable(caseFile), now };
}

/** Which of the two vaults the records are of. */
export const usePlace = (): Workspace["place"] => use(WorkspaceContext)?.place ?? "real";

export const useReadable = <T,>(readable: Readable<T>): T => useSyncExternalStore(readable.subscribe, readable.get);

export const useCaseFile = (): CaseFile => useReadable(useWorkspace().caseFile);

/** Words for ids. Stays the same object until a child or a person is added or changed. */
export function useNames(): Names {
  const { children, people, authorities } = useCaseFile();
  return useMemo(() => namesIn({ children, people, authorities }), [children, people, authorities]);
}

/** The template of that id; suspends until its part of the app is there. */
export const useTemplate = (id: TemplateId): AnyTemplate => use(loadTemplate(id));
