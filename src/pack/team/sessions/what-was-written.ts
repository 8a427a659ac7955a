import type { Session } from "../session.ts";

export const whatWasWritten: Session = {
  id: "what-was-written",
  minutes: 10,
  title: "What was written down",
  gist: "A record that somebody can use next week, in another school, and in twenty years.",
  forWhom: "Everybody who writes a note about a pupil.",
  aims: [
    "Tell what was seen and said from what was thought.",
    "Write so that a reader who knows nobody understands it.",
    "Write of every child as that child may one day read it.",
  ],
  prepare: ["A handout for each, and pens.", "Paper for the new version."],
  people: ["Bashir", "Lottie", "Prudence"],
  school: "Pennowick",
  steps: [
    {
      minutes: 1,
      title: "Begin",
      does: "Say what it is about and that the case is invented. Read out how we look after each other.",
    },
    {
      minutes: 4,
      title: "The note",
      does: "Everybody reads the note and underlines what they could not act on. Collect.",
      told: "Pennowick School. The note reads: “Tues. B. being inappropriate with L. again on the field. He obviously enjoyed it. Spoke to both, they made up. L. is a bit attention seeking. Mum informed. P.”",
      questions: [
        {
          ask: "What do we not know after reading it?",
          good: "What was done; who said or saw it; which Tuesday, what time, which part of the field; who the children are; what “again” points to; who spoke with whom, in which order; which mother was told what, and what she said.",
          wrong: "The group guesses what it was. That is what every later reader has to do.",
        },
        {
          ask: "Which words judge, and what could stand there?",
          good: "“Inappropriate”, “obviously enjoyed”, “attention seeking”, “made up”. In their place: what was seen and heard, exact words with what had been asked, and what each child says they want.",
          wrong: "Softer judgements instead of facts.",
        },
      ],
    },
    {
      minutes: 3,
      title: "The same, to be used",
      does: "Read out what Prudence remembers. Pairs write the first three sentences of a better note.",
      told: "Prudence, on duty, remembers: at ten to one by the far goal Bashir, eleven, stood behind Lottie, ten, with both arms round her. Lottie said “get off” twice. When Prudence came near he let go and said, “It was a dare.” Lottie said to her, “He did it Friday too.”",
      questions: [
        {
          ask: "How does your note begin?",
          good: "Full names, day and time, place, who saw it. “I saw …”, “Lottie said: …”. Then what was done about it, who was told and when, and why if somebody was not. The Friday is written down as what Lottie said.",
        },
        {
          ask: "Who else needs to see this, and what may they not see?",
          good: "The {lead} today, with every earlier note of both children. A colleague on duty tomorrow needs to know where to stand, and no more. A family’s copy does not name another family’s child.",
          wrong:
            "Copying it to everybody, or to nobody because of data protection. Keeping a child safe is a reason to share.",
        },
      ],
    },
    {
      minutes: 2,
      title: "Take away",
      does: "Read two beginnings aloud. Say what happens to a note here: who reads it, and by when.",
    },
  ],
  care: ["Nobody’s own note is used as the bad example, now or later."],
  takeAway: [
    "Seen, said, done, told: each with its time and its source.",
    "Full names in the record, none where they do not belong.",
    "Would the child, reading it at thirty, know that somebody took care?",
  ],
  cards: ["both-say-the-other", "low-level-repeated", "new-pupil"],
  teaches: ["keepGoodRecords", "shareTheWhole", "episodesNotPatterns"],
  meets: ["sharing"],
  sources: ["kcsie", "informationSharing", "caseReviews"],
  lastChecked: "2026-11-29",
};
