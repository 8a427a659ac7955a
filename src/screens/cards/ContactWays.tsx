import { localDate, longDate } from "../../lib/dates.ts";
import { audiences, type Contact, isOld } from "../../records/guidance.ts";
import { PhoneLink } from "../../ui/PhoneLink.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { useGround } from "../workspace.tsx";

/** A service outside school: what it is for, for whom, how it is reached, and what to check before relying on it. */
export function ContactWays({ contact }: { readonly contact: Contact }) {
  const { name, about, audience, ages, number, text, email, at, hours, lastChecked, verify } = contact;
  const isPast = isOld(contact, localDate(useGround().now()));
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
      {(isPast || verify !== undefined) && (
        <p className="guide-check">
          <Tag tone={isPast ? "red" : "amber"}>{isPast ? "Checked over a year ago" : "To be checked"}</Tag>{" "}
          {isPast && "It may have changed or closed: look it up before you rely on it."} {verify}
        </p>
      )}
    </div>
  );
}
