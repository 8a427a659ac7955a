import { type Card, only } from "../card.ts";
import { usual, usualAvoid } from "../usual.ts";

const lastChecked = "2026-11-22";

export const agencies: readonly Card[] = [
  {
    id: "threshold-refused",
    scenario: 5,
    worked: 5,
    subject: "agencies",
    title: "It is getting worse, and the referral was turned down",
    gist: "A no is about what was written. Ask what would change it, write that, and use the stages for disagreeing.",
    typed:
      "threshold not met refused rejected turned down no further action nfa referral escalate escalation escalating disagree mash social services won't help declined closed step down signposted early help instead challenge",
    steps: {
      now: {
        danger: "If a child is in danger now, that is a new call: 999, or {socialCare}. Do not wait for the old one.",
        plan: "The plan in school goes on and is made stronger, whatever they answer.",
      },
      hour: {
        read: "Read your own referral as a stranger would. Can they see the pattern, the harm, and what you ask for?",
      },
      today: {
        ring: {
          text: "Ring and ask: what was missing, which level did they see, what would change the decision? Note name and time.",
          entry: { kind: "told", who: "socialCare" },
        },
        pattern: "Put in the dates: how often, how it has changed, since when.",
        tried: "Put in what was tried, for how long, and what it did not change.",
        impact: "Put in age, ability, power, and what it does to each child, this one too.",
        ask: "Put in what you ask for: an assessment, a meeting, a plan that others than the school keep.",
      },
      tomorrow: {
        send: "Send it again with what is new at the top, in their words for the levels.",
        stage: {
          text: "Still no? Go to the first stage of the local procedure for disagreement, in writing, with a day for the answer.",
          entry: { kind: "decided" },
        },
      },
      week: {
        next: "No answer by that day: the next stage. This is what the procedure is for.",
        advice: "Ask a specialist to read it with you.",
        help: "Take the help that is offered meanwhile, and write down what it does.",
        family: "Tell the parents what you do and why.",
      },
      review: {
        works: usual.works,
        change: "Anything new is a new reason to refer. Write each down on its day.",
      },
    },
    record: [
      "Who decided, when, on what grounds, in their words.",
      "What you sent, and what you added.",
      "Each stage of the disagreement with its date and answer.",
      "What the school carries alone until then, and for how long it can.",
    ],
    avoid: [
      "Do not take no for “it is not serious”.",
      "Do not send the same words again.",
      "Do not make it bigger than it is. Dates are stronger than adjectives.",
      "Do not let the child be without a plan while adults disagree.",
    ],
    phases: {
      earlyYears: "Say how little a small child can do to be safe, and how young this began.",
      primary: "Say what a class of thirty does to “one to one”.",
      secondary: "Say which hours nobody can watch: corridors, bus, online, evenings.",
      post16: "Say who is adult, who is not, and which services end.",
    },
    send: "Explain what this need makes harder here, and why what helps others has not helped. Attach who has advised.",
    ask: ["stopItNow", "nspcc", "csaCentre"],
    sources: ["kcsie", "workingTogether", "caseReviews", "workforce"],
    teaches: ["weightNotSeen", "neverDiscussed", "helpCameLate"],
    beside: [
      { question: "reply/view", answers: ["disagree"] },
      { question: "escalation/stage" },
      { question: "referral/schoolLimits" },
      { question: "referral/needReason" },
    ],
    lastChecked,
  },
  {
    id: "new-pupil",
    scenario: 19,
    subject: "agencies",
    title: "A new pupil arrives with a history",
    gist: "Read, plan, then welcome: before the first day, not after the first week.",
    typed:
      "new pupil transfer admission joining admissions managed move arrives history previous school file cp file child protection file in-year receipt starting fresh start alternative provision",
    steps: {
      now: {
        file: "Has the file come? If not, ring the lead of the last school today and ask what you must know to be safe.",
      },
      hour: {
        lead: "The {lead} reads the whole file, and the last plan twice.",
        receipt: "Send the receipt for the file.",
      },
      today: {
        here: "Who here knows this child: siblings, cousins, a child affected at another school?",
        interim: "Write a plan for the first day: arrival, seat, breaks, toilets, way home, the safe adult.",
        worker: {
          text: "Ring the child’s social worker, if there is one.",
          entry: { kind: "told", who: "socialWorker" },
        },
      },
      tomorrow: {
        meet: "Meet the child and the parents before the first day. Ask what helped and what made it worse.",
        staff: usual.staff,
      },
      week: {
        late: only(
          ["england"],
          "The file is due within five days, or the first five of a term. Late: ask in writing and note it.",
        ),
        full: "After some days: a full plan, by what you see here, not only by what was written there.",
        welcome: "See that the child has somebody to sit with.",
      },
      review: {
        works: "After three weeks: what can be eased? A plan that never eases is a label.",
        needs: usual.works,
      },
    },
    record: [
      "When the file was asked for and came, and the receipt.",
      "What you learned by telephone, from whom.",
      "What was told to whom here, and what not.",
    ],
    avoid: [
      "Do not refuse or delay a place because of the file.",
      usualAvoid.share,
      usualAvoid.label,
      "Do not rely on the file being whole. Ask what is not in it.",
    ],
    phases: {
      earlyYears: "A nursery may have a few lines only. Ring and talk.",
      primary: "Visit the class with the child while it is empty.",
      secondary: "Look at feeder schools: who else moves up with this child?",
      post16: "Colleges may not be sent a file unless they ask. Ask.",
    },
    send: "Get the communication passport and the person who made it, not only the plan.",
    ask: ["csaCentre", "stopItNow"],
    sources: ["kcsie", "workingTogether"],
    teaches: ["keepGoodRecords", "shareTheWhole", "seenAsDangerous"],
    beside: [{ question: "risk-assessment/history" }],
    lastChecked,
  },
  {
    id: "disagree-level",
    scenario: 34,
    subject: "agencies",
    title: "We used a tool and disagree about the level",
    gist: "Write both views down. People judge; a tool helps them to look.",
    typed:
      "brook traffic light tool hackett continuum aim checklist disagree disagreement level amber red orange green threshold judgement colour category rating different opinion professionals",
    steps: {
      now: { safe: "Keep children safe by the graver of the two views until it is settled." },
      hour: { each: "Each writes what they see and why, before you talk it over." },
      today: {
        differ: "Find the point: age, power, how often, what was known? Often one knows something the other does not.",
        trained: "Was the tool used by somebody trained in it? If not, leave its result out.",
        route: usual.route,
      },
      tomorrow: { ask: "Ask somebody trained, or {socialCare}, without names if need be." },
      week: {
        decide: {
          text: "The {lead} decides what is done, says why, and notes who sees it otherwise.",
          entry: { kind: "decided" },
        },
        agencies: "Do agencies disagree? Ask for a meeting rather than for letters.",
      },
      review: { again: "Judge it again with what you know now. A level may move either way." },
    },
    record: [
      "Both judgements, each with its name, day and reason.",
      "The tool, who used it, when they were trained, its result and nothing more of it.",
      "What was done meanwhile.",
    ],
    avoid: [
      "Do not take the average.",
      "Do not let the colour decide. It is not the law, and not the child.",
      "Do not copy pages of a tool that is licensed.",
      "Do not let the argument hold up help.",
    ],
    phases: {
      earlyYears: "Tools have ages for a reason: use the right band.",
      primary: "Bring in who sees the child at play.",
      secondary: "Bring in what happened online.",
      post16: "Some tools end at 17. Say so.",
    },
    send: "Real age or stage? Write what each view looked at. Most tools were not made for profound needs.",
    ask: ["stopItNow", "nspcc"],
    sources: ["brook", "aim", "hackett", "workforce"],
    teaches: ["knowYourPart"],
    beside: [
      { question: "incident/judgements/level" },
      { question: "incident/judgements/tool" },
      { question: "judgement/level" },
    ],
    lastChecked,
  },
];
