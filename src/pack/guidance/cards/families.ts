import type { Card } from "../card.ts";
import { usual, usualRecord } from "../usual.ts";

const lastChecked = "2026-11-22";

export const families: readonly Card[] = [
  {
    id: "parent-denies",
    scenario: 12,
    subject: "families",
    title: "A parent says that their child would never do this",
    gist: "It is often fear and shame that speak. Stay with facts, take no side, and ask for their help.",
    typed:
      "parent denies denial dad mum mother father carer angry refuses disbelief never my child upset shouting meeting difficult conversation telling parents shame blame hostile uncooperative not engage",
    steps: {
      now: {
        danger: "If somebody shouts or threatens, end it kindly and set another time, with two of you.",
        listen: "Let them say all of it. “This is a shock, and it would be for any of us.”",
      },
      hour: {
        facts: "Say what was reported, by “was seen” and “was told”. Not what it means.",
        two: "Say two things: we keep the other child safe, and we stand by yours.",
        ask: "Ask what they have noticed, what helps their child, and what worries them.",
      },
      today: {
        lead: "Tell the {lead} how it went, in their words.",
        told: {
          text: "Write down what they were told, what they said and what they agree to.",
          entry: { kind: "told", who: "parent" },
        },
        safe: "If a child may be at risk from the reaction at home, ring {socialCare} today.",
        plan: "The interim plan goes on, whether they agree or not. Say so.",
      },
      tomorrow: {
        ring: "Ring them: how was the night, how is the child, what came up?",
        child: "See the child by themselves.",
      },
      week: {
        meet: "Meet when the first heat is over, where they feel at ease, with somebody they trust.",
        support: "Give them somebody outside school to talk to; there is help for parents in just this place.",
        together: "Agree one thing that they do and one that you do.",
      },
      review: { works: "Ask what they see now. Change the plan where they are right." },
    },
    record: [
      "Their words, in quotation marks.",
      "What was offered, and what they took.",
      "What was not told to them, and why.",
    ],
    avoid: [
      "Do not argue about guilt or show them the other child’s account.",
      "Do not name the other child or family.",
      "Do not write that they do not care. Write what they said and did.",
      "Do not send the news by message or letter first.",
    ],
    phases: {
      earlyYears: "Parents may hear “my child is dangerous”. Say that this can be put right early.",
      primary: "Ask about screens, bedrooms and visitors as things any family is asked.",
      secondary: "A solicitor may have told them to say nothing. Talk about safety, not about what happened.",
      post16: "Ask the student what the parents may be told.",
    },
    send: "Parents may fear that their child will be judged for a disability. Say what you do about need and about safety, one after the other.",
    ask: ["stopItNow", "nspcc", "csaCentre"],
    sources: ["kcsie", "workforce", "csaCentre", "lucyFaithfull"],
    teaches: ["tellParents"],
    beside: [
      { question: "incident/contacts/contactResult" },
      { question: "contact/contactResult" },
      { question: "referral/parents/parentAgrees", answers: ["against"] },
    ],
    lastChecked,
  },
  {
    id: "parent-wants-exclusion",
    scenario: 13,
    subject: "families",
    title: "The parents of the child affected want the other pupil excluded",
    gist: "Their wish is for safety. Show how their child is kept safe, and what you can and cannot tell.",
    typed:
      "parent demands exclusion exclude excluded permanent suspend suspension expel expelled remove pupil from class move school complaint complain angry parents governors police why still here solicitor",
    steps: {
      now: {
        listen: "“You want your child to be safe here. So do we.” Let them tell what it has been like.",
        safe: "Say what keeps their child safe today, place by place.",
      },
      hour: {
        lead: "Tell the {lead} and the head what they ask for.",
        explain: "Explain that keeping pupils apart, and school discipline, are two different questions.",
      },
      today: {
        wishes: "Write down what their child wants. It may not be what the parents want.",
        gaps: "Where can the two still meet? Close those gaps before you defend the plan.",
        discipline: {
          text: "The head decides about discipline, by the school’s policy and the law, apart from this plan. Write why.",
          entry: { kind: "decided" },
        },
        shared:
          "After a report of rape, penetration or sexual assault: keep them out of shared classes while it is looked into.",
      },
      tomorrow: { ring: "Ring the parents with what has changed since yesterday.", checkIn: usual.checkIn },
      week: {
        meet: "Go through their child’s own plan with them, on paper.",
        complain: "Say how to complain, without being asked. It shows that you mean it.",
        move: "If a move is talked of, ask whose wish it is. The child affected need not be the one to go.",
        support: usual.support,
      },
      review: { works: "Ask the child: where do you feel safe, and where not?" },
    },
    record: [
      "What they ask for, and the answer with its reasons.",
      usualRecord.wishes,
      "Who decided about discipline, and that it was decided apart.",
    ],
    avoid: [
      "Do not tell them anything about the other child: not needs, not home, not what follows.",
      "Do not promise an outcome.",
      "Do not exclude to calm somebody down. It can leave both children less safe.",
    ],
    phases: {
      earlyYears: "Show the room: who is near, at what times.",
      primary: "Playtime and lunch are what parents fear. Plan those first.",
      secondary: "Timetables, corridors, bus. Show them the lines on the plan.",
      post16: "Ask the student first whether the parents should be there.",
    },
    send: "If their child has additional needs, ask how the child shows that a place feels unsafe.",
    ask: ["nspcc", "stopItNow", "rapeCrisis"],
    sources: ["kcsie", "exclusionGuidance", "behaviourGuidance"],
    teaches: ["tellParents", "oneHidAnother"],
    beside: [{ question: "incident/policyAction" }, { question: "incident/policyActionDetail" }],
    lastChecked,
  },
];
