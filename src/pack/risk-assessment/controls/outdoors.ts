import { forPupils } from "./for-pupils.ts";

/** The day’s loose edges: coming in, break, lunch, going home. */
export const outdoors = {
  arrival: forPupils({
    mainstream: [
      "A named adult meets the pupil being supervised at the side gate at 8.40, walks in with them and hands over at the classroom door.",
      "An adult stands inside the gate from ten minutes before the bell, where both the path and the cycle shed can be seen.",
      "The classroom opens ten minutes early to every pupil in the year, with an adult in it, so that nobody waits in the yard.",
      "The two families are each given an arrival time, ten minutes apart. It is the family of the child who displayed the behaviour that changes its time.",
    ],
    send: [
      "An adult opens the door of the taxi, says good morning, shows the now-and-next card and walks beside the pupil to the base.",
      "The pupil comes in by the quiet door, where the same adult greets them each day and offers the same first job.",
    ],
  }),
  playground: forPupils({
    mainstream: [
      "Each adult on duty has a marked part of the playground and stands where its whole length can be seen, back to the wall.",
      "An adult runs a game with clear rules in the middle of the yard, open to everybody, and stays with it until the whistle.",
      "The pupil being supervised starts break with a job beside the adult on duty, and chooses two friends to share it.",
      "Adults on duty change places every five minutes on the clock, so that no corner is out of sight for longer.",
      "The corner behind the shed is closed with a barrier and a sign. An adult walks past it at the start and the end of break.",
    ],
    send: [
      "An adult plays alongside, one step away, and shows the “ask first” card when play turns to touching.",
      "The pupil has a choice board of four games, each in a place an adult can see, and chooses again at the half-way bell.",
      "Two adults take turns beside the pupil, twenty minutes each by the clock, join in the play, and say “over to you” aloud when they change.",
    ],
  }),
  lunch: forPupils({
    mainstream: [
      "An adult eats at the end of the table and leaves when the last pupil at it does.",
      "The queue is let in by table. The adult at the door keeps a clear arm’s length between groups.",
      "Lunch club in the art room is open to six pupils by invitation, with an adult there from the first minute to the last.",
      "The adult on duty counts the pupils out of the hall and the adult in the yard counts them in, at the same door.",
      "The child affected keeps their usual lunch and friends. The pupil being supervised eats at the first sitting.",
    ],
    send: [
      "An adult sits opposite at the same small table each day, with a place mat that shows where hands and tray go.",
      "The pupil goes in five minutes early with one friend and one adult, and leaves by the other door before the hall fills.",
    ],
  }),
  field: forPupils({
    mainstream: [
      "The field is open only when an adult stands at the far end as well as the near one. The flag is up when it is.",
      "An adult walks the hedge line at the start, in the middle and at the end, in both directions.",
      "The site manager cuts the hedge to waist height and moves the storage box, so that the bank can be seen from the duty point.",
      "Play on the field ends five minutes before the bell, and an adult is the last to leave it.",
    ],
    send: [
      "Cones mark the play area within twenty steps of the adult, who walks its edge with the pupils before play begins.",
      "The adult carries the pupil’s break card and whistle, and calls the group in to say hello at every turn of the sand timer.",
    ],
  }),
  waiting: forPupils({
    mainstream: [
      "Pupils wait in the hall, not outside, with an adult at the door who calls each name as the car or bus comes.",
      "The class teacher hands the pupil being supervised to a named adult at the collection point and says “with you” aloud.",
      "The late room is staffed until the last pupil has gone. Two adults sign it closed.",
      "Families collect from two doors. The office gives each family its door in writing.",
    ],
    send: [
      "An adult waits with the pupil in the base with a familiar activity until the driver is at the door, then walks them out.",
      "The pupil follows a three-picture strip, coat, bag, seat by the door, while the same adult stays within two steps.",
    ],
  }),
  clubs: forPupils({
    mainstream: [
      "The club leader has the staff card before the first session and repeats its three lines back to the lead.",
      "Pupils walk to the club in a group with an adult, who stays until the leader has counted them in.",
      "Two adults run the session. One is free of the activity and stands where the door and the equipment store can both be seen.",
      "The equipment store is locked once the session has begun. An adult fetches what is needed.",
      "Both pupils keep a club. They come on different days, and the child affected chooses first.",
    ],
    send: [
      "An adult who knows the pupil’s signs comes for the first ten minutes, models the greeting and the personal-space rule, and comes back for the last ten.",
      "In wraparound care the pupil has a seat and a box of their own beside the adult who does the register.",
    ],
  }),
} as const;
