import { Redirect, Route, Switch } from "wouter";
import { useWorkspace } from "../workspace.tsx";
import { ConfidenceCheck } from "./ConfidenceCheck.tsx";
import { TypeSheets } from "./TypeSheets.tsx";

/** The staff confidence check. Whoever may open only a part sees its results, and asks nobody. */
export function ConfidencePlaces() {
  const mayAsk = useWorkspace().me?.access !== "part";
  return (
    <Switch>
      {mayAsk && (
        <Route path="/team/confidence/type">
          <TypeSheets />
        </Route>
      )}
      <Route path="/team/confidence">
        <ConfidenceCheck />
      </Route>
      <Route>
        <Redirect to="/team/confidence" replace />
      </Route>
    </Switch>
  );
}
