import { Notice } from "../../ui/Notice.tsx";
import { useCaseFile, useNames } from "../workspace.tsx";
import { type Home, whereItGoes } from "./homes.ts";

/** What has to be known about where these children live, before a referral of them is sent anywhere. */
export function WhereItGoes({ homes }: { readonly homes: readonly Home[] }) {
  const { school } = useCaseFile();
  const names = useNames();
  return whereItGoes(homes, school?.authority ?? "", names).map(({ key, tone, title, text }) => (
    <Notice key={key} tone={tone} title={title}>
      <p>{text}</p>
    </Notice>
  ));
}
