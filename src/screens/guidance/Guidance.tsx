import "../cards/cards.css";
import { useEffect, useMemo } from "react";
import { useLocation } from "wouter";
import { ActionCard } from "../../ui/ActionCard.tsx";
import { announce } from "../../ui/announcements.ts";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { GuidanceIcon } from "../../ui/icons.ts";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { CardRows } from "../cards/CardRows.tsx";
import { CardsBySubject, FindCard } from "../cards/FindCard.tsx";
import { useGuidance } from "../useGuidance.ts";
import { useReadable, useWorkspace } from "../workspace.tsx";
import { typedIn } from "./asked.ts";
import { more, moreFor } from "./more.ts";

/** What to do when something has happened: every card, found by the words that come to mind. */
export function Guidance() {
  const guidance = useGuidance();
  const store = typedIn(useWorkspace());
  const typed = useReadable(store);
  const found = useMemo(() => guidance.find(typed), [guidance, typed]);
  const [, go] = useLocation();
  const isAsked = typed.trim() !== "";
  const shown = useMemo(() => (isAsked ? moreFor(typed) : more), [isAsked, typed]);
  useSaid(isAsked ? inWords(found.length) : "");
  return (
    <div className="stack stack-loose">
      <PageHeader
        title="What to do"
        detail="What to do now, today and this week, for what happens most. If a child is in danger, ring 999 first."
      />
      <FindCard hint="In your own words. What you type stays here." typed={typed} onType={store.set} />
      {shown.length > 0 && (
        <nav className="grid guide-more" aria-label="Beside the cards">
          {shown.map(({ href, icon, title, detail }) => (
            <ActionCard key={href} icon={icon} title={title} detail={detail} href={href} onOpen={() => go(href)} />
          ))}
        </nav>
      )}
      {!isAsked && (
        <div className="guide-subjects">
          <CardsBySubject cards={guidance.cards} />
        </div>
      )}
      {isAsked && found.length > 0 && (
        <Card title={inWords(found.length)} flush>
          <CardRows cards={found} label="Found" />
        </Card>
      )}
      {isAsked && found.length === 0 && (
        <Card>
          <EmptyState icon={GuidanceIcon} title="No card for these words">
            <p>
              Try one plain word for what was done or where. If you are not sure what it is, tell the safeguarding lead
              now: “I am not sure” is a card too.
            </p>
          </EmptyState>
        </Card>
      )}
    </div>
  );
}

const inWords = (count: number): string =>
  count === 0 ? "No card found" : count === 1 ? "1 card" : `${count} cards, the nearest first`;

/** Says how much was found once the typing has paused. */
function useSaid(words: string): void {
  useEffect(() => {
    if (words === "") return;
    const timer = setTimeout(() => announce(words), 700);
    return () => clearTimeout(timer);
  }, [words]);
}
