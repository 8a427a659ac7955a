import { foundIf } from "../../../engine/foundIf.ts";
import { isBlank, isOpen, isThin, type ReferralAdvice, worthMore } from "./shared.ts";

// What is wanted, why it is needed, and in whose words (facts.md §4.3).

const ask: ReferralAdvice = {
  id: "ask",
  title: "What you ask for",
  why: "A duty worker reads many referrals in a day. One that says what is wanted, from whom and by when can be answered; one that shares a worry is often filed as information.",
  examples: {
    weaker: "We are very concerned and want you to be aware of this.",
    stronger:
      "We ask for an assessment of Noor’s needs and for a worker at our meeting on 2 December, so that her journey to school is safe before she comes back.",
  },
  source: "facts.md §4.3: purpose and intended outcome; §4.2 R11",
  find: ({ asks = [], askDetail, basis }) => {
    if (basis === "information") return [];
    return asks.length === 0
      ? [{ key: "asks", message: "Nothing is asked for so far. Choose what you want to happen, even if it is advice." }]
      : worthMore("askDetail", askDetail, {
          open: "You say what you ask for, and not what it would look like. Who should do what, by when, and what would be different for the child?",
          thin: "This is short. Who should do what, by when, and what would be different for the child?",
        });
  },
};

const longestHeadline = 300;
const asksForSomething =
  /\b(?:ask(?:s|ed|ing)?|request(?:s|ed|ing)?|seek(?:s|ing)?|would like|want|need (?:an?|the|your|help)|please)\b/iu;

const headline: ReferralAdvice = {
  id: "headline",
  title: "The first lines",
  why: "Whoever opens it may read only this before deciding how soon to read the rest.",
  examples: {
    weaker: "Ongoing concerns about behaviour in school.",
    stronger:
      "We are referring because Theo, 9, has touched two younger children in a sexual way within four weeks, although an adult is now always near. We ask for an assessment and a specialist opinion.",
  },
  source: "facts.md §4.3: clear from the first lines; §4.2 R6",
  find: ({ headline: text }) => [
    ...foundIf(
      isOpen(text),
      "headline",
      "The first lines are open. In two sentences: why do you refer, and what do you ask for?",
    ),
    ...(text === undefined || isOpen(text)
      ? []
      : [
          ...foundIf(
            text.length > longestHeadline,
            "headline",
            `The first lines have ${text.length} characters. About ${longestHeadline} can be read at a glance; the rest has its place under “What happened?”.`,
          ),
          ...foundIf(
            !asksForSomething.test(text),
            "headline",
            "The first lines do not say what you ask for. “We ask you to …” is enough.",
          ),
        ]),
  ],
};

const threshold: ReferralAdvice = {
  id: "threshold",
  title: "The authority’s own words for need",
  why: "The decision is made against that authority’s own descriptions. A reader who finds them beside your facts does not have to translate.",
  examples: {
    weaker: "This is high level and needs social care.",
    stronger:
      "We believe this is at “Level 4: acute need”. Your document names “harmful sexual behaviour with younger children” there; points 2 and 3 of our facts describe it.",
  },
  source: "facts.md §4.3: threshold language of that authority; §4.2 R8",
  find: ({ needLevel, needReason }) => [
    ...foundIf(
      isOpen(needLevel),
      "needLevel",
      "No level of need is named. Their threshold document has names for them; the local directory can keep those for you.",
    ),
    ...worthMore("needReason", needReason, {
      open: isBlank(needLevel)
        ? "Nothing says yet what puts this at any level. Set two or three of your facts beside the authority’s own descriptions."
        : "A level is named without a reason. Set two or three of your facts beside the authority’s own description of it.",
      thin: "The reason for the level is short. Which of your facts match which of their descriptions?",
    }),
  ],
};

const ifNothing: ReferralAdvice = {
  id: "ifNothing",
  title: "If nothing changes",
  why: "It shows why now, and lets a reader weigh waiting against acting.",
  examples: {
    weaker: "Things could get worse.",
    stronger:
      "If nothing changes, the two brothers go on sharing a room and a bus seat, and the younger one will probably go on refusing to come to school.",
  },
  source: "facts.md §4.3: what happens if nothing; §4.2 R8",
  find: ({ ifNothing: text }) =>
    worthMore("ifNothing", text, {
      open: "Nothing is said about what is likely to happen if nothing changes. Think of each child, in days and in weeks.",
      thin: "This is short. What may happen to whom, and how soon?",
    }),
};

const hasReason = /\b(?:because|since|given|due to|after|as (?:he|she|they|the|there|this|it|we|nobody|no))\b/iu;

const worry: ReferralAdvice = {
  id: "worry",
  title: "A worry and its reason",
  why: "A worry without a reason reads as a feeling. “Because” ties it to facts that can be checked.",
  examples: {
    weaker: "We are extremely worried about the risk.",
    stronger:
      "We are worried that Sami will be hurt again on the way home, because both children take the same path and the last two times happened there.",
  },
  source: "facts.md §4.3: analyse; §9: “we are worried because”",
  find: ({ worries }) =>
    isThin(worries)
      ? worthMore("worries", worries, {
          open: "What are you worried will happen, to whom? “We are worried that … because …”",
          thin: "The worry is short. What may happen, to whom, and because of what?",
        })
      : foundIf(
          !hasReason.test(worries ?? ""),
          "worries",
          "The worry gives no reason. “We are worried that … because …” ties it to the facts.",
        ),
};

export const asking: readonly ReferralAdvice[] = [ask, headline, worry, ifNothing, threshold];
