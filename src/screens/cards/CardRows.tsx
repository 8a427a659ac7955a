import { useLocation } from "wouter";
import type { CardHere } from "../../records/guidance.ts";
import { GuidanceIcon } from "../../ui/icons.ts";
import { List, ListRow } from "../../ui/List.tsx";

interface Props {
  readonly cards: readonly CardHere[];
  readonly label: string;
  readonly hrefOf?: (card: CardHere) => string;
  /** Where a card is no page of its own. */
  readonly onOpen?: (card: CardHere) => void;
}

/** Cards to choose from, each with what matters most. */
export function CardRows({ cards, label, hrefOf = ({ id }) => `/guidance/${id}`, onOpen }: Props) {
  const [, go] = useLocation();
  return (
    <List label={label}>
      {cards.map((card) => {
        const href = hrefOf(card);
        const opening = onOpen === undefined ? { href, onOpen: () => go(href) } : { onOpen: () => onOpen(card) };
        return <ListRow key={card.id} icon={GuidanceIcon} title={card.title} detail={card.gist} {...opening} />;
      })}
    </List>
  );
}
