import { Card } from "../../ui/Card.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";

/** What to write down and where to find it. Shown whole while the directory is empty. */
export const Guidance = ({ isEmpty }: { readonly isEmpty: boolean }) =>
  isEmpty ? (
    <Card title="What to write down, and where to find it">
      <Advice />
    </Card>
  ) : (
    <Disclosure summary="What to write down, and where to find it">
      <Advice />
    </Disclosure>
  );

const Advice = () => (
  <div className="flow">
    <p>
      Nothing here comes from Waymark, and nothing is looked up for you: numbers that are wrong on the day cost more
      than numbers that are missing. Half an entry is better than none.
    </p>
    <ul>
      <li>
        <strong>Front door, out of hours, early help:</strong> the authority’s own page about reporting a concern for a
        child. Write down the number for professionals where there is one.
      </li>
      <li>
        <strong>Threshold levels:</strong> the document that says which help is given for which need, on the pages of
        the local safeguarding partnership, board or child protection committee. Use its own names for the levels: the
        person who reads your referral does.
      </li>
      <li>
        <strong>Stages when you disagree:</strong> the procedure for escalation or for resolving professional
        disagreements, on the same pages. Copy who is written to at each stage, and within how many working days.
      </li>
      <li>
        <strong>Advice on harmful sexual behaviour:</strong> ask the front door whether there is a consultation line, a
        specialist team or a panel, and who may ring it.
      </li>
      <li>
        <strong>Police:</strong> the school’s officer, or the team for child protection. For danger now it is always
        999.
      </li>
    </ul>
    <p>
      The authority that answers for a child is the one their home is in, so a school near a border needs two or three
      authorities. If you are in a trust, one school can write the directory and hand it round as a file.
    </p>
  </div>
);
