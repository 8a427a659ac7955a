import { everybody, type Task } from "../task.ts";

export const keeping: readonly Task[] = [
  {
    id: "backup",
    group: "keeping",
    title: "Make a backup and check it",
    typed: "backup save copy file export usb drive check restore safe lost",
    readers: ["lead"],
    steps: [
      {
        text: "Press “Make a backup”. It is opened again at once and every line of it is read.",
        at: "/settings/backup",
        opens: "Backup",
      },
      "Save it where this device is not, such as a school drive that only the safeguarding team opens.",
      "Once a term choose a backup from there under “Check a backup”. It is read whole, and no record is changed.",
      "Today says what is not in a backup yet.",
    ],
  },
  {
    id: "new-device",
    group: "keeping",
    title: "Go on with a new device",
    typed: "new device lost broken stolen restore backup tablet replace laptop move",
    readers: ["lead"],
    atDoor: true,
    steps: [
      "Open Waymark on the new device, before you set it up there. On an iPad add it to the Home Screen first.",
      "Press “Restore from a backup” and choose the newest backup.",
      "Type the passphrase or the recovery key of the day of that backup.",
      "Look at what is in it, then press “Put them on this device”. Make a new backup from there.",
    ],
  },
  {
    id: "two-devices",
    group: "keeping",
    title: "Bring two devices together",
    typed: "two devices merge sync bring join backup other tablet deputy",
    readers: ["lead"],
    steps: [
      "Devices do not talk with each other. Make a backup on one of them.",
      {
        text: "On the other choose that backup. You see what differs before anything is changed.",
        at: "/settings/backup/bring",
        opens: "Bring a backup in",
      },
      "Join the two. Where both have changed, you see them side by side and choose.",
      "What was here before is kept for a day, and can be put back.",
    ],
  },
  {
    id: "safe",
    group: "keeping",
    title: "See whether the records are safe",
    typed: "safe check storage persistent problem damaged health diagnose",
    readers: ["lead"],
    steps: [
      {
        text: "It asks the vault, the browser and the app, and says what to do about each line.",
        at: "/settings/safe",
        opens: "Are my records safe?",
      },
      "Under “For whoever looks after this device” are facts that may be sent on: no record and no name is in them.",
    ],
  },
  {
    id: "offline",
    group: "keeping",
    title: "Work without a network",
    typed: "offline network internet wifi no connection aeroplane signal",
    readers: everybody,
    atDoor: true,
    steps: [
      "Nothing has to be switched on. After the first visit the whole app is on the device, with every card and every form.",
      "Records are never sent anywhere, with a network or without.",
      "A network is only used to look for a new version. When there is one, a bar offers “Update now”.",
    ],
  },
  {
    id: "how-long",
    group: "keeping",
    title: "See how long records are kept",
    typed: "retention keep delete dispose destroy hold age years",
    readers: ["lead"],
    steps: [
      {
        text: "Records come up under “To be looked at” by a rule that you can read. Nothing is deleted by itself.",
        at: "/settings/keeping",
        opens: "How long records are kept",
      },
      "A hold stops everything. Disposal takes two people, and leaves a certificate that names no child.",
    ],
  },
  {
    id: "activity",
    group: "keeping",
    title: "Show who did what",
    typed: "log audit activity who looked seal trail access",
    readers: ["lead"],
    steps: [
      {
        text: "Each line says who looked at, wrote, changed or handed over what.",
        at: "/settings/activity",
        opens: "Activity log",
      },
      "Print its seal once a month and give it to the head: a log that was changed no longer agrees with it.",
    ],
  },
];
