import { forPupils } from "./for-pupils.ts";

/** Getting there and back, and days away. */
export const journeys = {
  schoolTransport: forPupils({
    mainstream: [
      "The passenger assistant sits level with the middle of the bus and the pupil being supervised sits in the row in front, on the aisle.",
      "An adult at the stop reads the seating list to pupils as they board and gives the driver a copy with seats but no reasons.",
      "The transport office changes the order of stops, so that the two are never the only pupils on board.",
      "The lead telephones the transport office before the first journey, says what the assistant needs to do, and writes down who took the call.",
      "The passenger assistant keeps the back two rows empty and tells pupils where to sit as they board.",
    ],
    send: [
      "The pupil travels with one escort who has read the card, in the seat shown on the picture plan, with a favourite activity that lasts the journey.",
      "The escort hands over to an adult at the school door in words: how the journey was, anything seen, anything said.",
    ],
  }),
  publicTransport: forPupils({
    mainstream: [
      "An adult waits at the school stop until the bus has left, and sees the pupil being supervised on to the earlier one.",
      "The lead agrees with each family, separately, who gets on where, and writes it down. The child affected keeps the usual bus.",
      "An older pupil is never asked to watch a younger one. The school telephones home when the pupil being supervised leaves, and home texts back on arrival.",
      "A tutor practises with the pupil being supervised what to do if the two meet on the bus: sit near the driver, stay apart, tell an adult that day.",
    ],
    send: [
      "A travel trainer rides with the pupil for the first two weeks, sits one row behind for the third, and writes down each step reached.",
      "The pupil carries a card with four pictures, stop, seat by the driver, phone, home, and goes through it with an adult before leaving.",
    ],
  }),
  walking: forPupils({
    mainstream: [
      "A parent or agreed adult walks the pupil being supervised to the gate. The office notes the time and rings if it passes 8.50.",
      "An adult stands at the footbridge from the end of the day until quarter past, in a high-visibility coat, talking with pupils as they pass.",
      "The pupil being supervised leaves ten minutes after the bell, from a homework room with an adult in it.",
      "The tutor and the pupil being supervised draw the agreed route on a map. One copy goes home and one stays with the tutor.",
    ],
    send: [
      "An adult walks the route with the pupil and takes photographs of the landmarks, not of people, to make the route book.",
      "The pupil is met by a named adult at the crossing, at the same spot, with the same greeting and the same first words about the day.",
    ],
  }),
  dayTrip: forPupils({
    mainstream: [
      "The trip leader puts the two pupils in different groups, each with an adult who has read the card, and reads the groups out with all the others.",
      "An adult goes to the toilets with each group, waits by the entrance and counts out aloud.",
      "Coach seats are set on paper before the day. An adult sits across the aisle from the pupil being supervised.",
      "The leader visits first and marks on the plan where an adult will stand at lunch, in the shop and in any dark room or maze.",
    ],
    send: [
      "An adult shows the pupil pictures of the place the day before, with the adult they will be beside and where the quiet place is.",
      "The pupil has a break from the group every half hour with one adult, at times written on the wrist-band timetable.",
    ],
  }),
  residential: forPupils({
    mainstream: [
      "The leader sets the rooms. The pupil being supervised has a single room, or a room next to staff, and so do at least two other pupils, so that it marks nobody out.",
      "Two adults are awake in the corridor until every room is quiet. After that they sleep at each end of it, and every pupil knows which door to knock on.",
      "Showers are by timed slot, one pupil a cubicle, with an adult at the end of the corridor and facing away.",
      "No pupil goes into another’s room. Adults sit in the lounge every evening until bedtime so that there is somewhere better to be.",
      "The leader telephones the lead at home at eight each evening, with a time to be rung if nothing has been heard by nine.",
    ],
    send: [
      "The usual keyworker comes, and does the bedtime steps from home in the same order with the door ajar and a second adult in the corridor.",
      "The pupil visits with family before the trip, chooses the bed, and tapes the “my room, only me” sign on the door with an adult.",
      "Night care follows the written plan: two adults, lights on low, each step said first, times signed.",
    ],
  }),
  workExperience: forPupils({
    mainstream: [
      "The co-ordinator visits, agrees one named supervisor and a place to work in sight of others, and says only what the supervisor needs in order to do that.",
      "The tutor telephones on the first morning and visits on the third day, and asks the pupil and the supervisor separately how it is going.",
      "The placement has no lone work with younger children or adults at risk. The co-ordinator chooses another that the pupil likes as well.",
      "The supervisor has the lead’s number on the back of the visitor badge, and has rung it once to try it.",
    ],
    send: [
      "A job coach stays beside the pupil for the first two days, then moves to the next room and looks in on the hour.",
      "The pupil has a picture list of tasks and of greetings at work, and goes through it with the coach at the start of each day.",
    ],
  }),
} as const;
