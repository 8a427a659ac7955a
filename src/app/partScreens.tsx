import { lazy } from "react";
import { Redirect, Route, Switch } from "wouter";
import {
  AuthorityScreen,
  ConcernPage,
  ConfidencePlaces,
  Directory,
  FileScreen,
  GuidancePlaces,
  HelpPlaces,
  People,
  Policy,
  Review,
  StartGapCheck,
  SupervisionPlaces,
  TeamPlaces,
  Wizard,
} from "./lazyScreens.tsx";

// Opened by nobody else.
const HeadHome = lazy(async () => ({ default: (await import("../screens/head/HeadHome.tsx")).HeadHome }));
const MyConcerns = lazy(async () => ({
  default: (await import("../screens/concerns/MyConcerns.tsx")).MyConcerns,
}));
const WriteConcern = lazy(async () => ({
  default: (await import("../screens/concerns/WriteConcern.tsx")).WriteConcern,
}));

// The places of those who may open only a part. Their keys open nothing else, so that these are all there is to see.

/** Somebody else was in before, and left the address where they were. */
const Home = () => <Redirect to="/" replace />;

/** Writes concerns, and sees their own. */
export const RecorderScreens = () => (
  <Switch>
    <Route path="/">
      <MyConcerns />
    </Route>
    <Route path="/concerns/write">
      <WriteConcern />
    </Route>
    <Route path="/concerns/:concernId">
      {({ concernId }) => <ConcernPage key={concernId} concernId={concernId} />}
    </Route>
    <Route path="/guidance/help/*?">
      <HelpPlaces />
    </Route>
    <Route path="/guidance/*?">
      <GuidancePlaces />
    </Route>
    <Route path="/team/supervision/*?">
      <SupervisionPlaces />
    </Route>
    <Route path="/team/*?">
      <TeamPlaces />
    </Route>
    <Route path="/settings">
      <People />
    </Route>
    <Route>
      <Home />
    </Route>
  </Switch>
);

/** The numbers, and what the school writes about itself. */
export const HeadScreens = () => (
  <Switch>
    <Route path="/">
      <HeadHome />
    </Route>
    <Route path="/policy">
      <Policy />
    </Route>
    <Route path="/policy/gap">
      <StartGapCheck />
    </Route>
    <Route path="/file/:fileId">{({ fileId }) => <FileScreen key={fileId} fileId={fileId} />}</Route>
    <Route path="/write/:draftId">{({ draftId }) => <Wizard key={draftId} draftId={draftId} />}</Route>
    <Route path="/write/:draftId/review">{({ draftId }) => <Review key={draftId} draftId={draftId} />}</Route>
    <Route path="/directory">
      <Directory />
    </Route>
    <Route path="/directory/:authorityId">
      {({ authorityId }) => <AuthorityScreen key={authorityId} authorityId={authorityId} />}
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
    <Route path="/settings">
      <People />
    </Route>
    <Route>
      <Home />
    </Route>
  </Switch>
);
