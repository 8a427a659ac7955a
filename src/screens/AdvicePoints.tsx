import type { PlaceInDraft } from "../casefile/entities.ts";
import type { AdviceFound, PlacedFinding } from "../records/advice.ts";
import { Disclosure } from "../ui/Disclosure.tsx";
import "./advice-points.css";

interface AdvicePointsProps {
  readonly found: readonly AdviceFound[];
  readonly onGo: (place: Required<Pick<PlaceInDraft, "sectionId" | "key">> & PlaceInDraft) => void;
}

/** Each point with what was found, which leads to its place, and with why it matters for whoever wants to know. */
export const AdvicePoints = ({ found, onGo }: AdvicePointsProps) => (
  <div className="stack">
    {found.map(({ advice: { id, title, why, examples }, findings }) => (
      <section key={id} className="advice-point" aria-labelledby={`advice-${id}`}>
        <h3 id={`advice-${id}`}>{title}</h3>
        {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
        <ul role="list" className="advice-findings">
          {findings.map((finding) => (
            <li key={JSON.stringify([finding.key, finding.itemId, finding.message])}>
              <button type="button" className="advice-finding" onClick={() => onGo(placeOf(finding))}>
                <span>{finding.message}</span>
                <span className="advice-where">{finding.where}</span>
              </button>
            </li>
          ))}
        </ul>
        <Disclosure
          summary={
            <span>
              Why this matters<span className="visually-hidden">: {title}</span>
            </span>
          }
        >
          <p>{why}</p>
          <dl className="advice-examples">
            <dt>Leaves a reader guessing</dt>
            <dd>{examples.weaker}</dd>
            <dt>Stronger</dt>
            <dd>{examples.stronger}</dd>
          </dl>
        </Disclosure>
      </section>
    ))}
  </div>
);

const placeOf = ({ sectionId, key, itemId }: PlacedFinding) => ({
  sectionId,
  key,
  ...(itemId !== undefined && { itemId }),
});
