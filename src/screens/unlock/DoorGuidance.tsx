import { use, useMemo, useState } from "react";
import type { Nation } from "../../casefile/entities.ts";
import type { CardHere } from "../../records/guidance.ts";
import { loadGuidance } from "../../records/loadGuidance.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Field } from "../../ui/Field.tsx";
import { BackIcon } from "../../ui/icons.ts";
import { Select } from "../../ui/Select.tsx";
import { CardBody } from "../cards/CardBody.tsx";
import { CardRows } from "../cards/CardRows.tsx";
import { CardsBySubject, FindCard } from "../cards/FindCard.tsx";
import { DoorPage } from "../keys/DoorPage.tsx";
import { nationWords } from "../valueWords.ts";

const nations = Object.keys(nationWords) as readonly Nation[];
/** As many as fit before somebody in a hurry would rather type one word more. */
const most = 8;

/** The cards, for whoever holds the device and has no way in: nothing here is of a record. What is opened has no address. */
export function DoorGuidance({ onBack }: { readonly onBack: () => void }) {
  const [nation, setNation] = useState<Nation>("england");
  const [typed, setTyped] = useState("");
  const [open, setOpen] = useState<CardHere>();
  const guidance = use(loadGuidance(nation));
  const isAsked = typed.trim() !== "";
  const found = useMemo(() => guidance.find(typed).slice(0, most), [guidance, typed]);
  if (open !== undefined)
    return (
      <DoorPage key={open.id} title={open.title}>
        <p>{open.gist}</p>
        <div>
          <Button icon={BackIcon} onClick={() => setOpen(undefined)}>
            All cards
          </Button>
        </div>
        <CardBody card={open} />
      </DoorPage>
    );
  return (
    <DoorPage title="What to do">
      <p>
        For what happens most: what to do now, today and this week. If a child is in danger, ring 999 first. Then tell
        your safeguarding lead.
      </p>
      <div>
        <Button icon={BackIcon} onClick={onBack}>
          Back
        </Button>
      </div>
      <FindCard hint="In your own words. What you type is kept nowhere." typed={typed} onType={setTyped} />
      <p role="status" className="muted">
        {isAsked &&
          (found.length === 0
            ? "No card for these words. Try one plain word."
            : `${found.length} found, the nearest first`)}
      </p>
      {!isAsked && <CardsBySubject cards={guidance.cards} onOpen={setOpen} />}
      {isAsked && found.length > 0 && (
        <Card flush>
          <CardRows cards={found} label="Found" onOpen={setOpen} />
        </Card>
      )}
      <Field label="Nation">
        <Select
          value={nation}
          onChange={({ target }) => setNation(nations.find((each) => each === target.value) ?? nation)}
          options={nations.map((value) => ({ value, label: nationWords[value] }))}
        />
      </Field>
    </DoorPage>
  );
}
