import { Redirect, Route, Switch } from "wouter";
import { Team } from "./Team.tsx";

/** Below “Your team”: each part is a line here and in teamRows.ts. */
export const TeamPlaces = () => (
  <Switch>
    <Route path="/team">
      <Team />
    </Route>
    <Route>
      <Redirect to="/team" replace />
    </Route>
  </Switch>
);
