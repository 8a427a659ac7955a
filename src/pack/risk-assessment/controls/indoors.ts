import { forPupils } from "./for-pupils.ts";

/** Lessons and the spaces between them. */
export const indoors = {
  classroom: forPupils({
    mainstream: [
      "The teacher sets the seating plan before pupils come in: the two pupils sit apart, in places where the teacher sees both faces and each can leave without passing the other.",
      "In group work the teacher reads out the groups as on any other day, with the two pupils in different ones.",
      "During practical work and carpet time an adult stands or sits at the edge of the group, facing it, and helps from there.",
      "When the teacher helps at one table, they stand on the far side of it so that the rest of the room stays in view.",
      "Only one pupil at a time leaves the room. The teacher notes the time out and back in the class log, without remark.",
    ],
    send: [
      "An adult sits between the two workstations during independent work, and uses the same picture card for “own space” that is on the wall.",
      "At the start of each lesson an adult shows the pupil the seat, the tape line that marks their space and the card for “I need a break”, and says each in five words or fewer.",
      "When a pupil leans or reaches into somebody’s space, the nearest adult says “arm’s length” once, shows the sign and points to the activity, in the same way every time.",
    ],
  }),
  corridor: forPupils({
    mainstream: [
      "An adult stands where both doors can be seen from the first bell until the corridor is clear.",
      "The teacher lets one class out, waits until it has turned the corner, and then lets out the next.",
      "The pupil being supervised leaves two minutes after the bell with a job to carry to the next room; the teacher there ticks the time of arrival.",
      "Two adults on duty agree who takes the stairs and who takes the landing, and stay there until the second bell.",
      "The pupil being supervised takes the front stairs, past the office window, and reception telephones the next room if nobody has passed within four minutes.",
    ],
    send: [
      "An adult walks on the outer side of the line, level with the middle, and says “walking, hands to yourself” before the door is opened.",
      "An adult shows the now-and-next card before each move and walks beside the pupil to the same peg each time.",
      "The group moves three minutes before the bell, while the corridor is quiet, with one adult ahead and one behind.",
    ],
  }),
  toilets: forPupils({
    mainstream: [
      "An adult stands outside in sight of the washroom door for the last ten minutes of lunch and does a job there, such as the hand-washing queue.",
      "The pupil being supervised uses the single toilet by the office; an adult notes the time in and out on the office sheet, without a word in front of others.",
      "In lessons one pupil goes at a time with the class pass, and the teacher looks at the clock as they go and as they come back.",
      "At break the outer door is held open, where it is not a fire door, and an adult stands where the basins, but no cubicle, can be seen.",
      "A senior member of staff walks past the washroom at three different times each day and initials the sheet on the inside of the office door.",
    ],
    send: [
      "An adult walks with the pupil to the door, shows the “one person, door shut” card and waits outside within hearing.",
      "The pupil has times for the toilet on the visual timetable, when no one else goes, and can still ask at any other time. An adult waits at the end of the corridor.",
      "Where help is needed inside, two trained adults follow the written intimate care plan, say each step before doing it, and sign the sheet afterwards.",
    ],
  }),
  changing: forPupils({
    mainstream: [
      "Pupils come in to school in sports kit on PE days, every pupil in the class, so that nobody changes.",
      "An adult stands in the open doorway of the changing room, facing the corridor, and speaks to the group every minute or so.",
      "The class changes in two groups of the teacher’s choosing, five minutes apart, with an adult at the door each time.",
      "At the pool an adult gives each pupil a cubicle number on the coach and stands at the end of the row until every door has opened again.",
      "Any pupil may ask for a private place to change. The teacher offers it to the whole class at the start of term, so that asking marks nobody out.",
    ],
    send: [
      "The pupil changes in the accessible room with an adult outside the door, following the picture strip on the wall from first sock to last button.",
      "Before PE an adult goes through the story card “my body, my clothes, my space” with the pupil and asks them to point to where they will change.",
      "Two adults who know the pupil share the help with changing. One helps, the other stays at the door, and both sign the sheet.",
    ],
  }),
  library: forPupils({
    mainstream: [
      "The librarian sits at the desk that faces the end bay, and the table behind the tall shelves is moved into the open.",
      "The pupil being supervised uses a computer in the front row, with its screen towards the desk.",
      "At lunch an adult signs pupils in by name and walks the length of the shelves every ten minutes.",
      "The study room is booked at the desk and its blind stays up. An adult looks in each time they pass.",
    ],
    send: [
      "An adult sits beside the pupil at the first computer and opens only the pages on that day’s picture list.",
      "The pupil has a beanbag of their own with a floor mat that marks one place, and an adult shows the way back to it with a gesture rather than words.",
    ],
  }),
  senBase: forPupils({
    mainstream: [
      "One-to-one sessions take place in the room with the glass panel, blind up, with the adult’s chair nearest the door.",
      "An adult tells the office when a one-to-one session begins and when it ends, and where it is.",
      "The base is staffed at break, so that a pupil who comes in to be quiet is never there alone with another.",
    ],
    send: [
      "Two trained adults carry out intimate care from the written plan, tell the pupil each step before it is done, let the pupil do what they can, and sign the sheet with the time.",
      "In the sensory room one pupil goes in at a time; the adult stays in the doorway with the lights at a level where both can be seen.",
      "Every adult in the base uses the same three signs, “stop”, “my space” and “all done”, and practises them with the whole group each morning.",
      "An adult sits on the floor between pupils in soft play and ends the turn with the sand timer, not by hand.",
    ],
  }),
} as const;
