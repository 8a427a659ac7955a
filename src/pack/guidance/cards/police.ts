import { type Card, only } from "../card.ts";
import { usual, usualAvoid, usualRecord } from "../usual.ts";

const lastChecked = "2026-11-22";

export const police: readonly Card[] = [
  {
    id: "police-ask-to-wait",
    scenario: 20,
    subject: "agencies",
    title: "The police ask the school to wait",
    gist: "Wait with questions. Never wait with safety.",
    typed:
      "police wait investigation investigating interview abe achieving best evidence witness bail conditions released under investigation rui don't speak to tell parents hold off evidence statement officer detective",
    steps: {
      now: {
        exact: "Ask what exactly must wait, what need not, until when, and the officer’s name and number.",
        safe: "Say what you will do all the same: keep the children apart and looked after.",
      },
      hour: {
        lead: usual.lead,
        words: "Agree the words: what each child, each parent and staff may be told, and by whom.",
        stop: "Nobody asks the children about it any more. If a child speaks, listen and write.",
      },
      today: {
        told: { text: "Note what the police asked and agreed, with the time.", entry: { kind: "told", who: "police" } },
        interim: usual.interim,
        shared:
          "Take the child it was said of out of shared lessons, and keep distance on site and on the way. It judges nobody.",
        keep: "Keep recordings, clothes and devices as the police ask. Search nothing.",
        socialCare: usual.socialCare,
      },
      tomorrow: {
        ring: "Ring the officer if you have not heard. Children cannot be left without a word.",
        checkIn: usual.checkIn,
      },
      week: {
        meeting: "Ask for one meeting of police, {socialCare} and school, so that all say the same.",
        bail: "If there are conditions, write each into the plan: what, where, until when.",
        support: usual.support,
      },
      review: {
        works: usual.works,
        delay: "Months may pass. Put a day in the diary for each child, and ask the police each time.",
      },
    },
    record: [
      "Who asked for what, when, until when.",
      "The agreed words.",
      "What the school did all the same, and why.",
      "Conditions, with their first and last day.",
    ],
    avoid: [
      usualAvoid.wait,
      usualAvoid.investigate,
      "Do not stop support because of a coming interview. Ask what kind is all right.",
      "Do not pass on what the police told you.",
    ],
    phases: {
      primary: "Ask who explains it to a small child, and with what words.",
      secondary: "Friends may be witnesses: ask whom you may talk with.",
      post16: "Adult pupils are told by the police themselves. Ask when.",
    },
    send: "Tell the officer how the child communicates, and ask for somebody who helps with that at the interview.",
    ask: ["police", "rapeCrisis", "childline"],
    sources: ["kcsie"],
    teaches: ["knowYourPart", "onlyACrime"],
    beside: [{ question: "agency-status/policeStatus" }, { question: "incident/contacts/contactWhyNot" }],
    lastChecked,
  },
  {
    id: "no-further-action",
    scenario: 21,
    subject: "agencies",
    title: "The police take no further action, or a court finds a child not guilty",
    gist: "It says what can be proved. What each child needs is as it was.",
    typed:
      "nfa no further action not guilty acquitted dropped charges case closed cps outcome 21 insufficient evidence court verdict trial police decision",
    steps: {
      now: { each: "Tell each child yourself, apart, before they hear it elsewhere. Let them be angry or relieved." },
      hour: {
        lead: usual.lead,
        meaning:
          "Agree the words: “It was not taken further. That does not say that nothing happened, or that it did.”",
      },
      today: {
        plan: {
          text: "The plan goes on by need. Decide what stays and what is eased, and write why.",
          entry: { kind: "decided" },
        },
        parents: {
          text: "Tell each family, and what stays the same tomorrow.",
          entry: { kind: "told", who: "parent" },
        },
        talk: "Be ready for talk among pupils: one sentence for all staff.",
      },
      tomorrow: { checkIn: usual.checkIn },
      week: {
        review: "Review the plan with all: the child affected, the child it was said of, those who teach them.",
        classes: "Look again at shared lessons, with both wishes before you.",
        rights: only(
          ["england", "wales"],
          "Tell the family of the child affected that such a decision can be looked at again, and who helps them ask.",
        ),
        support: "Keep support for both. The months after are when it is missed.",
      },
      review: { works: usual.works },
    },
    record: [
      "The decision in the words of whoever made it, with the date.",
      "What was kept and what was eased, with reasons.",
      usualRecord.wishes,
    ],
    avoid: [
      "Do not end the plan on the day of the letter.",
      "Do not write “false”. Not proved and not true are two things.",
      "Do not ask the child affected to be fair about it.",
    ],
    phases: {
      primary: "Use few words: “The police have stopped. We have not stopped looking after you.”",
      secondary: "Plan the first day back in shared places, minute by minute.",
      post16: "Ask whether either wants to change course, and make sure it is their wish.",
    },
    send: "Check what the pupil thinks it means. Some will think that they were not believed, or that it was all right.",
    ask: ["rapeCrisis", "childline", "stopItNow"],
    sources: ["kcsie"],
    teaches: ["onlyACrime", "oneHidAnother"],
    beside: [{ question: "agency-status/policeStatus", answers: ["noFurtherAction", "notGuilty", "outcome21"] }],
    lastChecked,
  },
];
