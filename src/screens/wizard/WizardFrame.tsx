import { lazy, Suspense, useMemo, useState } from "react";
import { useLocation } from "wouter";
import type { DraftDesk } from "../../records/drafting.ts";
import type { CardHere, UnderstandingHere } from "../../records/guidance.ts";
import { Drawer } from "../../ui/Drawer.tsx";
import { UndoBar } from "../../ui/UndoBar.tsx";
import { SaveTrouble } from "../SaveTrouble.tsx";
import { useReadable } from "../workspace.tsx";
import { BesidePanel } from "./BesidePanel.tsx";
import { ChangedForm } from "./ChangedForm.tsx";
import { DocumentPanel } from "./DocumentPanel.tsx";
import { withItemBack } from "./items.ts";
import { pageName } from "./navigation.ts";
import { Preview } from "./Preview.tsx";
import { PassageDialog } from "./passages/PassageDialog.tsx";
import { useWordingQuestion } from "./passages/usePassages.ts";
import { besideView, previewPanel } from "./previewPanel.ts";
import { SectionList } from "./SectionList.tsx";
import { StrengthCheck } from "./StrengthCheck.tsx";
import { useIsWide } from "./useIsWide.ts";
import { useOnward } from "./useOnward.ts";
import { usePages } from "./usePages.ts";
import { useQuestionOf } from "./useQuestionOf.ts";
import { useSheet } from "./useSheet.ts";
import { type Removal, WizardContext } from "./useWizard.ts";
import { WizardBar } from "./WizardBar.tsx";
import { WizardOptions } from "./WizardOptions.tsx";
import { WizardPage } from "./WizardPage.tsx";
import "./wizard.css";

// Read by few who write, so it is fetched then.
const CardDrawer = lazy(async () => ({ default: (await import("../cards/CardDrawer.tsx")).CardDrawer }));

interface WizardFrameProps {
  readonly desk: DraftDesk;
  readonly changes: readonly string[];
  readonly cameFromReview: boolean;
}

/** Sections, questions and document: side by side where there is room, otherwise the questions with the others in drawers. */
export function WizardFrame({ desk, changes, cameFromReview }: WizardFrameProps) {
  const sheet = useSheet();
  const isWide = useIsWide();
  const isPanelOpen = useReadable(previewPanel);
  const [, navigate] = useLocation();
  const nav = usePages(desk);
  const { go } = nav;
  const questionOf = useQuestionOf();
  const [drawer, setDrawer] = useState<"sections" | "document" | "strength" | "options">();
  const [removal, setRemoval] = useState<Removal>();
  const [passage, setPassage] = useState<string>();
  const [card, setCard] = useState<CardHere | UnderstandingHere>();
  const actions = useMemo(() => ({ go, offerUndo: setRemoval, openPassage: setPassage, openCard: setCard }), [go]);
  const wordingKey = useWordingQuestion()?.key;
  const page = nav.pages[nav.index];
  const hasAdvice = sheet.template.advice !== undefined;
  const isPanelHere = isWide && isPanelOpen;

  const closeDrawer = () => setDrawer(undefined);
  const closePassage = () => {
    setPassage(undefined);
    // Whoever closes it takes it for saved.
    void desk.flush();
  };
  const review = async () => {
    const saved = await desk.flush();
    if (saved.ok) navigate(`/write/${desk.draft().id}/review`);
  };
  const pick = useMemo<Parameters<typeof Preview>[0]["onPick"]>(
    () => (from) => {
      setDrawer(undefined);
      if (from.key === wordingKey && from.itemId !== undefined) setPassage(from.itemId);
      else go(questionOf(from), "field");
    },
    [go, questionOf, wordingKey],
  );
  const show = (view: "document" | "strength") => {
    if (!isWide) return setDrawer(view);
    besideView.set(view);
    previewPanel.set(true);
  };
  const undo = () => {
    if (removal) sheet.rewrite(withItemBack(sheet.answers.get(), removal.removed));
    setRemoval(undefined);
  };
  const onReview = () => void review();
  const goOn = useOnward(nav, cameFromReview, onReview);
  const sections = { currentSection: page?.sectionId, onReview };
  return (
    <WizardContext value={actions}>
      <div className="wizard">
        <WizardBar
          desk={desk}
          hasSections={!isWide}
          hasDocument={!isPanelHere}
          onSections={() => setDrawer("sections")}
          onDocument={() => show("document")}
          onStrength={hasAdvice && !isPanelHere ? () => show("strength") : undefined}
          onOptions={() => setDrawer("options")}
        />
        <div className="wizard-columns">
          {isWide && (
            <nav className="wizard-sections" aria-label="Sections">
              <h2>{sheet.template.title}</h2>
              <SectionList {...sections} />
            </nav>
          )}
          <div className="wizard-middle" data-page>
            <SaveTrouble />
            <ChangedForm changes={changes} />
            {page && (
              <WizardPage
                key={pageName(page)}
                page={page}
                nav={nav}
                cameFromReview={cameFromReview}
                onContinue={goOn}
                onReview={onReview}
              />
            )}
            {removal && <UndoBar message={removal.message} onUndo={undo} onDismiss={() => setRemoval(undefined)} />}
          </div>
          {isPanelHere &&
            (hasAdvice ? <BesidePanel desk={desk} onPick={pick} /> : <DocumentPanel desk={desk} onPick={pick} />)}
        </div>
        <Drawer isOpen={drawer === "sections"} title={sheet.template.title} onClose={closeDrawer}>
          <SectionList {...sections} isRoomy onGone={closeDrawer} />
        </Drawer>
        <Drawer isOpen={drawer === "document"} title="The document so far" onClose={closeDrawer}>
          <Preview desk={desk} onPick={pick} />
        </Drawer>
        {hasAdvice && (
          <Drawer isOpen={drawer === "strength"} title="Strength check" onClose={closeDrawer}>
            <StrengthCheck onPick={pick} />
          </Drawer>
        )}
        {card && (
          <Suspense>
            <CardDrawer card={card} onClose={() => setCard(undefined)} />
          </Suspense>
        )}
        <PassageDialog passageId={passage} onClose={closePassage} />
        <WizardOptions
          desk={desk}
          density={nav.density}
          onDensity={nav.setDensity}
          isOpen={drawer === "options"}
          onClose={closeDrawer}
        />
      </div>
    </WizardContext>
  );
}
