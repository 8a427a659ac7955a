import { lazy, useEffect } from "react";
import { Route, Switch } from "wouter";
import { fetchedAhead } from "./fetchedAhead.tsx";
import { NotFound } from "./NotFound.tsx";

// Each screen is fetched when it is first opened (from the device, once the app is there), so that the first page stays light.
const Today = lazy(async () => ({ default: (await import("../screens/today/Today.tsx")).Today }));
const Incidents = lazy(async () => ({ default: (await import("../screens/incidents/Incidents.tsx")).Incidents }));
const Plans = lazy(async () => ({ default: (await import("../screens/plans/Plans.tsx")).Plans }));
const StartPlan = lazy(async () => ({ default: (await import("../screens/plans/StartPlan.tsx")).StartPlan }));
const Referrals = lazy(async () => ({ default: (await import("../screens/referrals/Referrals.tsx")).Referrals }));
const StartReferral = lazy(async () => ({
  default: (await import("../screens/referrals/StartReferral.tsx")).StartReferral,
}));
const ReferFromFile = lazy(async () => ({
  default: (await import("../screens/referrals/ReferFromFile.tsx")).ReferFromFile,
}));
const ReferChild = lazy(async () => ({ default: (await import("../screens/referrals/ReferChild.tsx")).ReferChild }));
const Children = lazy(async () => ({ default: (await import("../screens/children/Children.tsx")).Children }));
const ImportPupils = lazy(async () => ({
  default: (await import("../screens/pupilList/ImportPupils.tsx")).ImportPupils,
}));
const OpenPack = lazy(async () => ({ default: (await import("../screens/openPack/OpenPack.tsx")).OpenPack }));
const Received = lazy(async () => ({ default: (await import("../screens/received/Received.tsx")).Received }));
const ReceivedDocument = lazy(async () => ({
  default: (await import("../screens/received/ReceivedDocument.tsx")).ReceivedDocument,
}));
const Leaver = lazy(async () => ({ default: (await import("../screens/leaver/Leaver.tsx")).Leaver }));
const ChronologyPage = lazy(async () => ({
  default: (await import("../screens/children/ChronologyPage.tsx")).ChronologyPage,
}));
const CopyOfChild = lazy(async () => ({ default: (await import("../screens/leaving/CopyOfChild.tsx")).CopyOfChild }));
const ChildDetails = lazy(async () => ({
  default: (await import("../screens/children/ChildDetails.tsx")).ChildDetails,
}));
const FileScreen = lazy(async () => ({ default: (await import("../screens/file/FileScreen.tsx")).FileScreen }));
const CaseTimeline = lazy(async () => ({ default: (await import("../screens/file/CaseTimeline.tsx")).CaseTimeline }));
const Policy = lazy(async () => ({ default: (await import("../screens/policy/Policy.tsx")).Policy }));
const StartGapCheck = lazy(async () => ({
  default: (await import("../screens/policy/StartGapCheck.tsx")).StartGapCheck,
}));
const Patterns = lazy(async () => ({ default: (await import("../screens/patterns/Patterns.tsx")).Patterns }));
const WhereWhen = lazy(async () => ({ default: (await import("../screens/patterns/WhereWhen.tsx")).WhereWhen }));
const Together = lazy(async () => ({ default: (await import("../screens/patterns/Together.tsx")).Together }));
const Directory = lazy(async () => ({ default: (await import("../screens/directory/Directory.tsx")).Directory }));
const AuthorityScreen = lazy(async () => ({
  default: (await import("../screens/directory/AuthorityScreen.tsx")).AuthorityScreen,
}));
const Search = lazy(async () => ({ default: (await import("../screens/search/Search.tsx")).Search }));
const Insights = lazy(async () => ({ default: (await import("../screens/insights/Insights.tsx")).Insights }));
const Inspector = lazy(async () => ({ default: (await import("../screens/insights/Inspector.tsx")).Inspector }));
const KeepingScreen = lazy(async () => ({
  default: (await import("../screens/keeping/KeepingScreen.tsx")).KeepingScreen,
}));
const Backup = lazy(async () => ({ default: (await import("../screens/backup/Backup.tsx")).Backup }));
const Bring = lazy(async () => ({ default: (await import("../screens/backup/Bring.tsx")).Bring }));
const RecordsSafePage = lazy(async () => ({
  default: (await import("../screens/safe/RecordsSafePage.tsx")).RecordsSafePage,
}));
const Concerns = lazy(async () => ({ default: (await import("../screens/concerns/Concerns.tsx")).Concerns }));
const ConcernPage = lazy(async () => ({
  default: (await import("../screens/concerns/ConcernPage.tsx")).ConcernPage,
}));
const People = lazy(async () => ({ default: (await import("../screens/people/People.tsx")).People }));
const ActivityPage = lazy(async () => ({
  default: (await import("../screens/activity/ActivityPage.tsx")).ActivityPage,
}));
const Settings = lazy(async () => ({ default: (await import("../screens/settings/Settings.tsx")).Settings }));
// The questions and the page of a child are fetched once Today stands: what a press leads to most often is to be there at once.
const { Screen: ChildScreen, fetch: fetchChild } = fetchedAhead(
  async () => (await import("../screens/children/ChildScreen.tsx")).ChildScreen,
);
const { Screen: Wizard, fetch: fetchWizard } = fetchedAhead(
  async () => (await import("../screens/wizard/Wizard.tsx")).Wizard,
);
const Review = lazy(async () => ({ default: (await import("../screens/review/Review.tsx")).Review }));

