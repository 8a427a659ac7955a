import { Modal, type ModalProps } from "./Modal.tsx";

/** A question that must be answered before going on. Keep it short; a form deserves a page. */
export const Dialog = (props: ModalProps) => <Modal {...props} className="modal dialog" />;
