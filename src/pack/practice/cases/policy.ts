import { examplePeople, secondaryAcademy } from "../../policy/examples/example.ts";
import type { PracticeCase } from "../case.ts";
import { me, practiceSchool } from "../school.ts";

const others = ["chair", "governor", "senco", "online", "secondDeputy"] as const;
const idOf = (id: (typeof others)[number]) => `policy-${id}`;

/** What the school has written about itself. No child is in it. */
export const policy: PracticeCase = {
  id: "policy",
  title: "The school’s own policy",
  shows: "A policy that was approved in a meeting and is in force.",
  latest: "2026-11-20",
  ago: 30,
  children: [],
  people: others.map((id) => ({
    id: idOf(id),
    // The teacher of the first case bears the name of the example.
    name: id === "senco" ? "Leila Marchetti" : (examplePeople[id]?.[0] ?? ""),
    role: examplePeople[id]?.[1] ?? "",
  })),
  calls: {
    "Larchwood Academy": practiceSchool.name,
    "Larch Lane, Southbank": "1 Pretend Lane, Northvale",
    "Southbank Safeguarding Children Partnership": "Northvale Safeguarding Children Partnership",
    "Southbank multi-agency hub": "Northvale multi-agency front door",
    "Maya Rahman": "Robin Ashdown",
    "Ruth Adeyemi": "Grace O’Dowd",
    "Owen Pryce": "Anil Mistry",
    "900001": practiceSchool.urn,
    Southbank: "Northvale",
  },
  records: [
    {
      file: "policy",
      template: "policy",
      started: "2026-10-20T10:00",
      finished: "2026-11-06T15:00",
      answers: {
        ...secondaryAcademy,
        lead: me,
        deputies: [
          { itemId: "1", deputy: "mistry" },
          { itemId: "2", deputy: idOf("secondDeputy") },
        ],
        head: "odowd",
        chair: idOf("chair"),
        safeguardingGovernor: idOf("governor"),
        senco: idOf("senco"),
        onlineLead: idOf("online"),
        localAuthority: "northvale",
      },
    },
    {
      file: "approval",
      template: "approval",
      about: "policy",
      started: "2026-11-20T09:00",
      finished: "2026-11-20T09:10",
      answers: {
        edition: 1,
        approvalKind: "meeting",
        approvedBy: "The governing body",
        approvedOn: "2026-11-19",
        minute: "Minute 7",
        inForceFrom: "2026-11-20",
        reviewOn: "2027-11-12",
      },
    },
  ],
};
