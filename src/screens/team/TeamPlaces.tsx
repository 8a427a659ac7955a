import { Redirect, Route, Switch } from "wouter";
import { SessionPage } from "./SessionPage.tsx";
import { Sessions } from "./Sessions.tsx";
import { Team } from "./Team.tsx";

/** Below “Your team”: each part is a line here and in teamRows.ts. */
export const TeamPlaces = () => (
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
    <Route>
      <Redirect to="/team" replace />
    </Route>
  </Switch>
);
