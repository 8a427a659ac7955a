import "./training.css";
import { Link, useLocation } from "wouter";
import { filesOf } from "../../casefile/casefile.ts";
import { whatInWords } from "../../casefile/training/inWords.ts";
import { holdingInWords, holdingOn, type Trained, toRenew, trainingLog } from "../../casefile/training/log.ts";
import { localDate, longDate } from "../../lib/dates.ts";
import { noteTrainingLog, outgoingTrainingLog } from "../../records/trainingPaper.ts";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { BackIcon, EditIcon, PlusIcon } from "../../ui/icons.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { List, ListRow } from "../../ui/List.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { Tag, type Tone } from "../../ui/Tag.tsx";
import { OutgoingRow } from "../outgoing/OutgoingRow.tsx";
import { useFirst } from "../useFirst.tsx";
import { useCaseFile, useWorkspace } from "../workspace.tsx";
import { EndTraining } from "./EndTraining.tsx";

/** Who was trained in what, and until when that holds; what has run out or soon will stands first. */
export function TrainingLog() {
  const file = useCaseFile();
  const workspace = useWorkspace();
  const today = localDate(workspace.now());
  const [, go] = useLocation();
  const log = trainingLog(file);
  const due = toRenew(file, today);
  const drafts = filesOf(file, "training").flatMap(({ draft }) => draft ?? []);
  const [shown, more] = useFirst(log, 40);
  return (
    <div className="stack stack-loose">
      <PageHeader
        title="Training log"
        detail="Who on the staff was trained in what, and until when that holds. Names of staff only; whoever leads and the head can read it."
        actions={
          <>
            <Link href="/team/training/write" asChild>
              <LinkButton variant="primary" icon={PlusIcon}>
                Write down training
              </LinkButton>
            </Link>
            <Link href="/team" asChild>
              <LinkButton variant="quiet" icon={BackIcon}>
                Your team
              </LinkButton>
            </Link>
          </>
        }
        takesFocus
      />
      {drafts.length > 0 && (
        <Card title="Begun and not finished" flush>
          <List label="Begun and not finished">
            {drafts.map(({ id, updatedAt }) => (
              <ListRow
                key={id}
                icon={EditIcon}
                title="Go on writing"
                detail={`Last written in on ${longDate(updatedAt.slice(0, 10))}`}
                href={`/write/${id}`}
                onOpen={() => go(`/write/${id}`)}
              />
            ))}
          </List>
        </Card>
      )}
      {due.length > 0 && (
        <Card title="To be renewed" flush>
          <List label="To be renewed">
            {due.map((each) => (
              <ListRow
                key={rowKey(each)}
                title={each.person.name}
                detail={
                  <>
                    <p>{whatInWords(each)}</p>
                    <EndTraining trained={each} />
                  </>
                }
                tag={<HoldingTag trained={each} today={today} />}
              />
            ))}
          </List>
        </Card>
      )}
      <Card title="Everybody" flush>
        {log.length === 0 ? (
          <EmptyState icon={EditIcon} title="Nothing has been written down yet">
            <p>Begin with the training of whoever leads, and with tools that only trained people may use.</p>
          </EmptyState>
        ) : (
          <List label="Everybody">
            {shown.map((each) => (
              <ListRow
                key={rowKey(each)}
                title={[each.person.name, each.person.role].filter((part) => part !== "").join(", ")}
                detail={detailOf(each)}
                tag={<HoldingTag trained={each} today={today} />}
                href={`/file/${each.fileId}`}
                onOpen={() => go(`/file/${each.fileId}`)}
              />
            ))}
          </List>
        )}
        {more && <div className="training-more">{more}</div>}
      </Card>
      {log.length > 0 && (
        <Card title="On paper">
          <OutgoingRow
            title="Training log"
            usual={{ recipient: "the school’s own files", purpose: "Training log" }}
            outgoing={(handing) => outgoingTrainingLog(workspace, handing)}
            alsoAs={["word"]}
            mayLock={false}
            hidesNames={false}
            onLeft={(leaving) => noteTrainingLog(workspace, leaving)}
          />
        </Card>
      )}
      <p className="muted">
        <Link href="/team/tools">Tools, and who is trained in them</Link>
      </p>
    </div>
  );
}

const rowKey = ({ fileId, person }: Trained): string => `${fileId}/${person.id}`;

const tones: Readonly<Record<ReturnType<typeof holdingOn>, Tone>> = {
  lasting: "neutral",
  holds: "green",
  soon: "amber",
  ranOut: "red",
};

/** Until when it holds, in words. */
export const HoldingTag = ({ trained, today }: { readonly trained: Trained; readonly today: string }) =>
  trained.isOver ? (
    <Tag>Not kept up any more</Tag>
  ) : (
    <Tag tone={tones[holdingOn(trained, today)]}>{holdingInWords(trained, today)}</Tag>
  );

/** "Safeguarding training for all staff, 3 March 2026 · Level 2 · Northvale council". */
const detailOf = (trained: Trained): string =>
  [`${whatInWords(trained)}, ${longDate(trained.on)}`, trained.detail, trained.provider]
    .filter((part) => part !== "")
    .join(" · ");
