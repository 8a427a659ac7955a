import { personLabel } from "../../casefile/casefile.ts";
import type { Child } from "../../casefile/entities.ts";
import { Card } from "../../ui/Card.tsx";
import { senWords } from "../valueWords.ts";
import { useCaseFile } from "../workspace.tsx";

/** What the child needs from whoever talks with them, and whom the child trusts. */
export function ChildNeeds({ child: { sen, communication, trustedAdult, upn } }: { readonly child: Child }) {
  const trusted = useCaseFile().people.get(trustedAdult);
  return (
    <Card title="Needs and trust">
      <dl className="child-facts">
        <dt>Adult to trust</dt>
        <dd>{trusted === undefined ? "Not known yet" : personLabel(trusted)}</dd>
        <dt>Special educational needs</dt>
        <dd>{senWords[sen]}</dd>
        <dt>Understanding and communicating</dt>
        <dd className="as-written">{communication === "" ? "Nothing written down yet" : communication}</dd>
        {upn !== "" && (
          <>
            <dt>Unique pupil number</dt>
            <dd>{upn}</dd>
          </>
        )}
      </dl>
    </Card>
  );
}
