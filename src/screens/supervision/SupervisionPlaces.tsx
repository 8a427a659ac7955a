import { Redirect, Route, Switch } from "wouter";
import { SupervisionNote } from "./SupervisionNote.tsx";
import { SupervisionNotes } from "./SupervisionNotes.tsx";

/** Notes about one’s own supervision: the list, and each note, which is written where it is read. */
export const SupervisionPlaces = () => (
  <Switch>
    <Route path="/team/supervision/:noteId">{({ noteId }) => <SupervisionNote key={noteId} noteId={noteId} />}</Route>
    <Route path="/team/supervision">
      <SupervisionNotes />
    </Route>
    <Route>
      <Redirect to="/team/supervision" replace />
    </Route>
  </Switch>
);
