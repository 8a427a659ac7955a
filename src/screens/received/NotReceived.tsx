import { PageHeader } from "../../ui/PageHeader.tsx";

export const NotReceived = () => (
  <PageHeader title="This is not in the case file" detail="The address may be from another device." takesFocus />
);
