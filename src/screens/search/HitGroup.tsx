import { useState } from "react";
import { type Kind, kinds } from "../../casefile/search/documents.ts";
import type { Term } from "../../casefile/search/query.ts";
import type { Group } from "../../casefile/search/search.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import {
  DocumentIcon,
  EditIcon,
  GuidanceIcon,
  type Icon,
  PeopleIcon,
  PersonIcon,
  PolicyIcon,
  ReferralIcon,
  ShareIcon,
  ShieldIcon,
} from "../../ui/icons.ts";
import { List, ListRow } from "../../ui/List.tsx";
import { showMore } from "../useFirst.tsx";
import { HitWhy } from "./HitWhy.tsx";
import { useHitWords } from "./useHitWords.tsx";

const icons: Readonly<Record<Kind, Icon>> = {
  child: PersonIcon,
  record: DocumentIcon,
  entry: EditIcon,
  plan: ShieldIcon,
  referral: ReferralIcon,
  person: PeopleIcon,
  authority: GuidanceIcon,
  policy: PolicyIcon,
  received: ShareIcon,
};

/** A few of each kind at first, so that the next kind is in sight; then fifty at a time. */
const [few, more] = [10, 50];

interface Props {
  readonly group: Group;
  readonly terms: readonly Term[];
  readonly showsQuotes: boolean;
}

/** What was found of one kind. */
export function HitGroup({ group: { kind, hits }, terms, showsQuotes }: Props) {
  const [shown, setShown] = useState(few);
  const wordsOf = useHitWords(terms);
  const left = hits.length - shown;
  return (
    <Card title={`${kinds[kind]} · ${hits.length}`} flush>
      <div className="search-hits">
        <List label={kinds[kind]}>
          {hits.slice(0, shown).map(({ of: { subject } }) => {
            const { title, tag, href, onOpen } = wordsOf(subject);
            return (
              <ListRow
                key={subject.id}
                icon={icons[kind]}
                title={title}
                detail={<HitWhy subject={subject} terms={terms} showsQuotes={showsQuotes} />}
                tag={tag}
                href={href}
                onOpen={onOpen}
              />
            );
          })}
        </List>
      </div>
      {left > 0 && (
        <div className="search-more">
          <Button size="small" onClick={() => setShown(shown + more)}>
            {showMore(left)}
          </Button>
        </div>
      )}
    </Card>
  );
}
