import { Route, Switch } from "wouter";
import { Help } from "./Help.tsx";
import { KeysPage } from "./KeysPage.tsx";
import { NewsPage } from "./NewsPage.tsx";
import { TaskPage } from "./TaskPage.tsx";

/** How things are done here, as far as they are for whoever is in. */
export const HelpPlaces = () => (
  <Switch>
    <Route path="/guidance/help">
      <Help />
    </Route>
    <Route path="/guidance/help/keys">
      <KeysPage />
    </Route>
    <Route path="/guidance/help/new">
      <NewsPage />
    </Route>
    <Route path="/guidance/help/:taskId">{({ taskId }) => <TaskPage key={taskId} taskId={taskId} />}</Route>
  </Switch>
);
