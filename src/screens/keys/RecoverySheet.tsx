import { localDate, longDate } from "../../lib/dates.ts";
import { practiceWords } from "../../records/practiceMark.ts";
import { usePlace } from "../workspace.tsx";

interface RecoverySheetProps {
  readonly groups: readonly string[];
  readonly madeOn: Date;
}

/** The page that is printed, alone. It says how it is used and where it belongs, since in two years nobody will remember. */
export const RecoverySheet = ({ groups, madeOn }: RecoverySheetProps) => (
  <section className="recovery-sheet paper doc-print stack" aria-label="Recovery sheet">
    {usePlace() === "practice" && <p className="doc-marking">{practiceWords}. This sheet opens no real records.</p>}
    <h2>Waymark recovery sheet</h2>
    <p>Made on {longDate(localDate(madeOn))}. An earlier sheet for this device no longer works.</p>
    {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
    <ol className="recovery-groups" role="list" aria-label="Recovery key">
      {groups.map((group, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a group is known by its position
        <li key={index}>
          <span>{index + 1}</span>
          <code>{group}</code>
        </li>
      ))}
    </ol>
    <h3>What it is for</h3>
    <p>
      The records on one device are locked with a passphrase. Whoever has this sheet and the device can open them
      without it: choose “Use the recovery key instead” on the unlock page.
    </p>
    <h3>Where to keep it</h3>
    <p>
      In a sealed envelope, signed over the flap, in the school safe or with the head teacher. Never with the device,
      never as a photograph, an email or a note on a computer.
    </p>
    <dl className="recovery-lines">
      <div>
        <dt>School and device</dt>
        <dd />
      </div>
      <div>
        <dt>Kept by, and where</dt>
        <dd />
      </div>
    </dl>
  </section>
);
