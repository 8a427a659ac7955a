import { useState } from "react";
import { useLocation } from "wouter";
import { type Child, childLabel } from "../casefile/entities.ts";
import { childrenCalled } from "../casefile/findChildren.ts";
import { yearInWords } from "../casefile/yearInWords.ts";
import { longDate } from "../lib/dates.ts";
import type { Id } from "../lib/ids.ts";
import { Field } from "../ui/Field.tsx";
import { PersonIcon } from "../ui/icons.ts";
import { List, ListRow } from "../ui/List.tsx";
import { TextInput } from "../ui/TextInput.tsx";
import { useCaseFile } from "./workspace.tsx";

const most = 8;

interface Props {
  readonly label: string;
  /** Not among those who can be found. */
  readonly besides?: Id | undefined;
  /** Offered before anything is typed; everybody where it is left out. */
  readonly first?: readonly Child[] | undefined;
  /** A page to go to, or what else comes of the choice. */
  readonly onChoose: ((child: Child) => void) | { readonly hrefOf: (child: Child) => string };
}

/** A child of the case file, found by name: a few at a time, with what tells two of one name apart. */
export function FindChild({ label, besides, first, onChoose }: Props) {
  const file = useCaseFile();
  const [, go] = useLocation();
  const [wanted, setWanted] = useState("");
  const isTyped = wanted.trim() !== "";
  const called = childrenCalled(file, wanted).filter(({ id }) => id !== besides);
  const found = isTyped ? called : (first ?? called);
  return (
    <>
      <Field label={label} hint="By any part of the name. Accents do not matter.">
        <TextInput type="search" value={wanted} onChange={({ target }) => setWanted(target.value)} />
      </Field>
      {found.length > 0 && (
        <List label="Children">
          {found.slice(0, most).map((child) => (
            <ListRow
              key={child.id}
              icon={PersonIcon}
              title={childLabel(child)}
              detail={tellingApart(child)}
              {...(typeof onChoose === "function"
                ? { onOpen: () => onChoose(child) }
                : { href: onChoose.hrefOf(child), onOpen: () => go(onChoose.hrefOf(child)) })}
            />
          ))}
        </List>
      )}
      <p className="muted" role="status">
        {isTyped && found.length === 0
          ? "Nobody in the case file is called that."
          : found.length > most && `${found.length - most} more: write more of the name.`}
      </p>
    </>
  );
}

const tellingApart = ({ yearGroup, dateOfBirth }: Child): string =>
  [yearInWords(yearGroup), dateOfBirth && `born ${longDate(dateOfBirth)}`].filter(Boolean).join(" · ") ||
  "No date of birth written down";
