import { lazy } from "react";
import { fetchedAhead } from "./fetchedAhead.tsx";

// Each screen is fetched when it is first opened (from the device, once the app is there), so that the first page stays light.
// Today, which an unlock leads to, while the passphrase is being typed.
export const { Screen: Today, fetch: fetchToday } = fetchedAhead(
  async () => (await import("../screens/today/Today.tsx")).Today,
);
export const Incidents = lazy(async () => ({
  default: (await import("../screens/incidents/Incidents.tsx")).Incidents,
}));
export const Plans = lazy(async () => ({ default: (await import("../screens/plans/Plans.tsx")).Plans }));
export const StartPlan = lazy(async () => ({ default: (await import("../screens/plans/StartPlan.tsx")).StartPlan }));
export const Referrals = lazy(async () => ({
  default: (await import("../screens/referrals/Referrals.tsx")).Referrals,
}));
export const StartReferral = lazy(async () => ({
  default: (await import("../screens/referrals/StartReferral.tsx")).StartReferral,
}));
export const ReferFromFile = lazy(async () => ({
  default: (await import("../screens/referrals/ReferFromFile.tsx")).ReferFromFile,
}));
export const ReferChild = lazy(async () => ({
  default: (await import("../screens/referrals/ReferChild.tsx")).ReferChild,
}));
export const Children = lazy(async () => ({ default: (await import("../screens/children/Children.tsx")).Children }));
export const ImportPupils = lazy(async () => ({
  default: (await import("../screens/pupilList/ImportPupils.tsx")).ImportPupils,
}));
export const OpenPack = lazy(async () => ({ default: (await import("../screens/openPack/OpenPack.tsx")).OpenPack }));
export const Received = lazy(async () => ({ default: (await import("../screens/received/Received.tsx")).Received }));
export const ReceivedDocument = lazy(async () => ({
  default: (await import("../screens/received/ReceivedDocument.tsx")).ReceivedDocument,
}));
export const Leaver = lazy(async () => ({ default: (await import("../screens/leaver/Leaver.tsx")).Leaver }));
export const ChronologyPage = lazy(async () => ({
  default: (await import("../screens/children/ChronologyPage.tsx")).ChronologyPage,
}));
export const CopyOfChild = lazy(async () => ({
  default: (await import("../screens/leaving/CopyOfChild.tsx")).CopyOfChild,
}));
export const ChildDetails = lazy(async () => ({
  default: (await import("../screens/children/ChildDetails.tsx")).ChildDetails,
}));
export const FileScreen = lazy(async () => ({ default: (await import("../screens/file/FileScreen.tsx")).FileScreen }));
export const CaseTimeline = lazy(async () => ({
  default: (await import("../screens/file/CaseTimeline.tsx")).CaseTimeline,
}));
export const Policy = lazy(async () => ({ default: (await import("../screens/policy/Policy.tsx")).Policy }));
export const StartGapCheck = lazy(async () => ({
  default: (await import("../screens/policy/StartGapCheck.tsx")).StartGapCheck,
}));
export const PatternPlaces = lazy(async () => ({
  default: (await import("../screens/patterns/PatternPlaces.tsx")).PatternPlaces,
}));
export const Directory = lazy(async () => ({
  default: (await import("../screens/directory/Directory.tsx")).Directory,
}));
export const AuthorityScreen = lazy(async () => ({
  default: (await import("../screens/directory/AuthorityScreen.tsx")).AuthorityScreen,
}));
export const Search = lazy(async () => ({ default: (await import("../screens/search/Search.tsx")).Search }));
export const Insights = lazy(async () => ({ default: (await import("../screens/insights/Insights.tsx")).Insights }));
export const Inspector = lazy(async () => ({ default: (await import("../screens/insights/Inspector.tsx")).Inspector }));
export const KeepingScreen = lazy(async () => ({
  default: (await import("../screens/keeping/KeepingScreen.tsx")).KeepingScreen,
}));
export const Backup = lazy(async () => ({ default: (await import("../screens/backup/Backup.tsx")).Backup }));
export const Bring = lazy(async () => ({ default: (await import("../screens/backup/Bring.tsx")).Bring }));
export const RecordsSafePage = lazy(async () => ({
  default: (await import("../screens/safe/RecordsSafePage.tsx")).RecordsSafePage,
}));
export const Concerns = lazy(async () => ({ default: (await import("../screens/concerns/Concerns.tsx")).Concerns }));
export const ConcernPage = lazy(async () => ({
  default: (await import("../screens/concerns/ConcernPage.tsx")).ConcernPage,
}));
export const People = lazy(async () => ({ default: (await import("../screens/people/People.tsx")).People }));
export const ActivityPage = lazy(async () => ({
  default: (await import("../screens/activity/ActivityPage.tsx")).ActivityPage,
}));
export const PracticePage = lazy(async () => ({
  default: (await import("../screens/practice/PracticePage.tsx")).PracticePage,
}));
export const GuidancePlaces = lazy(async () => ({
  default: (await import("../screens/guidance/GuidancePlaces.tsx")).GuidancePlaces,
}));
export const ConfidencePlaces = lazy(async () => ({
  default: (await import("../screens/confidence/ConfidencePlaces.tsx")).ConfidencePlaces,
}));
export const SupervisionPlaces = lazy(async () => ({
  default: (await import("../screens/supervision/SupervisionPlaces.tsx")).SupervisionPlaces,
}));
export const HelpPlaces = lazy(async () => ({ default: (await import("../screens/help/HelpPlaces.tsx")).HelpPlaces }));
export const TeamPlaces = lazy(async () => ({ default: (await import("../screens/team/TeamPlaces.tsx")).TeamPlaces }));
export const Settings = lazy(async () => ({ default: (await import("../screens/settings/Settings.tsx")).Settings }));
// The questions and the page of a child are fetched once Today stands: what a press leads to most often is to be there at once.
export const { Screen: ChildScreen, fetch: fetchChild } = fetchedAhead(
  async () => (await import("../screens/children/ChildScreen.tsx")).ChildScreen,
);
export const { Screen: Wizard, fetch: fetchWizard } = fetchedAhead(
  async () => (await import("../screens/wizard/Wizard.tsx")).Wizard,
);
export const Review = lazy(async () => ({ default: (await import("../screens/review/Review.tsx")).Review }));
