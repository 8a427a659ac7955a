import { forPupils } from "./for-pupils.ts";

/** Online, at home, and where somebody else is in charge. */
export const elsewhere = {
  schoolOnline: forPupils({
    mainstream: [
      "The network manager turns off chat and shared drawing between pupils in class accounts, for everybody, and tests it from a pupil account.",
      "In computing the teacher stands at the back, where every screen can be seen, and uses the classroom view on the teacher’s screen.",
      "The lead reads the filtering report each Friday with the network manager and writes down what was looked at and what was done.",
      "Phones go into the numbered wallet at the start of the day. An adult counts them in and out.",
      "An adult shows the class how to report a message, with the real button, and every pupil tries it once.",
    ],
    send: [
      "The pupil uses a device with a fixed list of picture shortcuts. An adult sits where the screen can be seen and talks about each choice.",
      "An adult adds “private”, “tell” and “stop” to the pupil’s communication aid, and practises them in a game each day.",
    ],
  }),
  homeOnline: forPupils({
    mainstream: [
      "The lead sits with parents or carers and their own phone, and together they turn on the family settings and agree where devices charge at night.",
      "The pupil and the safe adult go through the pupil’s contacts with the pupil holding the device, and the pupil blocks or leaves what they choose.",
      "An adult helps the child affected to report a picture through Report Remove, if the child wants to. The adult does not look at it.",
      "The safe adult is free for ten minutes each Monday, in private, in case anything came in at the weekend, and writes down what the child says in the child’s words.",
    ],
    send: [
      "The school sends home the same picture rules for devices that are on the classroom wall, and a member of staff shows them to the family in person.",
      "An adult makes a short comic strip with the pupil about a message that feels wrong and whom to show, and it stays by the charger at home.",
    ],
  }),
  home: forPupils({
    mainstream: [
      "When social care have given their advice, the lead and the parents write down together who sleeps where, which doors stay open and who is in the house after school.",
      "A parent says when they will be in the room during play between children, and which games wait until they are.",
      "The school and the family agree one person to ring, at any time, and one sentence to say.",
      "If social care agree, the safe adult sees each brother and sister on their own in the first week, asks how home is, and writes down what they say.",
    ],
    send: [
      "The family has the same three picture rules as school, “private room, closed door, one person”, and an adult from school helps to put them up.",
      "Respite and home-care workers get the card from the lead in person, with the family’s agreement, and repeat back what they will do.",
    ],
  }),
  community: forPupils({
    mainstream: [
      "With the family’s agreement the lead rings the group’s own safeguarding lead, says what adults there need to do, and writes down the name and the time.",
      "A parent or carer stays for the session, in sight of the hall, until the next review.",
      "The group leader moves the activity to the room with a glass door and keeps two adults in it.",
      "The pupil keeps the activity they love. The leader changes the session or the team, not the child affected.",
    ],
    send: [
      "A support worker goes along, stays within two steps and uses the same signs as at school.",
      "The leader has a one-page picture profile from the family that says how the pupil asks for space and how others should.",
    ],
  }),
  boarding: forPupils({
    mainstream: [
      "The houseparent gives the pupil being supervised the room beside the duty room, where staff hear the door.",
      "Bathrooms are used by timed list in the evening. A member of house staff sits at the end of the corridor with the list.",
      "A waking member of staff walks the corridor at times that differ each night and initials the sheet at both ends.",
      "House staff are in the common room from the end of prep until lights out, joining in rather than standing by.",
      "The boarder affected stays in their own house and bed unless they ask to move. The other boarder’s room is the one that changes.",
    ],
    send: [
      "Bedtime care follows the written plan, with two adults, each step told first, and the same music and order every night.",
      "A door sensor is used only with a written reason and the agreement of the pupil and the family, and staff ask each week whether it can come off.",
    ],
  }),
  alternative: forPupils({
    mainstream: [
      "The two leads speak before the first day. The provider repeats the card back, and both write down who is in charge of the plan on which days.",
      "The provider rings by 9.30 if the pupil has not arrived; the school rings back with what it has done.",
      "A tutor visits in the first week and every fortnight, sees the pupil alone for ten minutes, and looks at where breaks are spent.",
      "The college puts the two students in different groups and breaks, and gives both timetables to the lead before term starts.",
    ],
    send: [
      "The keyworker goes with the pupil for the first three sessions and hands over signs, picture cards and the order of the day in person.",
      "The provider uses the same words for personal space as the school, printed on the same card, and practises them at the start of each session.",
    ],
  }),
  nonRoutine: forPupils({
    mainstream: [
      "The cover folder has the staff card in a sealed envelope. The cover manager opens it with the cover teacher and goes through it before the lesson.",
      "On sports day, show days and wet breaks the lead names, the day before, the adult who has the pupil’s plan, and tells the pupil who it is.",
      "When the usual adult is away, the cover manager tells the lead before 8.30 and the lead decides who takes each place in the plan.",
      "At a fire drill a named adult stands beside the pupil’s line from the door to the register.",
    ],
    send: [
      "An adult shows the change on the visual timetable the day before and again on the day, with a photograph of the adult who will be there.",
      "If no adult who knows the pupil is in, the planned quiet day takes place in the base with two adults, and the activity is moved to another day rather than lost.",
    ],
  }),
} as const;
