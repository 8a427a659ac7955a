import { Link } from "wouter";
import { longDate } from "../../lib/dates.ts";
import { capitalised } from "../../lib/words.ts";
import { roleIn } from "../../records/workspace.ts";
import { Card } from "../../ui/Card.tsx";
import { BackIcon } from "../../ui/icons.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { ToBeChecked } from "../cards/ToBeChecked.tsx";
import { useGuidance } from "../useGuidance.ts";
import { nationWords } from "../valueWords.ts";
import { useWorkspace } from "../workspace.tsx";

/** What the school’s nation calls those who help, the ages and duties of its law, and what to read. One switch in the settings decides which. */
export function Law() {
  const { nation, whyDraft, names, thresholds, works } = useGuidance().law;
  const role = roleIn(useWorkspace());
  return (
    <div className="guide stack stack-loose measure">
      <PageHeader
        title={`Law and guidance: ${nationWords[nation]}`}
        detail="In our own words, to know what to ask for. They stand for none of the law’s own text."
        actions={
          <Link href="/guidance" asChild>
            <LinkButton icon={BackIcon}>All cards</LinkButton>
          </Link>
        }
        takesFocus
      />
      {whyDraft !== undefined && (
        <Notice tone="warning" title="A draft for this nation">
          <p>{whyDraft}</p>
        </Notice>
      )}
      <Card title="What people and services are called">
        <dl className="guide-ages">
          {names.map(({ what, called }) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>{capitalised(called)}</dd>
            </div>
          ))}
        </dl>
      </Card>
      <Card title="Ages and duties">
        <dl className="guide-ages">
          {thresholds.map(({ title, says, works: read, verify }) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd>{says}</dd>
              {read.length > 0 && <dd className="muted small">{read.map((work) => work.title).join(" · ")}</dd>}
              {verify !== undefined && (
                <dd className="guide-check">
                  <Tag tone="amber">To be checked</Tag> {verify}
                </dd>
              )}
            </div>
          ))}
        </dl>
      </Card>
      {works.map(({ title, works: read }) => (
        <Card key={title} title={title}>
          <dl className="guide-ages">
            {read.map((work) => (
              <div key={work.title}>
                <dt>{work.title}</dt>
                <dd>{work.about}</dd>
                <dd>
                  <p className="muted small">
                    {work.publisher}, {work.at}
                    {work.inForceFrom !== undefined && ` · in force from ${longDate(work.inForceFrom)}`} · last checked{" "}
                    {longDate(work.lastChecked)}
                  </p>
                  <ToBeChecked lastChecked={work.lastChecked} verify={work.verify} />
                </dd>
              </div>
            ))}
          </dl>
        </Card>
      ))}
      {role !== "recorder" && role !== "head" && (
        <p>
          Another nation? <Link href="/settings">Settings</Link> has one switch for all of it: names, cards, services,
          this page, the policy and bank holidays.
        </p>
      )}
    </div>
  );
}
