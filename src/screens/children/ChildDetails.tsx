import { useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { useLocation } from "wouter";
import { type Child, childName } from "../../casefile/entities.ts";
import { siblingsOf } from "../../casefile/siblings.ts";
import { localDate } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import { changeChild } from "../../records/people.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorSummary } from "../../ui/ErrorSummary.tsx";
import { Form } from "../../ui/Form.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { type SaveError, saveTrouble } from "../saveTrouble.ts";
import { useKeepUnsaved } from "../useKeepUnsaved.ts";
import { useNoted } from "../useNoted.ts";
import { useCaseFile, useWorkspace } from "../workspace.tsx";
import { type DetailsForm, fieldIdOf, formOf, type ReadDetails, readDetails } from "./detailsForm.ts";
import { FamilyPart } from "./FamilyPart.tsx";
import { HomePart } from "./HomePart.tsx";
import { NamePart } from "./NamePart.tsx";
import { NeedsPart } from "./NeedsPart.tsx";
import { NoSuchChild } from "./NoSuchChild.tsx";
import { SiblingsPart } from "./SiblingsPart.tsx";
import "./children.css";

/** What is known of a child, to be put right or added to. Finished records keep what they were finished with. */
export function ChildDetails({ childId }: { readonly childId: Id }) {
  const child = useCaseFile().children.get(childId);
  return child === undefined ? <NoSuchChild /> : <DetailsOf child={child} />;
}

const noMistakes: ReadDetails["mistakes"] = new Map();

function DetailsOf({ child }: { readonly child: Child }) {
  const workspace = useWorkspace();
  useNoted("child", child.id);
  const file = useCaseFile();
  const [, go] = useLocation();
  const [attempt, setAttempt] = useState({ count: 0, mistakes: noMistakes });
  const [error, setError] = useState<SaveError>();
  const form = useForm<DetailsForm>({ defaultValues: formOf(child, siblingsOf(file, child.id)) });
  const { getValues } = form;
  const read = (values: DetailsForm) => {
    const others = [...file.children.values()].filter(({ id }) => id !== child.id);
    return readDetails(values, child, others, localDate(workspace.now()));
  };
  const keep = ({ details, trusted, siblings }: ReadDetails) =>
    changeChild(workspace, child, details, { trusted, siblings });
  const unsaved = useKeepUnsaved(
    () => getValues(),
    (values) => keep(read(values)),
  );
  const leave = () => {
    unsaved.settle();
    go(`/children/${child.id}`);
  };
  const save = async () => {
    const now = read(getValues());
    setAttempt({ count: attempt.count + 1, mistakes: now.mistakes });
    if (now.mistakes.size > 0) return;
    const saved = await keep(now);
    if (saved.ok) leave();
    else setError(saved.error);
  };
  const { mistakes } = attempt;
  return (
    <FormProvider {...form}>
      <Form className="stack stack-loose measure" onSubmit={save}>
        <PageHeader
          kicker="Details"
          title={childName(child)}
          detail="Only a name is needed. Add the rest as you learn it; what is finished stays as it was."
          takesFocus
        />
        <ErrorSummary
          attempt={attempt.count}
          errors={[...mistakes].map(([field, message]) => ({ message, fieldId: fieldIdOf(field) }))}
        />
        <NamePart mistakes={mistakes} />
        <NeedsPart mistakes={mistakes} />
        <FamilyPart />
        <SiblingsPart child={child} />
        <HomePart />
        {error && (
          <Notice tone="problem" live title={saveTrouble(error).title}>
            <p>{saveTrouble(error).whatToDo}</p>
          </Notice>
        )}
        <div className="cluster">
          <Button type="submit" variant="primary">
            Save
          </Button>
          <Button variant="quiet" onClick={leave}>
            Cancel
          </Button>
        </div>
      </Form>
    </FormProvider>
  );
}
