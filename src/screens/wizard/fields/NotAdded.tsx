import { Notice } from "../../../ui/Notice.tsx";
import { type SaveError, saveTrouble } from "../../saveTrouble.ts";

export const NotAdded = ({ error }: { readonly error: SaveError | undefined }) =>
  error && (
    <Notice tone="problem" live title={saveTrouble(error).title}>
      <p>{saveTrouble(error).whatToDo}</p>
    </Notice>
  );
