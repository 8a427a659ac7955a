import { Route, Switch } from "wouter";
import { Patterns } from "./Patterns.tsx";
import { Together } from "./Together.tsx";
import { WhereWhen } from "./WhereWhen.tsx";

/** What stands out in the school: what repeats, where and when, and who was in what with whom. */
export const PatternPlaces = () => (
  <Switch>
    <Route path="/patterns/where">
      <WhereWhen />
    </Route>
    <Route path="/patterns/with">
      <Together />
    </Route>
    <Route path="/patterns/with/:childId">{({ childId }) => <Together childId={childId} />}</Route>
    <Route>
      <Patterns />
    </Route>
  </Switch>
);
