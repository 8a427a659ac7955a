import { type ReactNode, useEffect, useState } from "react";
import { Link, useLocation } from "wouter";
import type { AnyTemplate } from "../../engine/template.ts";
import { localDate } from "../../lib/dates.ts";
import { type GuideStep, guide, guideStep, guideSteps, numberOf, showGuide } from "../../records/practiceGuide.ts";
import { loadTemplate, templateAtHand } from "../../records/templates.ts";
import { announce } from "../../ui/announcements.ts";
import { Button } from "../../ui/Button.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { useCaseFile, useReadable, useWorkspace } from "../workspace.tsx";
import "./practice.css";

/** Above each page of the practice school: on coming in what it is, then the guided first case, for as long as it is wanted. */
export function PracticeGuide() {
  const workspace = useWorkspace();
  const file = useCaseFile();
  const [path] = useLocation();
  const isWanted = useReadable(guide);
  const [isTold, setTold] = useState(false);
  const template = usePlanTemplate();
  const isWriting = path.startsWith("/write/");
  const step = isWanted ? guideStep(file, path, localDate(workspace.now()), template) : undefined;
  return (
    <>
      {!isTold && !isWriting && <WhatThisIs onTold={() => setTold(true)} />}
      {step && <Step step={step} />}
    </>
  );
}

/** Only a step in the plan itself waits for it. */
function usePlanTemplate(): AnyTemplate | undefined {
  const [template, setTemplate] = useState(() => templateAtHand("risk-assessment"));
  useEffect(() => {
    let isGone = false;
    loadTemplate("risk-assessment").then(
      (loaded) => !isGone && setTemplate(loaded),
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, []);
  return template;
}

const WhatThisIs = ({ onTold }: { readonly onTold: () => void }) => (
  <Notice title="Everybody here is invented">
    <p>
      Try anything: nothing here reaches your school’s own records. Never type a real child’s name. What you change
      stays until you put the practice school back to its beginning, under Settings.
    </p>
    <div>
      <Button size="small" onClick={onTold}>
        I will not use real names
      </Button>
    </div>
  </Notice>
);

function Step({ step }: { readonly step: GuideStep }) {
  const { title, body } = saidAt(step);
  const number = `First case · step ${numberOf(step)} of ${guideSteps.length}`;
  // The focus stays where it is: a screen reader says what is next.
  useEffect(() => announce(`${number}. ${title}`), [number, title]);
  return (
    <aside className="practice-guide" data-at={step.at} aria-label="Guided first case">
      <div className="split">
        <p className="practice-step">
          {number}
          {step.at === "write" && ` · ${openInWords(step)}`}
        </p>
        <Button size="small" variant="quiet" onClick={() => showGuide(false)}>
          {step.at === "done" ? "Close the guide" : "Skip the guide"}
        </Button>
      </div>
      <h2>{title}</h2>
      {body}
    </aside>
  );
}

const Open = ({ href, children }: { readonly href: string; readonly children: string }) => (
  <div>
    <Link href={href} asChild>
      <LinkButton variant="primary" size="small">
        {children}
      </LinkButton>
    </Link>
  </div>
);

function saidAt(step: GuideStep): { readonly title: string; readonly body: ReactNode } {
  switch (step.at) {
    case "open":
      return {
        title: "Open the record of what happened",
        body: (
          <>
            <p>Two children in Year 4. What was seen and said is written down. What is missing is a plan.</p>
            <Open href={step.href}>Open the record</Open>
          </>
        ),
      };
    case "start":
      return {
        title: "Start the plan from the record",
        body: (
          <p>
            Further down this page, under “What comes next”, press “Start one plan for the linked children together”.
            What is known is carried over, and each answer says where it came from.
          </p>
        ),
      };
    case "goOn":
      return {
        title: "Go on where you were",
        body: <Open href={step.href}>Open the plan</Open>,
      };
    case "write":
      if (step.left === 0) return { title: "Everything is answered", body: <p>Press “Check your answers”.</p> };
      if (step.next === undefined)
        return {
          title: `${step.part}: nothing is required here`,
          body: <p>Look at what was carried over, add what you like, and press Continue. {leftInWords(step.left)}.</p>,
        };
      return {
        title: `${step.next.message}${step.next.child === undefined ? "" : ` for ${step.next.child}`}`,
        body: <>{step.next.words !== undefined && <p>Try: {step.next.words}</p>}</>,
      };
    case "finish":
      return {
        title: "Read it once more, then finish",
        body: (
          <p>
            A short case leaves a few things “worth another look”: they stop nobody. Press “Finish version 1” at the end
            of the page. A finished plan stays as it is; a review starts the next version.
          </p>
        ),
      };
    case "pdf":
      return {
        title: "Make the PDF",
        body: (
          <p>
            Below, beside “Risk assessment and safety plan”, press “Make PDF”. Waymark opens it again and checks that
            every word is in it. Then press “Save PDF”.
          </p>
        ),
      };
    case "done":
      return {
        title: "That is the whole job",
        body: (
          <p>
            A record, a plan and its PDF. Look at the other cases from Today: a plan to review, a referral that was
            refused, a child who is leaving. Or leave, and set up your own.
          </p>
        ),
      };
  }
}

const openInWords = ({ here, left }: Extract<GuideStep, { readonly at: "write" }>): string =>
  here === 0 ? `${left} still open` : `${here} open in this part, ${left} in all`;

const leftInWords = (left: number): string =>
  left === 1 ? "One answer is still needed in the whole plan" : `${left} answers are still needed in the whole plan`;
