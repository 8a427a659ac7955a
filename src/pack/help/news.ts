import type { IsoDate } from "../../lib/dates.ts";
import { everybody, type Reader } from "./task.ts";

/** Something that changed for the people who use Waymark. */
export interface News {
  /** Who has seen it is kept under this: it stays for good. */
  readonly id: string;
  /** The day of the version that brought it. */
  readonly on: IsoDate;
  readonly title: string;
  readonly text: string;
  readonly readers: readonly Reader[];
  readonly at: string;
}

/** The newest first. Only what somebody would want to know; never a name. */
export const news: readonly News[] = [
  {
    id: "help",
    on: "2026-11-29",
    title: "Help, step by step",
    text: "How each thing is done, found by your own words, and the keys that are worth knowing.",
    readers: everybody,
    at: "/guidance/help",
  },
  {
    id: "team-sessions",
    on: "2026-11-29",
    title: "Team sessions",
    text: "Thirteen invented cases to talk over together in ten or forty-five minutes, with notes and a handout to print.",
    readers: everybody,
    at: "/team/sessions",
  },
  {
    id: "confidence-check",
    on: "2026-11-29",
    title: "Staff confidence check",
    text: "How sure colleagues feel, asked without names on the tablet or on paper, and what could come next.",
    readers: ["lead", "head"],
    at: "/team/confidence",
  },
  {
    id: "own-supervision",
    on: "2026-11-29",
    title: "Your supervision",
    text: "Notes about yourself, apart from every child’s file and shown to you alone, and where to find help.",
    readers: everybody,
    at: "/team/supervision",
  },
  {
    id: "training-log",
    on: "2026-11-29",
    title: "Training log",
    text: "Who was trained in what and until when it holds, and the tools that only trained people may use.",
    readers: ["lead", "head"],
    at: "/team/training",
  },
  {
    id: "nations",
    on: "2026-11-29",
    title: "Law and guidance",
    text: "Names, ages, duties and what to read in your nation, on a page, with what has been read at the source and what has not.",
    readers: everybody,
    at: "/guidance/law",
  },
  {
    id: "understanding",
    on: "2026-11-29",
    title: "Understanding behaviour",
    text: "What to think about before anybody says how worrying something is.",
    readers: everybody,
    at: "/guidance/understanding",
  },
  {
    id: "cards",
    on: "2026-11-28",
    title: "What to do when …",
    text: "A card for each of 36 things that happen. A record can begin from one, and its steps can be ticked off.",
    readers: everybody,
    at: "/guidance",
  },
  {
    id: "practice",
    on: "2026-11-28",
    title: "The practice school",
    text: "Eight invented cases on this device, apart from your records, and a guided first one.",
    readers: ["lead"],
    at: "/settings/practice",
  },
];
