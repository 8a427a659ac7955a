import { useState } from "react";
import { useLocation } from "wouter";
import type { AuthorityUses } from "../../casefile/directory/directory.ts";
import type { Authority } from "../../casefile/entities.ts";
import { type RemoveError, removeAuthority } from "../../records/directory.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { RemoveIcon } from "../../ui/icons.ts";
import { Notice } from "../../ui/Notice.tsx";
import { saveTrouble } from "../saveTrouble.ts";
import { useWorkspace } from "../workspace.tsx";

export function RemoveAuthority({ authority }: { readonly authority: Authority }) {
  const workspace = useWorkspace();
  const [, go] = useLocation();
  const [isAsking, setAsking] = useState(false);
  const [error, setError] = useState<RemoveError>();
  const remove = async () => {
    const removed = await removeAuthority(workspace, authority.id);
    setAsking(false);
    if (removed.ok) go("/directory");
    else setError(removed.error);
  };
  return (
    <div className="stack">
      {error && <NotRemoved error={error} />}
      <div>
        <Button variant="quiet" icon={RemoveIcon} onClick={() => setAsking(true)}>
          Remove this authority
        </Button>
      </div>
      <Dialog
        isOpen={isAsking}
        title={`Remove ${authority.name}?`}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button variant="danger" onClick={() => void remove()}>
              Remove
            </Button>
            <Button variant="quiet" onClick={() => setAsking(false)}>
              Keep it
            </Button>
          </>
        }
      >
        <p>What is written down of it goes, and cannot be brought back. No record is changed.</p>
      </Dialog>
    </div>
  );
}

const NotRemoved = ({ error }: { readonly error: RemoveError }) =>
  error.reason === "inUse" ? (
    <Notice tone="warning" live title="It is still needed, so it was not removed">
      <p>{usesInWords(error.uses)} It can be removed once nothing points at it.</p>
    </Notice>
  ) : (
    <Notice tone="problem" live title={saveTrouble(error).title}>
      <p>{saveTrouble(error).whatToDo}</p>
    </Notice>
  );

function usesInWords({ isSchools, children, records }: AuthorityUses): string {
  const parts = [
    isSchools && "It is your school’s own authority.",
    children > 0 && (children === 1 ? "1 child lives in it." : `${children} children live in it.`),
    records > 0 && (records === 1 ? "1 record is about it." : `${records} records are about it.`),
  ];
  return parts.filter(Boolean).join(" ");
}
