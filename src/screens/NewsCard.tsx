import { useState } from "react";
import { useLocation } from "wouter";
import { type News, putAside, unseenNews } from "../records/news.ts";
import { Button } from "../ui/Button.tsx";
import { Card } from "../ui/Card.tsx";
import { InfoIcon } from "../ui/icons.ts";
import { List, ListRow } from "../ui/List.tsx";
import { useWorkspace } from "./workspace.tsx";

/** As many as can be taken in. The others are on the page of all. */
const atOnce = 3;

export function NewsCard() {
  const workspace = useWorkspace();
  const [unseen, setUnseen] = useState(() => unseenNews(workspace));
  const [, go] = useLocation();
  if (unseen.length === 0) return null;
  const aside = (news: readonly News[]) => {
    putAside(workspace, news);
    setUnseen(unseenNews(workspace));
  };
  return (
    <Card
      title="What’s new"
      flush
      action={
        <Button size="small" variant="quiet" onClick={() => aside(unseen)}>
          Put aside
        </Button>
      }
    >
      <List label="What’s new">
        {unseen.slice(0, atOnce).map((each) => (
          <ListRow
            key={each.id}
            icon={InfoIcon}
            title={each.title}
            detail={each.text}
            onOpen={() => {
              aside([each]);
              go(each.at);
            }}
          />
        ))}
        {unseen.length > atOnce && (
          <ListRow title="All that is new" href="/guidance/help/new" onOpen={() => go("/guidance/help/new")} />
        )}
      </List>
    </Card>
  );
}
