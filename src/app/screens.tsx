import { useEffect } from "react";
import { Route, Switch } from "wouter";
import { afterPaint } from "../ui/afterPaint.ts";
import {
  ActivityPage,
  AuthorityScreen,
  Backup,
  Bring,
  CaseTimeline,
  ChildDetails,
  Children,
  ChildScreen,
  ChronologyPage,
  ConcernPage,
  Concerns,
  ConfidencePlaces,
  CopyOfChild,
  Directory,
  FileScreen,
  fetchChild,
  fetchWizard,
  GuidancePlaces,
  HelpPlaces,
  ImportPupils,
  Incidents,
  Insights,
  Inspector,
  KeepingScreen,
  Leaver,
  OpenPack,
  PatternPlaces,
  People,
  Plans,
  Policy,
  PracticePage,
  Received,
  ReceivedDocument,
  RecordsSafePage,
  ReferChild,
  ReferFromFile,
  Referrals,
  Review,
  Search,
  Settings,
  StartGapCheck,
  StartPlan,
  StartReferral,
  SupervisionPlaces,
  TeamPlaces,
  Today,
  Wizard,
} from "./lazyScreens.tsx";
import { NotFound } from "./NotFound.tsx";

/** Which address shows which screen. Addresses hold ids that mean nothing outside the vault, and never a name. */
export function Screens() {
  useEffect(() => afterPaint(() => void fetchWizard().then(fetchChild)), []);
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
      <Route path="/patterns/*?">
        <PatternPlaces />
      </Route>
      <Route path="/directory">
        <Directory />
      </Route>
      <Route path="/directory/:authorityId">
        {({ authorityId }) => <AuthorityScreen key={authorityId} authorityId={authorityId} />}
      </Route>
      <Route path="/search">
        <Search />
      </Route>
      <Route path="/guidance/help/*?">
        <HelpPlaces />
      </Route>
      <Route path="/guidance/*?">
        <GuidancePlaces />
      </Route>
      <Route path="/team/confidence/*?">
        <ConfidencePlaces />
      </Route>
      <Route path="/team/supervision/*?">
        <SupervisionPlaces />
      </Route>
      <Route path="/team/*?">
        <TeamPlaces />
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
      <Route path="/settings/practice">
        <PracticePage />
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
