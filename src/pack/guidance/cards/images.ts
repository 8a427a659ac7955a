import type { Card } from "../card.ts";
import { image, usual, usualAvoid, usualRecord } from "../usual.ts";

const lastChecked = "2026-11-22";

export const images: readonly Card[] = [
  {
    id: "nude-shared",
    scenario: 6,
    worked: 6,
    subject: "images",
    title: "A nude image of a pupil is being shared",
    gist: "Nobody looks. The child in it needs help within the hour, and can do something about it today.",
    typed:
      "nude nudes naked semi-nude selfie pic pics picture photo photos image images video sexting sext sexted dick pic tits snapchat whatsapp instagram forwarded leaked sent round shared sharing going round group chat topless underwear intimate image ygsi self-generated",
    steps: {
      now: {
        danger: "Does the child speak of dying or hurting themselves? Stay with them. Ring 999 if it is now.",
        listen: "Thank whoever told you. To the child in it: “You are not in trouble. We will help.”",
        device: image.device,
        look: "Do not look at it yourself, whatever the reason, and do not have it sent to you.",
      },
      hour: {
        lead: usual.lead,
        second: image.second,
        atOnce: image.atOnce,
      },
      today: {
        review: "Review it with the lead: each child’s safety and wishes, how far it went, the devices.",
        parents: usual.parents,
        remove: image.remove,
        removeFrom: image.removeFrom,
        route: usual.route,
      },
      tomorrow: {
        checkIn: usual.checkIn,
        spread: "Find out whether it has spread, and who is talking.",
        answer: usual.answer,
      },
      week: {
        meeting: usual.meeting,
        sharers: "Talk with each who passed it on: what it did, what the law is for, what happens now.",
        support: usual.support,
        teach: "Later and for everybody: teach about images. Never use this case, even without names.",
      },
      review: { works: usual.works, resurfaced: "Ask the child whether it has come back anywhere." },
    },
    record: [
      "What others say it shows, and in whose words.",
      "Who is in it, who made it, who asked, who passed it on, on which apps.",
      image.noView,
      "Where each device is. That Report Remove was offered, and the answer.",
    ],
    avoid: [usualAvoid.look, "Do not tell the child that they should have known better.", usualAvoid.wait],
    phases: {
      earlyYears: "A sexual image of so young a child may come from an adult or an older child: police at once.",
      primary: "Under 13: tell police or {socialCare} at once. Report Remove asks no proof of age under 13.",
      secondary:
        "Making or keeping such an image is against the law at any age; the law is there to protect, not to give pupils a record.",
      post16: "The law on images runs to the 18th birthday, not the 16th.",
    },
    send: "Ask whether the child understood what would happen to it, and who asked for it. Pressure is easily taken for friendship.",
    ask: ["reportRemove", "childline", "ceop", "onlineSafety", "stopItNow"],
    sources: ["nudes", "kcsie", "imagesLaw", "reportRemove"],
    teaches: ["lookOnline", "oneHidAnother"],
    starts: { tier: "serious", types: ["nudeSharing"], imageAlleged: "yes" },
    beside: [
      { question: "incident/imageAlleged", answers: ["yes", "notKnown"] },
      { question: "incident/types", answers: ["nudeSharing", "covertImage"] },
      { question: "incident/imageNotViewed" },
      { question: "incident/imageConcerns" },
      { question: "incident/reportRemove" },
    ],
    lastChecked,
  },
  {
    id: "unwanted-image",
    scenario: 7,
    subject: "images",
    title: "A pupil was sent a sexual image they did not ask for",
    gist: "Whoever got it did nothing wrong. Do not save it, do not send it on, and ask about threats.",
    typed:
      "unsolicited unwanted received got sent cyberflashing cyberflash airdrop airdropped dick pic porn pornography explicit message image random stranger dm inbox",
    steps: {
      now: {
        listen: "Thank the child. Say that they are not in trouble for what somebody else sent.",
        device: "Leave it where it is: no saving, no showing, no forwarding. Device off and put away.",
        threat: "Ask whether anybody threatened them or wants something. If so, use the card on blackmail.",
      },
      hour: { lead: usual.lead, second: image.second, atOnce: image.atOnce, questions: usual.questions },
      today: {
        who: "Find out in words who sent it: a pupil, a child elsewhere, an adult, nobody knows.",
        route: usual.route,
        parents: usual.parents,
        block: "When the police need nothing more: report it in the app, block the sender, then delete.",
        sender: "If a pupil sent it, hear that pupil as well and ask what lies behind it.",
      },
      tomorrow: { checkIn: usual.checkIn, answer: usual.answer },
      week: {
        others: "Ask gently whether others got it.",
        support: usual.support,
        teach: "Teach everybody what to do when something arrives.",
      },
      review: { works: usual.works },
    },
    record: [
      "When and how it came, from which account, and what the child was told it shows.",
      image.noView,
      "Whether there was a threat or a request with it.",
    ],
    avoid: [
      usualAvoid.look,
      "Do not take the telephone away as if it were a punishment.",
      "Do not ask the child to answer the sender.",
    ],
    phases: {
      primary: "Ask which app and whose device. Help parents with the settings that evening.",
      secondary: "Sending it may be a crime for a pupil, and is often done without thinking of that.",
      post16: "The same holds among pupils of 16 and over.",
    },
    send: "Some pupils answer every message. Practise what to do with a picture card beside the device.",
    ask: ["ceop", "onlineSafety", "childline", "harmfulContent"],
    sources: ["nudes", "kcsie", "imagesLaw"],
    teaches: ["lookOnline"],
    starts: { types: ["unwantedContent"] },
    beside: [{ question: "incident/types", answers: ["unwantedContent", "pornography"] }],
    lastChecked,
  },
  {
    id: "ai-image",
    scenario: 32,
    subject: "images",
    title: "A fake nude of a pupil was made with AI",
    gist: "The harm to the child is real and so is the law. Treat it as any other image: nobody looks.",
    typed:
      "ai artificial intelligence fake faked deepfake deepfakes deep fake nudify nudified undress app generated edited photoshopped morphed altered image face swap",
    steps: {
      now: {
        listen: "Believe how bad it feels. “It is not you, and it is not your fault.”",
        danger: "Ask whether they think of hurting themselves. Stay with them if so.",
        device: image.device,
      },
      hour: {
        lead: usual.lead,
        second: "Ask in words: who is in it, who made it, with which app, from which pictures, who has it.",
        atOnce: image.atOnce,
      },
      today: {
        police: "Making it may be a crime: ask the police, also when a pupil made it as a dare.",
        parents: usual.parents,
        remove: image.remove,
        others: "Ask whether other children are in such images too.",
        source: "Ask whether the pictures came from the school’s own pages, and take those down.",
        route: usual.route,
      },
      tomorrow: { checkIn: usual.checkIn, answer: usual.answer },
      week: {
        maker: "Talk with whoever made it: what they know, what they saw, what they wanted, what it did.",
        meeting: usual.meeting,
        teach: "Teach that a made-up image does real harm and may be a crime.",
      },
      review: { works: usual.works, resurfaced: "Ask the child whether it has come back anywhere." },
    },
    record: [
      "That it is said to be made or altered, by whom and how, and from which pictures.",
      image.noView,
      "Who has seen it, and what is being said.",
      usualRecord.decisions,
    ],
    avoid: [usualAvoid.look, "Do not say “it is only a fake”.", "Do not test the app to see what it does."],
    phases: {
      primary: "Under 13: tell police or {socialCare} at once.",
      secondary: "Ask about pupils and staff alike: an image of an adult at school has a record of its own.",
      post16: "The law on images runs to the 18th birthday; for those over 18 ask the police.",
    },
    send: "Explain with the child’s own pictures, not with examples, that somebody changed a photo of them.",
    ask: ["reportRemove", "ceop", "onlineSafety", "childline"],
    sources: ["kcsie", "nudes", "imagesLaw"],
    teaches: ["lookOnline"],
    starts: { tier: "serious", types: ["alteredImage"], imageAlleged: "yes", online: ["aiMade"] },
    beside: [
      { question: "incident/types", answers: ["alteredImage"] },
      { question: "incident/online", answers: ["aiMade"] },
      { question: "incident/imageMade", answers: ["altered"] },
    ],
    lastChecked,
  },
];
