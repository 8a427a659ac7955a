import { useLocation } from "wouter";
import { startFile } from "../../records/files.ts";
import { loadTemplate } from "../../records/templates.ts";
import { ActionCard } from "../../ui/ActionCard.tsx";
import { ClockIcon, DocumentIcon, EditIcon, ReferralIcon, ShieldIcon } from "../../ui/icons.ts";
import { useStart } from "../useStart.tsx";
import { useWorkspace } from "../workspace.tsx";

/** What can be begun from Today. */
export function Starts() {
  const workspace = useWorkspace();
  const [, go] = useLocation();
  const { start, trouble } = useStart();
  const record = (answers: Readonly<Record<string, unknown>>) =>
    start(async () => startFile(workspace, await loadTemplate("incident"), { answers }));
  const me = workspace.caseFile.get().school?.me;
  return (
    <section className="stack" aria-label="Start">
      {trouble}
      <div className="grid today-starts">
        <ActionCard
          icon={ClockIcon}
          title="Two-minute note"
          detail="A low-level concern, or advice only"
          onOpen={() => void record({ tier: "note", reporter: me })}
        />
        <ActionCard
          icon={EditIcon}
          title="Record an incident"
          detail="What happened, words, decisions"
          onOpen={() => void record({ reporter: me })}
        />
        <ActionCard
          icon={ShieldIcon}
          title="Safety plan"
          detail="An interim plan in ten minutes"
          href="/plans/start"
          onOpen={() => go("/plans/start")}
        />
        <ActionCard
          icon={ReferralIcon}
          title="Referral"
          detail="Urgency first, everything known carried over"
          href="/referrals/start"
          onOpen={() => go("/referrals/start")}
        />
        <ActionCard
          icon={DocumentIcon}
          title="Review a plan"
          detail="What worked, and what changes"
          href="/plans"
          onOpen={() => go("/plans")}
        />
      </div>
    </section>
  );
}
