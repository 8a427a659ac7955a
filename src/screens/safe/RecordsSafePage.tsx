import { Link } from "wouter";
import { Card } from "../../ui/Card.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { TechnicalText } from "../../ui/TechnicalText.tsx";
import { SafetyLines } from "../SafetyLines.tsx";
import { type BrowserSafety, type SafetyFacts, supportText, wholeAnswer } from "../safety.ts";
import { useActivity } from "../useActivity.ts";
import { useSafety } from "../useSafety.ts";
import { useBrowserSafety } from "./useBrowserSafety.ts";

/** Everything that decides whether a record is there tomorrow, and what to do about it. */
export function RecordsSafePage() {
  const facts = useSafety();
  const browser = useBrowserSafety();
  const { activity } = useActivity();
  const log = activity === "failed" ? "unknown" : activity?.standing;
  return (
    <div className="stack stack-loose measure">
      <PageHeader
        title="Are my records safe?"
        detail="What Waymark, this device and this browser say of themselves, asked just now."
        actions={
          <>
            <Link href="/settings/backup" asChild>
              <LinkButton>Backup</LinkButton>
            </Link>
            <Link href="/settings/activity" asChild>
              <LinkButton>Activity log</LinkButton>
            </Link>
          </>
        }
        takesFocus
      />
      {facts === undefined || browser === undefined || log === undefined ? (
        <Progress words="Looking" />
      ) : (
        <>
          <Card>
            <SafetyLines lines={wholeAnswer(facts, browser, log)} />
          </Card>
          <Support facts={facts} browser={browser} />
        </>
      )}
    </div>
  );
}

function Support({ facts, browser }: { readonly facts: SafetyFacts; readonly browser: BrowserSafety }) {
  const text = supportText(facts, browser, { build: buildName(), agent: navigator.userAgent });
  return (
    <Disclosure summary="For whoever looks after this device">
      <p>Counts and technical facts. Nothing of a record, a child or the school is in it, so it may be sent on.</p>
      <TechnicalText text={text} />
    </Disclosure>
  );
}

/** The name that this build gave its first script: another build, another name. */
const buildName = (): string =>
  /-([\w-]+)\.js$/.exec(document.querySelector<HTMLScriptElement>("script[type=module][src]")?.src ?? "")?.[1] ??
  "not known";
