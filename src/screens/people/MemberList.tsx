import type { MemberHere } from "../../records/members.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { PeopleIcon } from "../../ui/icons.ts";
import { List, ListRow } from "../../ui/List.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { useRoles } from "./roles.ts";

interface Props {
  readonly members: readonly MemberHere[];
  readonly onPassphrase: (of: MemberHere) => void;
  readonly onRemove: (who: MemberHere) => void;
}

export const memberName = ({ person, ways }: Pick<MemberHere, "person" | "ways">): string =>
  person?.name ?? ways[0]?.label ?? "Somebody without a name";

/** Everybody who may come in. Who opens everything can change all of it; who has a part, their own passphrase. */
export function MemberList({ members, onPassphrase, onRemove }: Props) {
  const { roles } = useRoles();
  const me = members.find(({ isMe }) => isMe);
  return (
    <Card flush>
      <List label="People">
        {members.map((each) => {
          const name = memberName(each);
          const label = each.ways.find(({ kind }) => kind === "passphrase")?.label;
          return (
            <ListRow
              key={each.memberId}
              icon={PeopleIcon}
              title={name}
              detail={
                <>
                  {roles[each.role].name}
                  {label && label !== roles[each.role].name && `, “${label}” on the lock screen`}
                  {each.isWaiting &&
                    `. New keys wait for ${each.isMe ? "you: they take effect when you" : "them: they take effect when they"} next unlock.`}
                  <div className="cluster">
                    {(each.isMe || me?.access === "whole") && (
                      <Button size="small" onClick={() => onPassphrase(each)} aria-label={`New passphrase: ${name}`}>
                        New passphrase
                      </Button>
                    )}
                    {!each.isMe && me?.access === "whole" && (
                      <Button
                        size="small"
                        variant="danger"
                        onClick={() => onRemove(each)}
                        aria-label={`Remove: ${name}`}
                      >
                        Remove
                      </Button>
                    )}
                  </div>
                </>
              }
              tag={each.isMe && <Tag tone="green">You</Tag>}
            />
          );
        })}
      </List>
    </Card>
  );
}
