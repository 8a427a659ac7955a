import { Modal, type ModalProps } from "./Modal.tsx";

/** A sheet from the side, for what stands beside the page on a wider screen. */
export const Drawer = (props: ModalProps) => <Modal {...props} className="modal drawer" />;
