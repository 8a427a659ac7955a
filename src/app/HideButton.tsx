import { Button } from "../ui/Button.tsx";
import { HideIcon } from "../ui/icons.ts";

/** One tap to a neutral page: in the top bar, and in every open dialog, which covers the bar. */
export const HideButton = ({ onHide }: { readonly onHide: () => void }) => (
  <Button size="small" icon={HideIcon} title="Hide at once (or press Escape twice)" onClick={onHide}>
    Hide
  </Button>
);
