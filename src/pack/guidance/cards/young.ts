import type { Card } from "../card.ts";
import { usual, usualAvoid, usualRecord } from "../usual.ts";

const lastChecked = "2026-11-22";

export const young: readonly Card[] = [
  {
    id: "under-ten",
    scenario: 10,
    subject: "young",
    title: "A child under 10 displays sexual behaviour",
    gist: "Too young for a crime, never too young for help. Ask what it is before you ask how bad it is.",
    typed:
      "under 10 ten nine 9 eight 8 seven 7 six year old young primary infant junior criminal responsibility too young police curious curiosity doctors and nurses showing copying playing sex",
    steps: {
      now: {
        danger: usual.danger,
        stop: "Stop it calmly: “That part is private. Let’s do this instead.”",
        apart: usual.apart,
        hurt: usual.hurt,
      },
      hour: {
        lead: usual.lead,
        signs:
          "Curiosity looks mutual, light and easy to stop. Look for force, secrecy, distress, hurt, a wide gap, adult knowledge.",
        words: usual.words,
      },
      today: {
        law: "Under {age} no child can be charged with anything here. Police are still told of what is serious: somebody may be harming this child.",
        route: usual.route,
        parents: usual.parents,
        socialCare: usual.socialCare,
        seen: "Ask what the child has seen or been shown, through those who know them well.",
      },
      tomorrow: { checkIn: usual.checkIn, staff: usual.staff },
      week: {
        teach: "Teach all the class: private parts, asking first, telling an adult.",
        watch: "Watch play with more care for two weeks, and write down what you see.",
        support: usual.support,
        help: "Offer the family {earlyHelp} before it grows.",
      },
      review: { works: usual.works },
    },
    record: [
      usualRecord.facts,
      "Ages of both in years and months.",
      "What each child did, in plain words; what stopped it, and how quickly.",
      usualRecord.decisions,
    ],
    avoid: [
      usualAvoid.label,
      "Do not ask a young child why.",
      "Do not use words for adults: no “assault” in a note about two six-year-olds unless police use it.",
      "Do not shrug it off because of age.",
    ],
    phases: {
      earlyYears: "See also the card on a young child who touches themselves.",
      primary: "Keep both in class if it is safe. Shame at this age lasts.",
    },
    send: "Compare with how the child plays and understands, and teach at the child’s real age.",
    ask: ["stopItNow", "nspcc", "childline"],
    sources: ["kcsie", "nice", "hackett", "criminalAgeScotland"],
    teaches: ["seenAsDangerous", "findTheReasons"],
    starts: {},
    beside: [{ question: "incident/types", answers: ["sexualisedPlay"] }, { question: "incident/possibleCrime" }],
    lastChecked,
  },
  {
    id: "early-years-touch",
    scenario: 25,
    subject: "young",
    title: "A young child touches themselves",
    gist: "Mostly comfort or curiosity. Say that it is private, turn to something else, and notice what repeats.",
    typed:
      "masturbating masturbation self touching touches himself herself hands down pants nursery reception toddler preschool rubbing rubs willy front bottom comfort soothing early years eyfs fiddling",
    steps: {
      now: {
        turn: "Offer something for the hands, in an ordinary voice.",
        private: "“That is a private thing. We do it in private, not here.”",
      },
      hour: {
        cause: "Think of itching, infection, tight clothes, a full bladder, tiredness, boredom.",
        note: "Write a short note if it is new, often, or not easy to turn from.",
      },
      today: {
        lead: "Tell the {lead} if it hurts the child, cannot be turned, includes others, or shows what a child this age would not know.",
        parents: "Mention it to the parents as you would anything: what you saw, what you do, what they see at home.",
        health: "With pain, redness or discharge: ask the parents to see a nurse or doctor today.",
      },
      tomorrow: { staff: "All adults use the same words and the same calm." },
      week: {
        count: "Notice when: rest time, stories, after a visit. Write it down for two weeks if it goes on.",
        teach: "Teach names of body parts and what is private, with the whole group.",
        advice: "If it grows or worries you, ask for advice without names.",
      },
      review: { works: "Has it eased? If not, what is the child telling you with it?" },
    },
    record: [
      "When, how long, what before, how easily the child turned to something else.",
      "What the child said, word for word.",
      "What parents say.",
    ],
    avoid: [
      "Do not scold, pull hands away or make a face.",
      "Do not look under clothes. Ask parents or health staff.",
      "Do not call it sexual when you do not know that it is.",
    ],
    phases: {
      earlyYears: "Expected at this age when it is light and easy to turn from.",
      primary: "Going on in class at school age deserves a closer look: ask what it is for.",
    },
    send: "Touch may be for calm or for sensation. Offer another that does the same, and privacy at set times with the parents’ agreement.",
    ask: ["nspcc", "stopItNow"],
    sources: ["eyfs", "hackett"],
    teaches: ["thoughtTooSmall"],
    starts: { tier: "note", types: ["selfTouch"] },
    beside: [
      { question: "incident/types", answers: ["selfTouch"] },
      { question: "incident/tier", answers: ["note"] },
    ],
    lastChecked,
  },
  {
    id: "stares-follows",
    scenario: 26,
    subject: "young",
    title: "An autistic pupil stares at or follows another",
    gist: "Ask what it is for. It may not be sexual, and the other pupil may still be frightened.",
    typed:
      "autistic autism asd asc aspergers stares staring follows following stalking obsessed obsession crush fixated fixation personal space hugging too close watching send girl boy uncomfortable creepy",
    steps: {
      now: {
        apart: "Give both room: change where each stands, without a scene.",
        affected: "Ask the other pupil how it is for them. Being followed is frightening, whatever it means.",
      },
      hour: {
        lead: usual.lead,
        words: "Write what was seen: distance, how long, where, what each said.",
        questions: usual.questions,
      },
      today: {
        function:
          "With those who know the pupil, ask what it gives: a person to copy, a pattern, a scent, a wish for a friend.",
        rule: "Has anybody taught the rule about looking and following in words this pupil uses?",
        parents: usual.parents,
        route: usual.route,
      },
      tomorrow: { checkIn: usual.checkIn, staff: usual.staff },
      week: {
        teach: "Teach it step by step: how long to look, how near to stand, how to ask, what a no looks like.",
        instead: "Give what the pupil was after in another way: a buddy, a club, a set time.",
        attraction: "Teach about attraction at the pupil’s real age. Not being taught is a risk.",
        changes: "Agree with the other pupil what changes for them, so that they need not hide.",
      },
      review: {
        works: usual.works,
        grows: "Touch, messages, waiting at home, or going on after a no: move it up and take advice.",
      },
    },
    record: [
      "What was seen, not what it means.",
      "What the other pupil says and wants.",
      "What was taught, how, and whether it changed anything.",
    ],
    avoid: [
      "Do not presume sexual intent, and do not rule it out.",
      "Do not tell the other pupil to be kind about it.",
      "Do not give a rule that nobody keeps the same way.",
    ],
    phases: {
      primary: "Social stories and a spot to stand on work well.",
      secondary: "Ask about messages too: following goes on online.",
      post16: "Rehearse buses, shops and work, where strangers may call the police.",
    },
    send: "This card is about need. A pupil may not see that someone is afraid: say it in plain words, once.",
    ask: ["stopItNow", "nspcc"],
    sources: ["kcsie", "sendCode", "hsbScotland", "nice"],
    teaches: ["findTheReasons", "onlyOurOwn"],
    starts: {},
    beside: [{ question: "incident/children/sendDetail" }],
    lastChecked,
  },
];
