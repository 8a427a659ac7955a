import { Redirect, Route, Switch } from "wouter";
import { roleIn } from "../../records/workspace.ts";
import { useWorkspace } from "../workspace.tsx";
import { SessionPage } from "./SessionPage.tsx";
import { Sessions } from "./Sessions.tsx";
import { Team } from "./Team.tsx";
import { ToolsRegister } from "./ToolsRegister.tsx";
import { TrainingLog } from "./TrainingLog.tsx";
import { WriteSession } from "./WriteSession.tsx";
import { WriteTraining } from "./WriteTraining.tsx";

/** Below “Your team”: each part is a line here and in teamRows.ts. */
export function TeamPlaces() {
  // A recorder’s keys open no training log.
  const mayReadLog = roleIn(useWorkspace()) !== "recorder";
  return (
    <Switch>
      <Route path="/team">
        <Team />
      </Route>
      <Route path="/team/sessions">
        <Sessions />
      </Route>
      <Route path="/team/sessions/:sessionId">
        {({ sessionId }) => <SessionPage key={sessionId} sessionId={sessionId} />}
      </Route>
      <Route path="/team/tools">
        <ToolsRegister />
      </Route>
      {mayReadLog && (
        <Route path="/team/training">
          <TrainingLog />
        </Route>
      )}
      {mayReadLog && (
        <Route path="/team/training/write">
          <WriteTraining />
        </Route>
      )}
      {mayReadLog && (
        <Route path="/team/training/write/:sessionId">
          {({ sessionId }) => <WriteSession key={sessionId} sessionId={sessionId} />}
        </Route>
      )}
      <Route>
        <Redirect to="/team" replace />
      </Route>
    </Switch>
  );
}
