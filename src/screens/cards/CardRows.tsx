import { useLocation } from "wouter";
import type { CardHere } from "../../records/guidance.ts";
import { GuidanceIcon } from "../../ui/icons.ts";
import { List, ListRow } from "../../ui/List.tsx";

interface Props {
  readonly cards: readonly CardHere[];
  readonly label: string;
  readonly hrefOf?: (card: CardHere) => string;
}

/** Cards to choose from, each with what matters most. */
export function CardRows({ cards, label, hrefOf = ({ id }) => `/guidance/${id}` }: Props) {
  const [, go] = useLocation();
  return (
    <List label={label}>
      {cards.map((card) => {
        const href = hrefOf(card);
        return (
          <ListRow
            key={card.id}
            icon={GuidanceIcon}
            title={card.title}
            detail={card.gist}
            href={href}
            onOpen={() => go(href)}
          />
        );
      })}
    </List>
  );
}
