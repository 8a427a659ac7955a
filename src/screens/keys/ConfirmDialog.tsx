import { Dialog } from "../../ui/Dialog.tsx";
import { ConfirmMe } from "./ConfirmMe.tsx";

interface Props {
  readonly onConfirmed: () => void;
  readonly onClose: () => void;
}

export const ConfirmDialog = ({ onConfirmed, onClose }: Props) => (
  <Dialog isOpen title="Before this leaves the device" onClose={onClose}>
    <p>It is more than ten minutes since you showed that it is you. Nothing has been handed out yet.</p>
    <ConfirmMe button="It is me" onConfirmed={onConfirmed} />
  </Dialog>
);
