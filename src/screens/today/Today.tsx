import "./today.css";
import { sidesOf } from "../../casefile/tasks/sides.ts";
import { localDate, longDate } from "../../lib/dates.ts";
import { tasksNow } from "../../records/deadlines.ts";
import { isWordingBehind } from "../../records/policy.ts";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { DoneIcon } from "../../ui/icons.ts";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { OwnDate } from "../OwnDate.tsx";
import { WhatIsNew } from "../WhatIsNew.tsx";
import { useCaseFile, useTemplate, useWorkspace } from "../workspace.tsx";
import { BackupOverdue } from "./BackupOverdue.tsx";
import { Dates } from "./Dates.tsx";
import { needsInWords } from "./needs.ts";
import { RecordsSafe } from "./RecordsSafe.tsx";
import { Starts } from "./Starts.tsx";
import { TaskList } from "./TaskList.tsx";
import { WaitingConcerns } from "./WaitingConcerns.tsx";

/** What must I do today, what am I waiting for from others, and are my records safe: each line says why it is there. Names no child. */
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
  const { yours, others } = sidesOf(tasks, file.school?.me);
  const me = file.school && file.people.get(file.school.me);
  const firstName = me?.name.split(/\s+/)[0] ?? "";

  return (
    <div className="stack stack-loose">
      <PageHeader
        title={`Good ${partOfDay(at.getHours())}${firstName === "" ? "" : `, ${firstName}`}`}
        detail={`${weekday(at)} ${longDate(today)}. ${needsInWords(yours, others, today)}`}
      />
      <WaitingConcerns />
      <OwnDate />
      <BackupOverdue />
      <Starts />
      <div className="today-columns">
        <div className="stack">
          <Card title="Needs you" flush>
            {yours.length === 0 ? (
              <EmptyState icon={DoneIcon} title={others.length === 0 ? "Nothing is waiting" : "Nothing needs you"}>
                <p>Drafts, reviews, actions and dates to look again will appear here.</p>
              </EmptyState>
            ) : (
              <TaskList label="Needs you" tasks={yours} today={today} me={file.school?.me} />
            )}
          </Card>
          {others.length > 0 && (
            <Card title="Waiting for others" flush>
              <TaskList label="Waiting for others" tasks={others} today={today} me={file.school?.me} />
            </Card>
          )}
          {tasks.some(({ due }) => due !== undefined) && <Dates />}
        </div>
        <RecordsSafe />
      </div>
      <WhatIsNew />
    </div>
  );
}

const partOfDay = (hour: number): string => (hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening");
const weekday = (at: Date): string => at.toLocaleDateString("en-GB", { weekday: "long" });
