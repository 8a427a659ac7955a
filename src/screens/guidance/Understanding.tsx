import { Link } from "wouter";
import { outgoingUnderstanding } from "../../records/cardVerbs.ts";
import { BackIcon } from "../../ui/icons.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { UnderstandingBody } from "../cards/UnderstandingBody.tsx";
import { useGuidance } from "../useGuidance.ts";
import { useWorkspace } from "../workspace.tsx";
import { PrintGuidance } from "./PrintGuidance.tsx";

/** What to think about before anybody says how worrying a behaviour is. */
export function Understanding() {
  const workspace = useWorkspace();
  const here = useGuidance().understanding;
  return (
    <div className="stack stack-loose measure">
      <PageHeader
        title={here.title}
        detail={here.gist}
        actions={
          <Link href="/guidance" asChild>
            <LinkButton icon={BackIcon}>All cards</LinkButton>
          </Link>
        }
        takesFocus
      />
      <UnderstandingBody here={here} />
      <p>
        <Link href="/team/tools">Tools, and who here is trained in them</Link>
      </p>
      <PrintGuidance
        title={here.title}
        detail="To read together, or to keep beside the files."
        outgoing={() => outgoingUnderstanding(workspace, here)}
      />
    </div>
  );
}
