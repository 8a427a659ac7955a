import { AlertIcon, DoneIcon } from "../ui/icons.ts";
import type { SafetyLine } from "./safety.ts";
import "./safety-lines.css";

/** How each thing stands, by sign, word and colour. */
export const SafetyLines = ({ lines }: { readonly lines: readonly SafetyLine[] }) => (
  <ul className="safe-list">
    {lines.map(({ key, isGood, words, todo }) => (
      <li key={key} className={isGood ? "safe-good" : "safe-look"}>
        {isGood ? <DoneIcon aria-hidden /> : <AlertIcon aria-hidden />}
        <span>
          <span className="visually-hidden">{isGood ? "Good: " : "Take note: "}</span>
          {words}
          {todo !== undefined && <span className="safe-todo">{todo}</span>}
        </span>
      </li>
    ))}
  </ul>
);
