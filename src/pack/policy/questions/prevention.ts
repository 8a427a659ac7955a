import { choice, choices, group, longText, text } from "../../../engine/ask.ts";
import { section } from "../../../engine/template.ts";

// What the school teaches, watches and mends (facts.md §5.3 Q16 to Q19, §3.6).

export const rshe = text("rshe", {
  label: "What is the programme for relationships and sex education called?",
  hint: "“Our own, planned with the health education team”, or the name of a scheme.",
});
export const rsheDetail = longText("rsheDetail", {
  label: "What is taught when, and by whom?",
  hint: "A line for each year or stage is enough. Name outside speakers and who checks what they bring.",
  optional: true,
});
export const hotspot = text("hotspot", {
  label: "Place, time or group",
  hint: "“Corridor by the lockers at the change of lessons”",
});
export const hotspotWhat = text("hotspotWhat", {
  label: "What is done about it",
  hint: "Who is there, what was changed",
});
export const hotspots = group("hotspots", [hotspot, hotspotWhat], {
  label: "Which places and times does the school watch?",
  hint: "From the whole-school check, where you have made one. No child and no incident is named here.",
  itemName: "place",
  min: 0,
  max: 30,
  optional: true,
});
export const priorities = longText("priorities", {
  label: "What is the school working on this year?",
  hint: "Three things at most, each on a line of its own.",
  optional: true,
});
export const pupilVoice = longText("pupilVoice", {
  label: "How do pupils say how safe they feel, and how often?",
  hint: "“A survey each term, a group of every year with the deputy each half term.”",
});
export const transport = choices(
  "transport",
  {
    schoolBus: "School buses or minibuses",
    taxi: "Taxis or escorts arranged for pupils",
    public: "Public transport",
    onFoot: "On foot, by bicycle or by car with families",
  },
  { label: "How do pupils travel to and from school?" },
);
export const phones = choice(
  "phones",
  {
    notAllowed: "No telephones on site",
    handedIn: "Handed in or locked away",
    offAllDay: "Off and out of sight all day",
    olderOnly: "Only older pupils may use them, at set times",
    noneOwned: "Pupils of this age bring none",
  },
  { label: "What is the rule for pupils’ telephones?" },
);
export const devices = choice(
  "devices",
  {
    shared: "Shared devices in lessons",
    oneEach: "A device for each pupil",
    own: "Pupils use their own",
    none: "None are used by pupils",
  },
  { label: "Which school devices do pupils use?", layout: "pills" },
);

export const prevention = section(
  "prevention",
  "Prevention",
  [rshe, rsheDetail, hotspots, priorities, pupilVoice, transport, phones, devices],
  { lead: "A policy that only says what happens afterwards is half a policy." },
);
