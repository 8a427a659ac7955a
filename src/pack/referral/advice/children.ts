import { foundIf } from "../../../engine/foundIf.ts";
import { inWords } from "../../../lib/words.ts";
import { saysName, spokenIn } from "../../words/naming.ts";
import { isOpen, isThin, type ReferralAdvice, worthMore, writtenIn } from "./shared.ts";

// The children themselves: what it does to them, what they say, what is good, and who is named (facts.md §4.3, §4.2 R3, R9).

const impact: ReferralAdvice = {
  id: "impact",
  title: "What it does to each child",
  why: "Harm is judged by what it does to a child’s days. It is also how a reader sees that no child hides behind another.",
  examples: {
    weaker: "She has been affected by this.",
    stronger:
      "Since October she sleeps in her clothes, has stopped swimming and comes to the office every lunchtime. He has lost his only two friends and says that he hates himself.",
  },
  source: "facts.md §4.3: what life is like, impact; a focus on one child hides another",
  find: ({ impactHere, impactOthers, otherChildren = [] }) => [
    ...worthMore("impactHere", impactHere, {
      open: "Nothing is said about what this does to the child. Sleep, friends, lessons, mood, what they avoid: what have people noticed?",
      thin: "The impact is short. What has changed in this child’s days, and who noticed it?",
    }),
    ...foundIf(
      otherChildren.length > 0 && isThin(impactOthers, 5),
      "impactOthers",
      "Another child is involved, and little is said about what it does to them. If their school or family knows more, say who.",
    ),
  ],
};

type Statements = Parameters<ReferralAdvice["find"]>[0]["childStatements"];
const hasWords = (statements: Statements): boolean =>
  (statements ?? []).some(({ childStatement }) => !isOpen(childStatement?.words));

const childsWords: ReferralAdvice = {
  id: "childsWords",
  title: "The child’s own words",
  why: "A referral in which a child is heard is read differently. For a child who does not speak, what they show is their voice.",
  examples: {
    weaker: "She was upset about what happened.",
    stronger:
      "“I don’t want to go on the bus any more. It’s the back seat.” (to Mrs Adeyemi, 9 November, when asked what she was drawing)",
  },
  source: "facts.md §4.3: child’s words; §4.2 R9",
  find: ({ childStatements, childLife, childTold, childsView }) => [
    ...foundIf(
      !hasWords(childStatements) && isThin(childLife),
      "childStatements",
      "There are no words of this child. Is there anything that was said, drawn, signed or shown, to anybody, without asking again?",
    ),
    ...foundIf(
      childTold === "told" && isOpen(childsView),
      "childsView",
      "The child knows of this referral, and what they think of it is open. Even “she nodded and asked to go back to class” helps.",
    ),
  ],
};

const strengths: ReferralAdvice = {
  id: "strengths",
  title: "What is going well",
  why: "A picture with nothing good in it is hard to believe, and help is built on what is already there.",
  examples: {
    weaker: "None.",
    stronger:
      "He tells his class teacher when he is upset. His grandmother takes him every weekend and has come to each meeting.",
  },
  source: "facts.md §4.3: worry and strengths; §4.2 R8",
  find: ({ strengths: text }) =>
    worthMore("strengths", text, {
      open: "Nothing is said about what goes well, or who helps. Whom does this child trust? What has worked, even a little?",
      thin: "Strengths are short. Whom does this child trust? What has worked, even a little?",
    }),
};

const otherNames: ReferralAdvice = {
  id: "otherNames",
  title: "Other children in your text",
  why: "Another child’s name goes to an authority only where you decided so. In the copy that is sent it becomes a letter, in every text.",
  examples: {
    weaker: "Jonas took Mila behind the wall, then she told him to stop.",
    stronger: "Child B took her behind the wall. She told Child B to stop.",
  },
  source: "facts.md §4.2 R3; §2.4: third-party data",
  find: (answers, { names }) => {
    const hidden = (answers.otherChildren ?? []).flatMap(({ otherChild, naming }) =>
      otherChild === undefined || naming === "named" ? [] : [names.child(otherChild)],
    );
    if (hidden.length === 0) return [];
    const sought = [...new Set(hidden)].map((name) => ({ name, isSaid: saysName(name) }));
    const places = writtenIn(answers)
      .map(({ text, ...at }) => ({ ...at, spoken: spokenIn(text) }))
      .map(({ spoken, ...at }) => ({
        ...at,
        said: sought.filter(({ isSaid }) => isSaid(spoken)).map(({ name }) => name),
      }))
      .filter(({ said }) => said.length > 0);
    const [first] = places;
    if (first === undefined) return [];
    const said = [...new Set(places.flatMap((each) => each.said))];
    const where = places.length === 1 ? "here" : `in ${places.length} places, of which this is the first`;
    return [
      {
        key: first.key,
        ...(first.itemId !== undefined && { itemId: first.itemId }),
        message: `${inWords(said)} ${said.length === 1 ? "is" : "are"} named ${where}. The copy says a letter such as “Child B” instead. Read it that way in the document so far: does a detail still tell who it is?`,
      },
    ];
  },
};

export const aboutChildren: readonly ReferralAdvice[] = [impact, childsWords, strengths, otherNames];
