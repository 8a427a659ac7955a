import { createContext, type ReactNode, type RefObject, use, useId } from "react";
import { IconButton } from "./IconButton.tsx";
import { CloseIcon } from "./icons.ts";
import { useModal } from "./useModal.ts";

export interface ModalProps {
  readonly isOpen: boolean;
  readonly title: string;
  /** Called by the close button and by Escape. The parent then sets `isOpen` to false. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the foot, the one that goes ahead first. */
  readonly actions?: ReactNode;
  /** What takes the focus on opening, instead of the title. */
  readonly initialFocus?: RefObject<HTMLElement | null> | undefined;
}

/** What the app wants within reach in every dialog, beside Close: behind an open dialog nothing else can be pressed. */
export const ModalToolsContext = createContext<ReactNode>(null);

/** What Dialog and Drawer share. Children exist only while it is open. */
export function Modal({
  isOpen,
  title,
  onClose,
  children,
  actions,
  initialFocus,
  className,
}: ModalProps & { readonly className: string }) {
  const refs = useModal(isOpen, initialFocus);
  const titleId = useId();
  const tools = use(ModalToolsContext);
  return (
    <dialog
      ref={refs.dialog}
      className={className}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {isOpen && (
        <>
          <div className="modal-head">
            <h2 ref={refs.title} id={titleId} tabIndex={-1}>
              {title}
            </h2>
            <div className="cluster">
              {tools}
              <IconButton icon={CloseIcon} label="Close" onClick={onClose} />
            </div>
          </div>
          <div className="modal-body stack">{children}</div>
          {actions !== undefined && <div className="modal-actions">{actions}</div>}
        </>
      )}
    </dialog>
  );
}
