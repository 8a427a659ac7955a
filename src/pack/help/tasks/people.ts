import { everybody, type Task } from "../task.ts";

export const people: readonly Task[] = [
  {
    id: "add-colleague",
    group: "people",
    title: "Add a colleague",
    typed: "add person user deputy head staff recorder access account login role",
    readers: ["lead"],
    steps: [
      "Have the person beside you: they choose their own passphrase on this device.",
      { text: "Press “Let somebody in”.", at: "/settings/people", opens: "Who can unlock Waymark" },
      "Give their name and what they are here for: it decides what their keys open.",
      "Hand them the device. Then lock it, and let them try.",
    ],
  },
  {
    id: "remove-colleague",
    group: "people",
    title: "Take out somebody who leaves",
    typed: "remove person leaves staff left access revoke colleague",
    readers: ["lead"],
    steps: [
      {
        text: "Find them in the list and press “Remove”. Everything is locked anew, and their passphrase opens nothing here.",
        at: "/settings/people",
        opens: "Who can unlock Waymark",
      },
      "Print the new recovery key and destroy the old sheet.",
      "Make a new backup. Backups of before still open with the keys of their day: keep them where only you can reach them.",
    ],
  },
  {
    id: "forgotten",
    group: "people",
    title: "What if I forget my passphrase",
    typed: "forgot forgotten passphrase password reset locked out cannot open recovery key",
    readers: ["lead"],
    atDoor: true,
    steps: [
      "Whoever else leads on safeguarding here can give you a new one: under “Who can unlock Waymark”, “New passphrase”, with you beside them.",
      "If nobody can, press “Use the recovery key instead” on the lock screen and type the nine groups from the sheet.",
      "You then print a new recovery key and choose a new passphrase. The old sheet no longer opens anything.",
      "Without a passphrase and without the sheet nobody can open the records, the makers of Waymark included. Then the PDFs in your school’s official file are what remains.",
    ],
  },
  {
    id: "forgotten-staff",
    group: "people",
    title: "What if I forget my passphrase",
    typed: "forgot forgotten passphrase password reset locked out cannot open",
    readers: ["head", "recorder"],
    steps: [
      "Ask whoever leads on safeguarding. They press “New passphrase” beside your name, and you choose another one yourself.",
      "Nothing that you wrote is lost.",
    ],
  },
  {
    id: "own-passphrase",
    group: "people",
    title: "Change your passphrase",
    typed: "change passphrase password new passkey face finger",
    readers: ["head", "recorder"],
    steps: [
      {
        text: "Press “New passphrase”, or “Add a passkey” where the device can.",
        at: "/settings",
        opens: "Your passphrase",
      },
      "Take the words that are offered, or fourteen characters or more of your own.",
    ],
  },
  {
    id: "new-recovery-key",
    group: "people",
    title: "Change a passphrase or the recovery key",
    typed: "recovery key sheet lost seen new passphrase change passkey",
    readers: ["lead"],
    steps: [
      {
        text: "Press “New passphrase” beside a name, or “Make a new recovery key” if the sheet was seen or lost.",
        at: "/settings/people",
        opens: "Who can unlock Waymark",
      },
      "Print the new sheet, and put it into the safe. Backups of before open with the keys of their day.",
    ],
  },
  {
    id: "ipad",
    group: "people",
    title: "On an iPad",
    typed: "ipad iphone apple safari home screen seven days deleted tablet",
    readers: everybody,
    atDoor: true,
    steps: [
      "Add Waymark to the Home Screen before the first record: Safari deletes what a website has kept when nobody opens it for seven days.",
      "In Safari press Share, then “Add to Home Screen”, and from then on open it from there.",
      "It starts empty: what was written in Safari is not in it. Bring it over with a backup.",
    ],
  },
  {
    id: "practice",
    group: "people",
    title: "Use the practice school",
    typed: "practice try demo training example invented test play",
    readers: ["lead"],
    steps: [
      {
        text: "Go there and follow the guided first case. Your own records are locked first, and nothing of them is there.",
        at: "/settings/practice",
        opens: "Practice school",
      },
      "“Practice: invented people” stands on each page and each file that is made there.",
      "“Put it back to the beginning” makes it fresh. “Leave the practice school” brings you back.",
    ],
  },
];
