import { Link } from "wouter";
import { fileReference } from "../../records/copies.ts";
import type { DraftDesk } from "../../records/drafting.ts";
import { versionName } from "../../records/templates.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { BackIcon, DocumentIcon, GuidanceIcon, MenuIcon, SettingsIcon } from "../../ui/icons.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { InTopBar } from "../topBar.tsx";
import { useCaseFile } from "../workspace.tsx";
import { homeOf } from "./homeOf.ts";

interface WizardBarProps {
  readonly desk: DraftDesk;
  readonly hasSections: boolean;
  readonly hasDocument: boolean;
  readonly onSections: () => void;
  readonly onDocument: () => void;
  /** Shows what could make the writing stronger; absent where there is no such advice or where it is shown already. */
  readonly onStrength?: (() => void) | undefined;
  readonly onOptions: () => void;
}

/** Which record this is, that it is saved, and what stands beside the questions when there is no room for it there. */
export function WizardBar(props: WizardBarProps) {
  const { desk, hasSections, hasDocument, onSections, onDocument, onStrength, onOptions } = props;
  const draft = desk.draft();
  const home = homeOf(useCaseFile(), draft);
  const tools = (
    <span className="wizard-bar-tools">
      {hasSections && (
        <Button size="small" icon={MenuIcon} onClick={onSections}>
          Sections
        </Button>
      )}
      {hasDocument && (
        <Button size="small" icon={DocumentIcon} onClick={onDocument}>
          Document
        </Button>
      )}
      {onStrength && (
        <Button size="small" icon={GuidanceIcon} onClick={onStrength}>
          Strength
        </Button>
      )}
      <IconButton icon={SettingsIcon} label="Options" onClick={onOptions} />
    </span>
  );
  return (
    <>
      <InTopBar>
        <Link href={home.href} asChild>
          <LinkButton variant="quiet" size="small" icon={BackIcon}>
            <span className="wizard-back">{home.label}</span>
          </LinkButton>
        </Link>
        <span className="wizard-reference">
          {fileReference(draft)}
          {draft.version > 1 && ` · ${versionName(draft).toLowerCase()}`} · draft
        </span>
        {!hasSections && tools}
      </InTopBar>
      {hasSections && <div className="wizard-bar">{tools}</div>}
    </>
  );
}
