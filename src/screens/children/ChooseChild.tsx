import { useState } from "react";
import { fold } from "../../casefile/casefile.ts";
import { type Child, childLabel } from "../../casefile/entities.ts";
import { yearInWords } from "../../casefile/yearInWords.ts";
import { longDate } from "../../lib/dates.ts";
import { Field } from "../../ui/Field.tsx";
import { PersonIcon } from "../../ui/icons.ts";
import { List, ListRow } from "../../ui/List.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { useCaseFile } from "../workspace.tsx";

const most = 8;

interface Props {
  readonly besides: Child;
  /** Offered before anything is typed. */
  readonly first: readonly Child[];
  readonly onChoose: (child: Child) => void;
}

/** Another child of the case file, found by name. */
export function ChooseChild({ besides, first, onChoose }: Props) {
  const { children } = useCaseFile();
  const [wanted, setWanted] = useState("");
  const all = [...children.values()].filter(({ id }) => id !== besides.id);
  const found =
    wanted.trim() === ""
      ? first.length > 0
        ? first
        : all.toSorted((a, b) => childLabel(a).localeCompare(childLabel(b), "en-GB"))
      : all.filter((child) => fold(childLabel(child)).includes(fold(wanted)));
  return (
    <>
      <Field label="Find the other record" hint="By any part of the name. Accents do not matter.">
        <TextInput type="search" value={wanted} onChange={({ target }) => setWanted(target.value)} />
      </Field>
      <List label="Children">
        {found.slice(0, most).map((child) => (
          <ListRow
            key={child.id}
            icon={PersonIcon}
            title={childLabel(child)}
            detail={
              [yearInWords(child.yearGroup), child.dateOfBirth && `born ${longDate(child.dateOfBirth)}`]
                .filter(Boolean)
                .join(" · ") || "No date of birth written down"
            }
            onOpen={() => onChoose(child)}
          />
        ))}
      </List>
      <p className="muted" role="status">
        {found.length === 0
          ? "Nobody in the case file is called that."
          : found.length > most && `${found.length - most} more: write more of the name.`}
      </p>
    </>
  );
}
