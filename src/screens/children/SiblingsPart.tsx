import { useState } from "react";
import { useFormContext } from "react-hook-form";
import { fold } from "../../casefile/casefile.ts";
import { type Child, childLabel } from "../../casefile/entities.ts";
import { childrenCalled } from "../../casefile/findChildren.ts";
import { localDate } from "../../lib/dates.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Field } from "../../ui/Field.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { PersonIcon, PlusIcon, RemoveIcon } from "../../ui/icons.ts";
import { List, ListRow } from "../../ui/List.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { useCaseFile, useWorkspace } from "../workspace.tsx";
import { childInShort } from "./childWords.ts";
import type { DetailsForm } from "./detailsForm.ts";

/** So many can be looked through at once; with more, more of the name is typed. */
const most = 6;

/** Brothers and sisters: those of the case file are picked, which shows on their page too; others are said in words. */
export function SiblingsPart({ child }: { readonly child: Child }) {
  const { register, watch, setValue } = useFormContext<DetailsForm>();
  const file = useCaseFile();
  const today = localDate(useWorkspace().now());
  const [sought, setSought] = useState("");
  const chosen = watch("siblings");
  const isFree = ({ id }: Child) => id !== child.id && !chosen.includes(id);
  const likely = ({ familyName, address }: Child) =>
    (familyName !== "" && fold(familyName) === fold(child.familyName)) ||
    (address !== "" && fold(address) === fold(child.address));
  const found = childrenCalled(file, sought).filter((each) => isFree(each) && (sought.trim() !== "" || likely(each)));
  const set = (siblings: DetailsForm["siblings"]) => setValue("siblings", siblings);
  return (
    <Card title="Brothers and sisters">
      <div className="stack">
        {chosen.length > 0 && (
          <List label="Brothers and sisters in the case file">
            {chosen
              .flatMap((id) => file.children.get(id) ?? [])
              .map((each) => (
                <ListRow
                  key={each.id}
                  icon={PersonIcon}
                  title={childLabel(each)}
                  detail={childInShort(each, today)}
                  action={
                    <IconButton
                      icon={RemoveIcon}
                      label={`Remove: ${childLabel(each)}`}
                      onClick={() => set(chosen.filter((id) => id !== each.id))}
                    />
                  }
                />
              ))}
          </List>
        )}
        <Field
          label="Find a brother or sister in the case file"
          hint="Half-brothers and half-sisters, and children who live together like brothers and sisters, too"
          optional
        >
          <TextInput type="search" value={sought} onChange={({ currentTarget }) => setSought(currentTarget.value)} />
        </Field>
        {found.length > 0 && (
          <List label="Children found">
            {found.slice(0, most).map((each) => (
              <ListRow
                key={each.id}
                icon={PersonIcon}
                title={childLabel(each)}
                detail={childInShort(each, today) || undefined}
                action={
                  <Button
                    size="small"
                    icon={PlusIcon}
                    aria-label={`Add: ${childLabel(each)}`}
                    onClick={() => {
                      set([...chosen, each.id]);
                      setSought("");
                    }}
                  >
                    Add
                  </Button>
                }
              />
            ))}
          </List>
        )}
        <p className="muted" role="status">
          {foundWords(found.length, sought)}
        </p>
        <Field label="Brothers and sisters who are not here" hint="Names, ages and their school or nursery" optional>
          <TextArea {...register("otherSiblings")} rows={2} maxLength={2_000} />
        </Field>
      </div>
    </Card>
  );
}

function foundWords(found: number, sought: string): string {
  if (found > most) return `${found - most} more. Type more of the name to find them.`;
  return found === 0 && sought.trim() !== "" ? `Nobody else in the case file is called “${sought.trim()}”.` : "";
}
