import type { Session } from "../session.ts";

export const twoChildren: Session = {
  id: "two-children",
  minutes: 45,
  title: "Both children are children",
  gist: "An incident between two pupils, told in four parts: whom we saw first, and whom we overlooked.",
  forWhom: "Teaching, pastoral and support staff of all ages; mixed tables work best.",
  aims: [
    "Keep two children in mind at once, with different needs.",
    "Ask whether both were free to say no, and who had more power.",
    "Look for what lies behind, and never take it for granted.",
    "Notice how a word for a child shapes what is done.",
  ],
  prepare: [
    "Tables of four to six. A handout for each, and one large sheet a table.",
    "Hand out each part when you come to it: they are on pages of their own.",
    "A second adult who looks after whoever leaves the room.",
    "The number of {socialCare} and the name of whoever gives specialist advice in your area.",
  ],
  people: ["Oona", "Malachi", "Ambrose"],
  school: "Marrowby",
  steps: [
    {
      minutes: 4,
      title: "Begin",
      does: "Say what it is about, that the case is invented and ends without a verdict. Read out how we look after each other. Each table draws two columns on its sheet: Oona and Malachi.",
    },
    {
      minutes: 8,
      title: "What was said first",
      does: "Give out part one. Tables write into both columns what each child needs before the end of the day.",
      told: "Marrowby School, a Tuesday in November. Oona and Malachi are both thirteen. They have been seen holding hands. Oona tells her art teacher about Monday, at the back of the hall: he kissed her and put his hand under her jumper. She “went stiff and waited for it to stop”. She says it was probably her own fault. She does not want him in trouble.",
      questions: [
        {
          ask: "A colleague says: “They are a couple. It is their private life.” What do you answer?",
          good: "Holding hands is no yes to anything else. Freezing is not agreement. They are under sixteen. Privacy is kept from the curious, never from those who keep children safe.",
          wrong: "Arguing about whether they are “really” together. The question is what each was free to do.",
        },
        {
          ask: "What does Oona need today, and what does Malachi need today?",
          good: "She: to be believed, told what happens next, asked what she wants, an adult of her choice, and no change to her day that she did not ask for. He: to be told calmly what was said and what he must not do, heard by another adult, somewhere to be, a safe way home.",
          wrong: "A full first column and an empty second one. Wait, and ask what is missing.",
        },
        {
          ask: "Oona says it was her fault. What is a good answer?",
          good: "“It was not. You did nothing wrong by telling, and nothing wrong by freezing.” Then no more questions than safety needs.",
        },
      ],
    },
    {
      minutes: 9,
      title: "What was known about him",
      does: "Give out part two. Ask tables to read in silence first.",
      told: "The {lead} looks for what is on file about Malachi. Two years ago a teacher noted that he flinched when touched. Last spring he had eleven days off. In September a younger boy’s mother rang to say that Malachi had shown her son “films”. His form tutor writes: “He is a predator in the making. I keep him at the front where I can see him.” Nobody has ever put these pieces side by side.",
      questions: [
        {
          ask: "What do you see when the pieces lie together?",
          good: "Behaviour that grew while each piece was handled by itself; a boy who may be shown or may have suffered something; a younger boy who was not followed up; a question for {socialCare} about Malachi as a child who may be harmed.",
          wrong:
            "Deciding that he was abused. It is a question to ask, not an answer to give: many such children were not, and many were.",
        },
        {
          ask: "What does the tutor’s word do, to the boy and to us?",
          good: "It says what he is and leaves nothing to change; it makes us watch and stop asking. Better: what he did, when, to whom, and what we are worried about, for others and for him.",
          wrong: "Shaming the tutor. Fear often speaks like that: ask what he was afraid of.",
        },
        {
          ask: "Who was overlooked?",
          good: "The younger boy of September, and his mother. Perhaps others on the same films. Whoever lives with Malachi.",
        },
      ],
    },
    {
      minutes: 9,
      title: "The two families",
      does: "Give out part three. Half of the tables take Oona’s parents, half Malachi’s uncle, then tell each other.",
      told: "Oona’s parents want to know when Malachi will be excluded. They say that otherwise Oona will stay at home. Malachi lives with his uncle Ambrose, who says: “He hugs everybody. Girls that age say things.” Then, very quietly: “Is he going to be taken away?”",
      questions: [
        {
          ask: "What can Oona’s parents be told?",
          good: "What was done and will be done for Oona, by whom and from when; that she keeps her lessons; that there is a plan and they are part of hers; how to complain. Nothing about Malachi’s file or family.",
          wrong: "Promising an outcome, or sending her home as the easy way.",
        },
        {
          ask: "What lies under what Ambrose says, and what helps him?",
          good: "Fear and shame, perhaps things he knows. Facts without names for the boy, time, one person who rings him, what we ask of him at home, where he can get help himself.",
          wrong: "Arguing with the first sentence and not hearing the second.",
        },
      ],
    },
    {
      minutes: 9,
      title: "By Friday",
      does: "Give out part four. Tables write one line in each column for each question, with a name beside it.",
      told: "A worker of {socialCare} will see both children. Police have been told and ask that nobody questions them further about Monday. The school has to make its own plan for the week: two pupils, three shared lessons, one hall, one bus.",
      questions: [
        {
          ask: "What belongs in a plan for each, and what would be unfair?",
          good: "Each: a named adult, a place to go, who watches where, how to say that it is not working, when we look again. Unfair: moving only her; punishing him before anybody knows; a plan that one has and the other has not.",
          wrong: "One plan “for the incident”. Children have plans, incidents do not.",
        },
        {
          ask: "How do you see that your own view of the two does not decide?",
          good: "Two adults who are not the same person for both; writing what was seen and said; asking each child; a second pair of eyes on every decision; supervision.",
        },
      ],
    },
    {
      minutes: 6,
      title: "Take away",
      does: "Lay both columns side by side. Each person says one thing they would now do sooner. Read the points below. Remind people where to go with what they feel tonight.",
    },
  ],
  care: [
    "Freezing is known to many who have been harmed. Say early and clearly that it is no agreement, and never call it odd.",
    "If a table becomes heated about one of the children, ask what the other one needs now.",
  ],
  takeAway: [
    "Two children, two columns, two adults, two plans.",
    "Freedom to say no, before what they call each other.",
    "Put the small pieces side by side, for each child.",
    "Say what was done. Leave the child room to be more than that.",
  ],
  cards: ["unclear-consent", "young-couple", "also-harmed", "parent-wants-exclusion", "parent-denies"],
  teaches: [
    "oneHidAnother",
    "riskToForgotten",
    "agreementUnclear",
    "agreementAssumed",
    "seenAsDangerous",
    "findTheReasons",
    "onlyOurOwn",
  ],
  meets: ["trust", "parents", "definition"],
  sources: ["kcsie", "caseReviews", "workforce", "csaCentre"],
  lastChecked: "2026-11-29",
};
