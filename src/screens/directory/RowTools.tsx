import { IconButton } from "../../ui/IconButton.tsx";
import { MoveDownIcon, MoveUpIcon, RemoveIcon } from "../../ui/icons.ts";

interface RowToolsProps {
  /** "level 2" */
  readonly name: string;
  readonly index: number;
  readonly count: number;
  readonly onMove: (from: number, to: number) => void;
  readonly onRemove: (index: number) => void;
}

/** Up, down and away. At either end the button stays, so that the focus is not lost by pressing it. */
export const RowTools = ({ name, index, count, onMove, onRemove }: RowToolsProps) => (
  <div className="cluster">
    {count > 1 && (
      <>
        <IconButton
          icon={MoveUpIcon}
          label={`Move up: ${name}`}
          aria-disabled={index === 0}
          onClick={() => index > 0 && onMove(index, index - 1)}
        />
        <IconButton
          icon={MoveDownIcon}
          label={`Move down: ${name}`}
          aria-disabled={index === count - 1}
          onClick={() => index < count - 1 && onMove(index, index + 1)}
        />
      </>
    )}
    <IconButton icon={RemoveIcon} label={`Remove: ${name}`} onClick={() => onRemove(index)} />
  </div>
);