/** Which address shows which screen. Addresses hold ids that mean nothing outside the vault, and never a name. */
export function Screens() {
  useEffect(() => void fetchWizard().then(fetchChild), []);
  return (
    <Switch>
      <Route path="/">
        <Today />
      </Route>
      <Route path="/incidents">
        <Incidents />
      </Route>
      <Route path="/plans">
        <Plans />
      </Route>
      <Route path="/plans/start">
        <StartPlan />
      </Route>
      <Route path="/referrals">
        <Referrals />
      </Route>
      <Route path="/referrals/start">
        <StartReferral />
      </Route>
      <Route path="/referrals/start/child/:childId">
        {({ childId }) => <ReferChild key={childId} childId={childId} />}
      </Route>
      <Route path="/referrals/start/:fileId">{({ fileId }) => <ReferFromFile key={fileId} fileId={fileId} />}</Route>
      <Route path="/policy">
        <Policy />
      </Route>
      <Route path="/policy/gap">
        <StartGapCheck />
      </Route>
      <Route path="/children">
        <Children />
      </Route>
      <Route path="/children/open-pack">
        <OpenPack />
      </Route>
      <Route path="/children/:childId/leaving">{({ childId }) => <Leaver key={childId} childId={childId} />}</Route>
      <Route path="/received/:receivedId">
        {({ receivedId }) => <Received key={receivedId} receivedId={receivedId} />}
      </Route>
      <Route path="/received/:receivedId/:place">
        {({ receivedId, place }) => <ReceivedDocument receivedId={receivedId} place={Number(place)} />}
      </Route>
      <Route path="/children/import">
        <ImportPupils />
      </Route>
      <Route path="/children/:childId">{({ childId }) => <ChildScreen key={childId} childId={childId} />}</Route>
      <Route path="/children/:childId/chronology">
        {({ childId }) => <ChronologyPage key={childId} childId={childId} />}
      </Route>
      <Route path="/children/:childId/copy/next-school">
        {({ childId }) => <CopyOfChild key={childId} childId={childId} reader="nextSchool" />}
      </Route>
      <Route path="/children/:childId/copy/request">
        {({ childId }) => <CopyOfChild key={childId} childId={childId} reader="subject" />}
      </Route>
      <Route path="/children/:childId/copy">{({ childId }) => <CopyOfChild key={childId} childId={childId} />}</Route>
      <Route path="/children/:childId/details">
        {({ childId }) => <ChildDetails key={childId} childId={childId} />}
      </Route>
      <Route path="/file/:fileId">{({ fileId }) => <FileScreen key={fileId} fileId={fileId} />}</Route>
      <Route path="/file/:fileId/timeline">{({ fileId }) => <CaseTimeline key={fileId} fileId={fileId} />}</Route>
      <Route path="/write/:draftId">{({ draftId }) => <Wizard key={draftId} draftId={draftId} />}</Route>
      <Route path="/write/:draftId/review">{({ draftId }) => <Review key={draftId} draftId={draftId} />}</Route>
      <Route path="/patterns">
        <Patterns />
      </Route>
      <Route path="/patterns/where">
        <WhereWhen />
      </Route>
      <Route path="/patterns/with">
        <Together />
      </Route>
      <Route path="/patterns/with/:childId">{({ childId }) => <Together childId={childId} />}</Route>
      <Route path="/directory">
        <Directory />
      </Route>
      <Route path="/directory/:authorityId">
        {({ authorityId }) => <AuthorityScreen key={authorityId} authorityId={authorityId} />}
      </Route>
      <Route path="/search">
        <Search />
      </Route>
      <Route path="/insights">
        <Insights />
      </Route>
      <Route path="/insights/inspector">
        <Inspector />
      </Route>
      <Route path="/settings/keeping">
        <KeepingScreen />
      </Route>
      <Route path="/settings/safe">
        <RecordsSafePage />
      </Route>
      <Route path="/settings/backup">
        <Backup />
      </Route>
      <Route path="/concerns">
        <Concerns />
      </Route>
      <Route path="/concerns/:concernId">
        {({ concernId }) => <ConcernPage key={concernId} concernId={concernId} />}
      </Route>
      <Route path="/settings/people">
        <People />
      </Route>
      <Route path="/settings/activity">
        <ActivityPage />
      </Route>
      <Route path="/settings/activity/:about">{({ about }) => <ActivityPage key={about} about={about} />}</Route>
      <Route path="/settings/backup/bring">
        <Bring />
      </Route>
      <Route path="/settings">
        <Settings />
      </Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  );
}
