import { Route, Switch } from "wouter";
import { CardPage } from "./CardPage.tsx";
import { Contacts } from "./Contacts.tsx";
import { Guidance } from "./Guidance.tsx";
import { Law } from "./Law.tsx";
import { Understanding } from "./Understanding.tsx";

/** What to do: the list, each card, each card beside a record, and who can help. The same for everybody who may come in. */
export const GuidancePlaces = () => (
  <Switch>
    <Route path="/guidance">
      <Guidance />
    </Route>
    <Route path="/guidance/contacts">
      <Contacts />
    </Route>
    <Route path="/guidance/understanding">
      <Understanding />
    </Route>
    <Route path="/guidance/law">
      <Law />
    </Route>
    <Route path="/guidance/:cardId">{({ cardId }) => <CardPage key={cardId} cardId={cardId} />}</Route>
    <Route path="/guidance/:cardId/for/:fileId">
      {({ cardId, fileId }) => <CardPage key={cardId} cardId={cardId} fileId={fileId} />}
    </Route>
    <Route>
      <CardPage cardId="" />
    </Route>
  </Switch>
);
