import type { Card } from "../card.ts";
import { usual, usualAvoid, usualRecord } from "../usual.ts";

const lastChecked = "2026-11-22";

export const places: readonly Card[] = [
  {
    id: "toilets-changing",
    scenario: 27,
    subject: "places",
    title: "Something happened in the toilets or changing rooms",
    gist: "Change the place, not the life of the child affected.",
    typed:
      "toilet toilets loo loos bathroom cubicle changing room changing rooms pe swimming showers shower peeping peeped looking over under door locked in urinal",
    steps: {
      now: { danger: usual.danger, apart: usual.apart, hurt: usual.hurt, listen: usual.listen },
      hour: {
        lead: usual.lead,
        place: "Close or staff that place until the end of the day. Leave pupils another that is decent.",
        questions: usual.questions,
        police: usual.police,
        minded: usual.minded,
      },
      today: {
        camera: "Keep any recordings of the corridor from being written over. There are none of the inside.",
        route: usual.route,
        parents: usual.parents,
        interim:
          "Interim plan: times, which toilets, who stands where. The child affected keeps their usual ones if they want.",
        home: usual.home,
      },
      tomorrow: { checkIn: usual.checkIn, staff: usual.staff, answer: usual.answer },
      week: {
        walk: "Walk it at the busy hour and look: doors, gaps, noise, corners, who is near.",
        fix: "Mend what can be mended: locks, gaps, timetable, a pass, an adult outside and within hearing.",
        ask: "Ask pupils without names which toilets they avoid.",
        meeting: usual.meeting,
      },
      review: { works: usual.works, learn: usual.learn },
    },
    record: [
      "Exactly where, and who could see or hear.",
      usualRecord.facts,
      usualRecord.words,
      "What was changed in the place, from when.",
    ],
    avoid: [
      usualAvoid.move,
      "Do not lock toilets for everybody. Somebody will stop drinking.",
      "Do not send one child to the disabled toilet as a punishment or a shield.",
      usualAvoid.investigate,
    ],
    phases: {
      earlyYears: "Open toilets need an adult near, at the same height as the children.",
      primary: "One class at a time, one adult outside, a rule about one to a cubicle.",
      secondary: "Between lessons is the hour. Put adults there for a month.",
      post16: "Include gyms and shared bathrooms on trips.",
    },
    send: "Help with washing and changing follows a written plan, with two adults near and the pupil’s agreement each time.",
    ask: ["stopItNow", "police"],
    sources: ["kcsie", "ofsted2021", "csaCentre"],
    teaches: ["knowYourPart", "lookForPatterns"],
    starts: {},
    beside: [
      { question: "incident/place", answers: ["toilets", "changing"] },
      { question: "risk-assessment/settings/place", answers: ["toilets", "changing"] },
    ],
    lastChecked,
  },
  {
    id: "boarding",
    scenario: 28,
    subject: "places",
    title: "Something happened in a boarding house",
    gist: "The children sleep under one roof tonight. Settle the night first.",
    typed:
      "boarding boarders house dormitory dorm bedroom bed night shower houseparent matron hall residence residential school guardian overseas",
    steps: {
      now: { danger: usual.danger, apart: usual.apart, hurt: usual.hurt, listen: usual.listen },
      hour: {
        lead: usual.lead,
        night:
          "Decide tonight: which rooms, which bathrooms, who is awake, whom to call. Move whoever displayed it, not the child affected.",
        police: usual.police,
        minded: usual.minded,
      },
      today: {
        council: "Ring {socialCare} where the school is. They tell the authority of each child’s home.",
        parents:
          "Tell parents, guardians and whoever placed the child, by telephone, allowing for the hour where they are.",
        route: usual.route,
        house: "House staff learn what to do tonight, and no more.",
      },
      tomorrow: {
        nightWas: "Ask the night staff and each child how the night was.",
        answer: usual.answer,
        checkIn: usual.checkIn,
      },
      week: {
        meeting: usual.meeting,
        plan: "Plan nights, mornings, showers, weekends, prep, free time, travel home.",
        heads: "Look at what older pupils are put in charge of.",
        support: usual.support,
      },
      review: { works: usual.works, learn: usual.learn },
    },
    record: [
      "Rooms, doors, who was on duty and where.",
      usualRecord.facts,
      usualRecord.words,
      "Which authorities were told, for which child.",
    ],
    avoid: [
      usualAvoid.move,
      "Do not keep it inside the house.",
      "Do not leave it to a pupil in charge.",
      "Do not send a child home before it is known that home is safe.",
    ],
    phases: {
      primary: "Young boarders need an adult within call all night, by name.",
      secondary: "Customs for new boarders can be sexual. Ask those who have left as well.",
      post16: "Adult pupils sleep apart from children.",
    },
    send: "In residential special schools plan for bathing, night care and agency staff.",
    ask: ["police", "childline", "stopItNow", "nspcc"],
    sources: ["kcsie", "boardingStandards", "residentialStandards"],
    teaches: ["knowTheProcedure"],
    starts: { place: "boarding" },
    beside: [
      { question: "incident/place", answers: ["boarding"] },
      { question: "risk-assessment/settings/place", answers: ["boarding"] },
    ],
    lastChecked,
  },
  {
    id: "taxi",
    scenario: 29,
    subject: "places",
    title: "Something happened in a school taxi, minibus or bus",
    gist: "It is part of the school day. Settle the next journey before you do anything else.",
    typed:
      "taxi minibus bus coach transport journey escort passenger assistant driver seat seatbelt travel to school home train van council transport send transport",
    steps: {
      now: {
        danger: usual.danger,
        apart: "As they arrive, part the children calmly. Ask the escort to stay and tell you.",
        listen: usual.listen,
        hurt: usual.hurt,
      },
      hour: {
        lead: usual.lead,
        ride: "Who takes whom home today? Two vehicles, or an adult between them. If neither can be had, ring parents.",
        words: "Take down the driver’s and the escort’s words, each alone, before the vehicle goes.",
        questions: usual.questions,
      },
      today: {
        office: {
          text: "Tell the transport office what has to change. Not what happened.",
          entry: { kind: "told", who: "transport" },
        },
        camera: "Ask that recordings from the vehicle be kept.",
        route: usual.route,
        parents: usual.parents,
      },
      tomorrow: { meet: "Meet the vehicle yourself. Ask how it was.", answer: usual.answer },
      week: {
        plan: "Write the journey into the plan: seats, order of stops, escort, what the driver says and does.",
        meeting: usual.meeting,
        cover: "Say what happens when the usual escort is away.",
        teach: "Practise the journey with the pupil.",
      },
      review: { works: usual.works },
    },
    record: [
      "Vehicle, route, seats, time, who was in it.",
      usualRecord.facts,
      "What the transport office was asked for, and when it began.",
    ],
    avoid: [
      "Do not let a child wait months for a seat: a place in school without a way to it is none.",
      usualAvoid.share,
      "Do not blame the escort. Ask what they could see.",
    ],
    phases: {
      earlyYears: "An adult beside each small child.",
      primary: "First on and last off make a long time together. Change the order.",
      secondary: "Top deck and back seats. On public buses ask the company and the police.",
      post16: "Lifts in students’ cars belong to it.",
    },
    send: "Belts, seats and long rides can hold a child in reach of another. Ask for a seat, not for patience.",
    ask: ["police", "stopItNow"],
    sources: ["kcsie", "sendCode"],
    teaches: ["knowYourPart"],
    starts: { place: "schoolTransport" },
    beside: [
      { question: "incident/place", answers: ["schoolTransport", "publicTransport"] },
      { question: "risk-assessment/settings/place", answers: ["schoolTransport", "publicTransport"] },
    ],
    lastChecked,
  },
  {
    id: "trip",
    scenario: 30,
    subject: "places",
    title: "A trip or residential is coming, and there is a safety plan",
    gist: "The plan for school does not fit a dormitory. Write one for the trip, early enough to change something.",
    typed:
      "trip trips residential camp outdoor centre school journey abroad overnight hotel tent rooms rooming sleeping arrangements visit excursion duke of edinburgh dofe risk assessment going away",
    steps: {
      now: { list: "Look who is going: every child with a plan, in any part, and those close to them." },
      hour: { lead: "Sit down with the {lead} and the leader of the trip." },
      today: {
        fair: {
          text: "Decide whether and how each goes. Leaving a child behind needs a reason, and another way was looked for.",
          entry: { kind: "decided" },
        },
        affected: "Ask the child affected what would make the trip safe. Their place is not the one in doubt.",
      },
      tomorrow: { centre: "Ask the centre: rooms, bathrooms, corridors, other schools there, who is awake at night." },
      week: {
        plan: "Write it: coach seats, rooms, showers, free time, buddy, water, telephones, a signal for “I need you”.",
        night: "Who is awake, where, and from when to when. Names, and a second name.",
        ring: "Whom to ring at any hour, here and there: {socialCare}, police, the head.",
        go: "Agree what would bring a child home, and who fetches them.",
        parents: "Tell the parents of each what concerns their own child.",
        staff: "Leaders know what to do. One of them knows why.",
      },
      review: { works: "On the day after: what held, what did not, what for next time?" },
    },
    record: [
      "The plan for the trip, agreed and dated.",
      usualRecord.wishes,
      "Why a child goes, does not go, or goes in another way.",
    ],
    avoid: [
      "Do not wait for the week before.",
      "Do not rely on children to tell at night.",
      "Do not tell helpers and other parents who it is about.",
    ],
    phases: {
      earlyYears: "Toilets, hand-holding pairs, one adult who counts.",
      primary: "First night away: plan washing and getting dressed minute by minute.",
      secondary: "Corridor checks at changing times, telephones in at night, no shared beds.",
      post16: "Alcohol and adult pupils: say the rule and hold to it.",
    },
    send: "Who knows the pupil’s signs comes along, also at night.",
    ask: ["stopItNow", "csaCentre"],
    sources: ["kcsie", "csaCentre"],
    teaches: ["knowYourPart"],
    beside: [
      { question: "risk-assessment/settings/place", answers: ["residential", "dayTrip"] },
      { question: "incident/place", answers: ["residential", "dayTrip"] },
    ],
    lastChecked,
  },
];
