import { Link, Redirect } from "wouter";
import type { Id } from "../../lib/ids.ts";
import { readAsChild } from "../../records/merging.ts";
import { ChildFindings } from "../findings/ChildFindings.tsx";
import { LeftTheSchool } from "../LeftTheSchool.tsx";
import { useNoted } from "../useNoted.ts";
import { useCaseFile, useWorkspace } from "../workspace.tsx";
import { ChildActions } from "./ChildActions.tsx";
import { ChildAgencies } from "./ChildAgencies.tsx";
import { ChildFamily } from "./ChildFamily.tsx";
import { ChildHeader } from "./ChildHeader.tsx";
import { ChildHome } from "./ChildHome.tsx";
import { ChildKeeping } from "./ChildKeeping.tsx";
import { ChildLeaving } from "./ChildLeaving.tsx";
import { ChildNeeds } from "./ChildNeeds.tsx";
import { ChildNotes } from "./ChildNotes.tsx";
import { ChildReceived } from "./ChildReceived.tsx";
import { ChildRecords } from "./ChildRecords.tsx";
import { ChildReferrals } from "./ChildReferrals.tsx";
import { ChildRequests } from "./ChildRequests.tsx";
import { ChildRoles } from "./ChildRoles.tsx";
import { ChildTimeline } from "./ChildTimeline.tsx";
import { NoSuchChild } from "./NoSuchChild.tsx";
import { SameChild } from "./SameChild.tsx";
import "./children.css";

/**
 * One child, as a whole: what stands out, what happened in order, who the child is and who stands around them, and what the
 * school has written. Each part is a component of its own and brings its own heading.
 */
export function ChildScreen({ childId }: { readonly childId: Id }) {
  const child = useCaseFile().children.get(childId);
  const now = readAsChild(useWorkspace(), childId);
  useNoted("child", child?.id);
  if (now !== childId) return <Redirect to={`/children/${now}`} replace />;
  if (child === undefined) return <NoSuchChild />;
  return (
    <div className="stack stack-loose">
      <ChildHeader child={child} />
      <ChildLeaving child={child} />
      <ChildRequests childId={childId} />
      <ChildFindings childId={childId} />
      <ChildTimeline childId={childId} />
      <div className="child-about">
        <ChildAgencies childId={childId} />
        <ChildFamily child={child} />
        <ChildNeeds child={child} />
        <ChildHome child={child} />
      </div>
      <ChildActions childId={childId} />
      <ChildRoles child={child} />
      <ChildNotes childId={childId} />
      <ChildRecords childId={childId} />
      <ChildReferrals childId={childId} />
      <ChildReceived childId={childId} />
      <LeftTheSchool childId={childId} leads />
      <SameChild child={child} />
      <ChildKeeping childId={childId} />
      <p className="muted">
        <Link href={`/settings/activity/${childId}`}>Who has looked at this file</Link>
      </p>
    </div>
  );
}
