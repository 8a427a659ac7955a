import type { Names } from "../../engine/template.ts";
import type { NoteAnswers } from "./questions.ts";

/** Finished notes about invented children: for learning from, and for tests. */
export const examples: readonly { readonly id: string; readonly answers: NoteAnswers }[] = [
  {
    id: "away-before-a-weekend",
    answers: {
      noteKind: "attendance",
      children: [
        { itemId: "c1", child: "child-ellis" },
        { itemId: "c2", child: "child-lili" },
      ],
      whenHappened: { precision: "between", from: "2026-11-05", to: "2026-11-06" },
      summary:
        "Ellis and his sister Lili were both away on Thursday and Friday. It is the third time since September that both were away just before a weekend.",
      noteBasis: ["document"],
      noteSource: "The register, and Dana Whitlock, attendance officer",
      response:
        "Dana Whitlock rang their mother at 9:40 on both days. She said that they had colds. Wren Halloran looks at the register again on 20 November.",
      writtenBy: "person-halloran",
    },
  },
  {
    id: "good-week",
    answers: {
      noteKind: "good",
      children: [{ itemId: "c1", child: "child-ellis", childWords: "I showed them how the pond works." }],
      whenHappened: { precision: "exact", date: "2026-11-13", time: "14:20" },
      summary: "Ellis showed two children of Reception the pond and stayed calm when it became loud.",
      noteBasis: ["seen"],
      writtenBy: "person-halloran",
    },
  },
];

const names: Readonly<Record<string, string>> = {
  "child-ellis": "Ellis Varga-Thorne",
  "child-lili": "Lili Varga-Thorne",
  "person-halloran": "Wren Halloran, designated safeguarding lead",
};
const nameOf = (id: string): string => names[id] ?? "Somebody not on this tablet";
export const namesInNotes: Names = {
  child: nameOf,
  person: nameOf,
  personName: (id) => nameOf(id).split(",")[0] ?? "",
  authority: () => "An authority not on this tablet",
};
