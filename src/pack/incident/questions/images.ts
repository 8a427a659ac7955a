import { choice, choices, longText, notice, text, yesNo } from "../../../engine/ask.ts";
import { any, includes, is } from "../../../engine/condition.ts";
import { imageAlleged } from "./behaviour.ts";

// What is asked when an image is said to exist (facts.md §2.5, after UKCIS 2024). There is no way in for a file.

export const isImageAlleged = any(is(imageAlleged, "yes"), is(imageAlleged, "notKnown"));

const imageDo = notice("imageDo", {
  title: "Do",
  text: "Tell the safeguarding lead at once. Write down what you were told about the image, in the words used. Ask for a device to be switched off and kept safe, as the school’s policy says. Keep messages that hold a threat. Tell the child that telling was right and that you will help.",
});
const imageDoNot = notice("imageDoNot", {
  title: "Do not",
  text: "Do not look at it, copy it, print it, save it or send it on, and do not ask a child to show, send or delete it. Waymark takes no pictures, video or files, so that none can be kept here by mistake.",
  tone: "warning",
});

const imageNotViewed = choice(
  "imageNotViewed",
  {
    nobody: { label: "Nobody at school has looked at it", hint: "What the guidance asks" },
    byAccident: { label: "Somebody saw it before it was known what it was" },
    agreed: {
      label: "Looked at for a reason that was agreed first",
      hint: "Very rare: by the safeguarding lead, with the head’s approval, and never copied",
    },
    notKnown: "Not known",
  },
  { label: "Has anyone at school looked at the image?" },
);
const imageViewedDetail = longText("imageViewedDetail", {
  label: "Who saw it, when, why, and who agreed to it?",
  hint: "Say too what support they have been offered.",
  canBeNotKnown: true,
  visibleWhen: any(is(imageNotViewed, "byAccident"), is(imageNotViewed, "agreed")),
});
const imageDescribed = longText("imageDescribed", {
  label: "What have others said it shows?",
  hint: "Second-hand only: who described it, and in what words.",
  canBeNotKnown: true,
});
const imageMade = choices(
  "imageMade",
  {
    bySelf: "Taken by the child in it",
    byOther: "Taken by somebody else",
    secretly: "Taken in secret",
    altered: "Made or altered with AI or editing",
    asked: "Asked for, or made under pressure",
    forwarded: "Passed on without agreement",
    notKnown: "Not known",
  },
  { label: "How is it said to have been made and shared?" },
);
const imageHolders = longText("imageHolders", {
  label: "Who is believed to have it?",
  canBeNotKnown: true,
});
const imagePlatforms = text("imagePlatforms", {
  label: "Which apps or sites?",
  canBeNotKnown: true,
});
const imageDevices = choice(
  "imageDevices",
  {
    secured: { label: "Switched off and kept safe", hint: "Not searched" },
    withPolice: "With the police",
    withFamily: "With the child or family",
    none: "No device at school",
    notKnown: "Not known",
  },
  { label: "Where are the devices?" },
);
const imageDevicesDetail = text("imageDevicesDetail", {
  label: "Which devices, and who has them now?",
  optional: true,
});

const imageReferNow = notice("imageReferNow", {
  title: "When to refer at once",
  text: "If any of the next points applies, police or children’s social care are told straight away. If none does, the safeguarding lead decides after a review with those who know the children, with parents unless that adds risk.",
});
const imageConcerns = choices(
  "imageConcerns",
  {
    adult: "An adult is involved",
    coerced: {
      label: "A child was pressured, blackmailed or groomed",
      hint: "Or may not have been able to agree because of their needs",
    },
    unusual: { label: "It is said to show acts that are violent or unusual for the age" },
    under13: { label: "A child under 13 is in it, and it is sexual" },
    atRisk: { label: "A child may be at immediate risk", hint: "Such as self-harm or thoughts of suicide" },
    none: "None of these, as far as is known",
    notKnown: "Not known yet",
  },
  { label: "Does any of these apply?", hint: "Choose all that apply." },
);
const reportRemove = choice(
  "reportRemove",
  {
    accepted: "Offered, and the child will use it",
    thinking: "Offered, and the child is thinking about it",
    declined: "Offered, and the child does not want it",
    notOffered: "Not offered yet",
    doesNotFit: { label: "Does not fit here", hint: "Say below why" },
  },
  {
    label: "Has Report Remove been offered?",
    hint: "A service of Childline and the Internet Watch Foundation that can help a child under 18 get an image of themselves taken down.",
  },
);
const reportRemoveReason = longText("reportRemoveReason", {
  label: "Why has it not been offered?",
  visibleWhen: any(is(reportRemove, "notOffered"), is(reportRemove, "doesNotFit")),
});
const imageShared = yesNo("imageShared", { label: "Is it said to have gone further?" });

/** Any of the points that call for an immediate referral. */
const imageCallsForReferral = any(
  includes(imageConcerns, "adult"),
  includes(imageConcerns, "coerced"),
  includes(imageConcerns, "unusual"),
  includes(imageConcerns, "under13"),
  includes(imageConcerns, "atRisk"),
);
const imageReferMessage = notice("imageReferMessage", {
  title: "Refer now",
  text: "Tell police or children’s social care before going on. This page is saved.",
  tone: "warning",
  visibleWhen: imageCallsForReferral,
});

export const imageQuestions = [
  imageDo,
  imageDoNot,
  imageNotViewed,
  imageViewedDetail,
  imageDescribed,
  imageMade,
  imageHolders,
  imagePlatforms,
  imageShared,
  imageDevices,
  imageDevicesDetail,
  imageReferNow,
  imageConcerns,
  imageReferMessage,
  reportRemove,
  reportRemoveReason,
] as const;
