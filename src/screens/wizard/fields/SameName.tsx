import { type Child, childLabel } from "../../../casefile/entities.ts";
import { Button } from "../../../ui/Button.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { childDetail } from "./childDetail.ts";

interface SameNameProps {
  readonly namesakes: readonly Child[];
  readonly onUse: (childId: string) => void;
}

/** Two records of one child tear what is known apart, so the ones already there are offered first. */
export const SameName = ({ namesakes, onUse }: SameNameProps) => (
  <Notice tone="warning" live title="A child of this name is already in the file">
    <p>If it is the same child, use that record, so that everything known stays together.</p>
    {namesakes.map((child) => (
      <div key={child.id} className="split">
        <span>{[childLabel(child), childDetail(child)].filter((part) => part !== "").join(", ")}</span>
        <Button size="small" onClick={() => onUse(child.id)}>
          This is the child
        </Button>
      </div>
    ))}
  </Notice>
);
