import { PageHeader } from "../../ui/PageHeader.tsx";

export const NoSuchChild = () => (
  <PageHeader title="This child is not in the case file" detail="The address may be from another device." takesFocus />
);
