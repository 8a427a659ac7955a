import { type Card, only, tell } from "../card.ts";
import { image, usual, usualAvoid, usualRecord } from "../usual.ts";

const lastChecked = "2026-11-22";

/** Where an image is part of something that several do, or that is done to a child by threat. */
export const onlineHarm: readonly Card[] = [
  {
    id: "sextortion",
    scenario: 8,
    subject: "images",
    title: "A pupil is blackmailed with an image",
    gist: "Tell the police. Pay nothing, delete nothing, and do not leave the child alone with it.",
    typed:
      "sextortion blackmail blackmailed extortion threat threatened threatening ransom pay money leak my nudes webcam scam fake profile catfish catfished demand bitcoin gift card suicidal revenge porn",
    steps: {
      now: {
        danger: "Ask straight out whether they think of ending their life. Stay with them. Ring 999 if it is now.",
        listen: "“This is a crime against you. It happens to others too. We stop it together.”",
        stop: "Stop answering. Pay nothing more, send nothing more, and do not close the account.",
        keep: "Keep every message, name and account. Nothing is deleted. Nobody looks at the image.",
      },
      hour: {
        lead: usual.lead,
        police: tell("police", "Tell the police: 999 in danger, otherwise 101 or CEOP. Ask what to keep."),
        minded: "Somebody stays with the child until they are handed to a parent.",
      },
      today: {
        parents: "Tell the parents with the child there, if that is safe. Ask for calm: blame adds to the danger.",
        remove: image.remove,
        socialCare: usual.socialCare,
        night: "Agree who is there tonight, whom to ring, and where the devices are.",
        route: usual.route,
      },
      tomorrow: {
        checkIn: usual.checkIn,
        contact: "Has there been another message? Tell the police.",
        answer: usual.answer,
      },
      week: {
        support: usual.support,
        health: "Think about the child’s doctor or mental health service.",
        others: "Tell staff what to listen for: the same account may write to several pupils.",
      },
      review: { works: usual.works },
    },
    record: [
      "What is demanded, by whom, since when, what has been paid or sent.",
      "Names of accounts, apps and numbers, as you were told.",
      "What was said about wanting to die, in the exact words, and what was done.",
      image.noView,
    ],
    avoid: [
      usualAvoid.look,
      "Do not write to the blackmailer, not even to say stop.",
      "Do not let shame keep it from the parents without deciding so, with a reason.",
    ],
    phases: {
      primary: "Under 13: police and {socialCare} at once.",
      secondary:
        "A pupil may say nothing until late, out of shame. Ask when one suddenly needs money or stops sleeping.",
      post16: "The same steps. Those over 18 are helped by the police too.",
    },
    send: "Explain in single steps what will happen. Somebody the child trusts holds the device with them.",
    ask: ["emergency", "ceop", "reportRemove", "childline", "samaritans"],
    sources: ["nudes", "kcsie", "reportRemove"],
    teaches: ["weightNotSeen"],
    starts: { tier: "serious", types: ["threats"] },
    beside: [
      { question: "incident/types", answers: ["threats"] },
      { question: "incident/imageConcerns", answers: ["coerced", "atRisk"] },
    ],
    lastChecked,
  },
  {
    id: "filming",
    scenario: 31,
    subject: "images",
    title: "A group filmed something sexual at school",
    gist: "Many parts in one event: in it, filming, egging on, passing on, watching, trying to stop it.",
    typed:
      "filmed filming film video videoed recorded recording group gang upskirting upskirt changing room phone camera livestream tiktok watched watching bystander dare initiation hazing ritual strip search strip-search searched searching confiscate confiscated bag locker",
    steps: {
      now: {
        danger: usual.danger,
        apart: "Stop it, and part them: the child affected first, the others each by themselves.",
        device: "Devices off, each in a named envelope, kept safe. Only as the school’s policy on devices allows.",
        hurt: usual.hurt,
      },
      hour: {
        lead: usual.lead,
        parts: "List who was there and what each is said to have done. “Not yet clear” will do.",
        police: usual.police,
        search: only(
          ["england"],
          "Before anybody searches a device, read the advice on searching. An image is never looked for.",
        ),
      },
      today: {
        each: "Hear each by themselves, if the police do not mean to. Write accounts apart.",
        route: usual.route,
        parents: usual.parents,
        spread: "Ask in words where it has gone, and offer Report Remove if a child is nude in it.",
        interim: usual.interim,
      },
      tomorrow: {
        checkIn: usual.checkIn,
        talk: "Find out what is said in the group, and keep that in hand.",
        answer: usual.answer,
      },
      week: {
        meeting: usual.meeting,
        group: "Work with the group as a group: who led, who was afraid, what it took to join in.",
        teach: "Teach how to step in safely, to the whole year.",
      },
      review: { works: usual.works, learn: usual.learn },
    },
    record: [
      "Each child with a part of their own in it, and what that rests on.",
      "Which devices, whose, where they are now, and that none was searched for the image.",
      usualRecord.words,
      usualRecord.decisions,
    ],
    avoid: [
      usualAvoid.look,
      usualAvoid.together,
      "Do not treat those who only watched as nobody’s concern: they may need help too.",
    ],
    phases: {
      primary: "Ask whose telephone it is and who gave it. Young children may copy what they have seen filmed.",
      secondary:
        "Filming under clothes without agreement is a crime of its own in England and Wales; elsewhere, ask the police.",
      post16: "Teams and clubs: ask about customs for newcomers.",
    },
    send: "A pupil with additional needs may have been put up to it, on either side. Ask who told them to.",
    ask: ["police", "onlineSafety", "reportRemove", "childline"],
    sources: ["nudes", "kcsie", "searching", "imagesLaw"],
    teaches: ["onlyOurOwn", "lookOnline"],
    starts: { tier: "serious", types: ["covertImage", "group"] },
    beside: [{ question: "incident/types", answers: ["group", "covertImage"] }, { question: "incident/imageDevices" }],
    lastChecked,
  },
];
