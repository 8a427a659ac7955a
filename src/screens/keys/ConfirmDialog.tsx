import { Dialog } from "../../ui/Dialog.tsx";
import { ConfirmMe } from "./ConfirmMe.tsx";

interface Props {
  readonly onConfirmed: () => void;
  readonly onClose: () => void;
}

export const ConfirmDialog = ({ onConfirmed, onClose }: Props) => (
  <Dialog isOpen title="Is it still you?" onClose={onClose}>
    <p>
      Before something leaves this device or goes for good, you are asked once more when ten minutes have gone by.
      Nothing has happened yet.
    </p>
    <ConfirmMe button="It is me" onConfirmed={onConfirmed} />
  </Dialog>
);
