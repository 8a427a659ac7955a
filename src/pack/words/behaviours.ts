/**
 * Types of reported behaviour (facts.md §6.3; wording ours). Several may apply. They say what was reported, carry no
 * order of seriousness and no blame.
 */
export const behaviours = {
  languageInPerson: "Sexualised language, gestures or jokes in person",
  languageOnline: "Sexualised language online",
  unwantedComments: "Unwanted comments, rumours, name-calling or comments on bodies",
  touchOverClothing: "Touching over clothing without consent",
  touchUnderClothing: "Touching under clothing",
  exposing: "Exposing self, pulling down clothing or lifting a skirt",
  covertImage: "Upskirting or taking an image in secret",
  nudeSharing: "A nude or semi-nude image made, asked for, pressured or passed on",
  alteredImage: "An image made or altered with AI or editing",
  unwantedContent: "Sending explicit content that was not wanted",
  pornography: "Pornography seen or shared at school",
  threats: "Sexual threats or blackmail, including sextortion",
  coercion: "Pressure or control in a relationship",
  assault: "Sexual assault reported",
  penetration: "Rape or assault by penetration reported",
  selfTouch: "Touching self in public or compulsively",
  sexualisedPlay: "Sexualised play beyond age or stage",
  towardsAdults: "Sexualised behaviour towards adults or staff",
  grooming: "A pattern of an older child drawing in a younger one",
  family: "Behaviour known between siblings or in a family",
  misogyny: "Sexist or misogynistic abuse",
  group: "Group or initiation behaviour",
  developmental: { label: "May be developmentally expected", hint: "Recorded for advice only" },
  other: "Something else",
} as const;
