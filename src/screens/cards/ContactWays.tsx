import { longDate } from "../../lib/dates.ts";
import { audiences, type Contact } from "../../records/guidance.ts";
import { PhoneLink } from "../../ui/PhoneLink.tsx";
import { ToBeChecked } from "./ToBeChecked.tsx";

/** A service outside school: what it is for, for whom, how it is reached, and what to check before relying on it. */
export function ContactWays({ contact }: { readonly contact: Contact }) {
  const { name, about, audience, ages, number, text, email, at, hours, lastChecked, verify } = contact;
  const written = [text === undefined ? "" : `text ${text}`, email, at, hours].filter(
    (way) => way !== undefined && way !== "",
  );
  return (
    <div className="guide-contact">
      <p>
        <strong>{name}</strong>
        {number !== undefined && (
          <>
            {": "}
            <PhoneLink text={number} />
          </>
        )}
        {written.length > 0 && `${number === undefined ? ": " : " · "}${written.join(" · ")}`}
      </p>
      <p>{about}</p>
      <p className="muted small">
        {audiences[audience]}
        {ages !== undefined && `, ${ages}`} · last checked {longDate(lastChecked)}
      </p>
      <ToBeChecked
        lastChecked={lastChecked}
        verify={verify}
        whenOld="It may have changed or closed: look it up before you rely on it."
      />
    </div>
  );
}
