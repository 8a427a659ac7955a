import { useState } from "react";
import { Link } from "wouter";
import { type Child, childLabel } from "../../casefile/entities.ts";
import { type Alike, alreadyHere } from "../../casefile/transfer/alreadyHere.ts";
import { longDate, longDateTime } from "../../lib/dates.ts";
import type { OpenedPack } from "../../records/openPack.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { FieldGroup } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { RadioList } from "../../ui/RadioList.tsx";
import { useCaseFile } from "../workspace.tsx";

interface Props {
  readonly opened: OpenedPack;
  readonly onAccept: (into: Child | undefined) => Promise<void>;
}

const isNew = "new";

/** What is in a pack, before any of it is kept, and whose file it joins. */
export function PackPreview({ opened: { pack, fingerprint }, onAccept }: Props) {
  const file = useCaseFile();
  const alike = alreadyHere(file, pack.child);
  const first = alike[0];
  // A name alone is not enough to choose for somebody.
  const [chosen, setChosen] = useState(first === undefined ? isNew : first.by === "name" ? "" : first.child.id);
  const [isMissing, setMissing] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const before = [...file.received.values()].find((each) => each.fingerprint === fingerprint);

  const submit = async () => {
    setMissing(chosen === "");
    if (chosen === "" || isBusy) return;
    setBusy(true);
    await onAccept(file.children.get(chosen));
    setBusy(false);
  };
  if (before !== undefined)
    return (
      <Notice tone="note" live title="This pack was taken in before">
        <p>
          It was opened here on {longDateTime(before.receivedAt)}. Nothing was added a second time.{" "}
          <Link href={`/received/${before.id}`}>Look at it and at its receipt</Link>
        </p>
      </Notice>
    );
  const others = [...file.received.values()].filter(
    ({ childId, from }) => childId === chosen && from === pack.from.school,
  );
  return (
    <Form className="stack stack-loose" onSubmit={submit}>
      <Card title={nameOf(pack.child)}>
        <p>{aboutChild(pack)}</p>
        <p>
          From <strong>{pack.from.school}</strong>, made on {longDateTime(pack.madeAt)}.
        </p>
        <p>
          {count(pack.lines.length, "entry in its chronology", "entries in its chronology")} and{" "}
          {count(pack.documents.length, "document", "documents")}. Other children have letters in it.
        </p>
        <p className="muted">
          Whoever has the words can make such a file, so Waymark cannot say who made it. If you did not expect it, ring
          the school on a number that you know.
        </p>
      </Card>
      {alike.length > 0 && (
        <FieldGroup label="Is this a child you have already?" error={isMissing ? "Say whose file it joins" : undefined}>
          <RadioList
            options={[
              ...alike.map(({ child, by }) => ({
                value: child.id,
                label: `Yes: ${childLabel(child)}`,
                hint: `${because[by]} What you have written down stays; what you do not know yet is filled in.`,
              })),
              { value: isNew, label: "No, this is another child", hint: "A new child is added." },
            ]}
            value={chosen}
            onChange={setChosen}
          />
        </FieldGroup>
      )}
      {others.length > 0 && (
        <Notice tone="warning" title="Another pack from this school is here already">
          <p>
            It was taken in on {longDateTime(others.at(-1)?.receivedAt ?? "")}. This one is another file: it is added
            beside it, and what stands in both will stand twice in the chronology.
          </p>
        </Notice>
      )}
      <div>
        <Button type="submit" variant="primary" busy={isBusy ? "Taking it in…" : undefined}>
          Take it in
        </Button>
      </div>
    </Form>
  );
}

const because: Readonly<Record<Alike["by"], string>> = {
  upn: "The same pupil number.",
  nameAndBirth: "The same name and date of birth.",
  name: "The same name; a date of birth is missing, so look twice.",
};

const nameOf = ({ givenNames, familyName }: OpenedPack["pack"]["child"]): string =>
  [givenNames, familyName].filter((part) => part !== "").join(" ");

const aboutChild = ({ child: { dateOfBirth, upn } }: OpenedPack["pack"]): string =>
  [
    dateOfBirth === "" ? "Date of birth not in the pack" : `Born ${longDate(dateOfBirth)}`,
    ...(upn === "" ? [] : [`pupil number ${upn}`]),
  ].join(", ");

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
