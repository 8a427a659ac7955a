import { useEffect } from "react";
import { useLocation } from "wouter";
import { longDate } from "../../lib/dates.ts";
import { allNews, putAside } from "../../records/news.ts";
import { Card } from "../../ui/Card.tsx";
import { InfoIcon } from "../../ui/icons.ts";
import { List, ListRow } from "../../ui/List.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { useWorkspace } from "../workspace.tsx";
import { BackToHelp } from "./BackToHelp.tsx";

/** Everything that changed, by day. Whoever has been here has seen it. */
export function NewsPage() {
  const workspace = useWorkspace();
  const [, go] = useLocation();
  const news = allNews(workspace);
  useEffect(() => putAside(workspace, allNews(workspace)), [workspace]);
  return (
    <div className="stack stack-loose measure">
      <PageHeader
        kicker="Help"
        title="What’s new"
        detail="What changed in Waymark. Records that were finished stay as they were."
        takesFocus
      />
      {[...new Set(news.map(({ on }) => on))].map((on) => (
        <Card key={on} title={longDate(on)} flush>
          <List label={longDate(on)}>
            {news
              .filter((each) => each.on === on)
              .map(({ id, title, text, at }) => (
                <ListRow key={id} icon={InfoIcon} title={title} detail={text} href={at} onOpen={() => go(at)} />
              ))}
          </List>
        </Card>
      ))}
      <BackToHelp />
    </div>
  );
}
