import "./today.css";
import { localDate, longDate } from "../../lib/dates.ts";
import { tasksNow } from "../../records/deadlines.ts";
import { isWordingBehind } from "../../records/policy.ts";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { DoneIcon } from "../../ui/icons.ts";
import { List } from "../../ui/List.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { useCaseFile, useTemplate, useWorkspace } from "../workspace.tsx";
import { Dates } from "./Dates.tsx";
import { needsInWords } from "./needs.ts";
import { RecordsSafe } from "./RecordsSafe.tsx";
import { Starts } from "./Starts.tsx";
import { TaskRow } from "./TaskRow.tsx";

/** What must I do today, and are my records safe: each line says why it is there. Names no child. */
export const Today = () => (isWordingBehind(useCaseFile()) ? <TodayWithPolicy /> : <TodayNow />);

/** What a newer wording touches can be said once the policy’s clauses are loaded. */
function TodayWithPolicy() {
  useTemplate("policy");
  return <TodayNow />;
}

function TodayNow() {
  const file = useCaseFile();
  const { now } = useWorkspace();
  const at = now();
  const today = localDate(at);
  const tasks = tasksNow(file, today);
  const me = file.school && file.people.get(file.school.me);
  const firstName = me?.name.split(/\s+/)[0] ?? "";

  return (
    <div className="stack stack-loose">
      <PageHeader
        title={`Good ${partOfDay(at.getHours())}${firstName === "" ? "" : `, ${firstName}`}`}
        detail={`${weekday(at)} ${longDate(today)}. ${needsInWords(tasks, today)}`}
      />
      <Starts />
      <div className="today-columns">
        <Card title="Needs you" flush>
          {tasks.length === 0 ? (
            <EmptyState icon={DoneIcon} title="Nothing is waiting">
              <p>Drafts, reviews, answers to referrals and dates to look again will appear here.</p>
            </EmptyState>
          ) : (
            <List label="Needs you">
              {tasks.map((task) => (
                <TaskRow key={task.id} task={task} today={today} />
              ))}
            </List>
          )}
          {tasks.some(({ due }) => due !== undefined) && <Dates />}
        </Card>
        <RecordsSafe />
      </div>
    </div>
  );
}

const partOfDay = (hour: number): string => (hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening");
const weekday = (at: Date): string => at.toLocaleDateString("en-GB", { weekday: "long" });
