import { useEffect, useRef, useState } from "react";
import type { Decisions } from "../../casefile/leaving/review.ts";
import type { ChildFile } from "../../records/childFile.ts";
import { childFileSubject, outgoingChildFile } from "../../records/childFileOut.ts";
import type { MakeCopyError } from "../../records/export.ts";
import { logExport } from "../../records/exportLog.ts";
import type { Handing } from "../../records/exportMark.ts";
import { noteSent } from "../../records/leaving.ts";
import { type MadePack, makePack } from "../../records/makePack.ts";
import { packOf } from "../../records/packOf.ts";
import { Button } from "../../ui/Button.tsx";
import { LockIcon } from "../../ui/icons.ts";
import { Notice } from "../../ui/Notice.tsx";
import { useConfirmFirst } from "../confirmFirst.tsx";
import { useCaseFile, useWorkspace } from "../workspace.tsx";
import { CopyProblem } from "./CopyProblem.tsx";
import { GiveCopy } from "./GiveCopy.tsx";
import { WriteDownPassphrase } from "./WriteDownPassphrase.tsx";

interface Props {
  readonly made: ChildFile;
  readonly decisions: Decisions;
  readonly handing: Handing;
  /** The next school; empty while nobody knows it. */
  readonly to: string;
}

type Making =
  | { readonly at: "idle" }
  | { readonly at: "making" }
  | { readonly at: "made"; readonly pack: MadePack }
  | { readonly at: "failed"; readonly error: MakeCopyError };

const title = "File for Waymark";

/** The copy for the next school as a sealed file that opens in its own Waymark. */
export function PackRow({ made, decisions, handing, to }: Props) {
  const workspace = useWorkspace();
  const confirmFirst = useConfirmFirst();
  const file = useCaseFile();
  const [making, setMaking] = useState<Making>({ at: "idle" });
  const [isNoted, setNoted] = useState(true);
  const abort = useRef<AbortController>(undefined);
  useEffect(() => () => abort.current?.abort(), []);

  const make = async () => {
    if (!(await confirmFirst())) return;
    const controller = new AbortController();
    abort.current = controller;
    setMaking({ at: "making" });
    const at = workspace.now();
    const { leaksIn } = outgoingChildFile(file, made, decisions, handing, at);
    const pack = packOf(file, made, decisions, handing, at);
    const own = workspace.place === "practice" ? { ...pack, practice: true as const } : pack;
    const result = await makePack(own, leaksIn, controller.signal);
    if (controller.signal.aborted) return;
    setMaking(result.ok ? { at: "made", pack: result.value } : { at: "failed", error: result.error });
  };
  const handedOver = async ({ fileName, fingerprint, contents, code }: MadePack) => {
    const sent = await noteSent(workspace, made.child.id, { to, fingerprint, code });
    const leaving = { format: "waymark", handing, fileName, fingerprint, contents } as const;
    const logged = await logExport(workspace, childFileSubject(made, decisions), leaving);
    setNoted(sent.ok && logged.ok);
  };
  return (
    <section className="stack stack-tight" aria-label={title}>
      <h3>For a school that uses Waymark</h3>
      <p>
        It opens this file with five words, reads it in its own Waymark and gives a receipt code back. The file says
        what the document below says, and nothing else.
      </p>
      {making.at !== "made" && (
        <div>
          <Button
            variant="primary"
            icon={LockIcon}
            busy={making.at === "making" ? "Making the file and opening it again…" : undefined}
            onClick={() => void make()}
          >
            Make the file for Waymark
          </Button>
        </div>
      )}
      {making.at === "failed" && <CopyProblem error={making.error} />}
      {making.at === "made" && <GivePack pack={making.pack} onHandedOver={() => handedOver(making.pack)} />}
      {!isNoted && (
        <Notice tone="problem" live>
          <p>
            The file was handed over, but this could not be noted because it could not be saved. Free some space on this
            device, and write down that it went.
          </p>
        </Notice>
      )}
    </section>
  );
}

/** The words first, then the file, then what comes next. */
function GivePack({ pack, onHandedOver }: { readonly pack: MadePack; readonly onHandedOver: () => Promise<void> }) {
  const [isWrittenDown, setWrittenDown] = useState(false);
  const [isGiven, setGiven] = useState(false);
  const [file] = useState({ ...pack, mediaType: "application/octet-stream" });
  return (
    <div className="stack copy-made">
      <Notice tone="success" live title="Ready">
        <p>
          The file was opened again with its words and says what it should. No name that should be hidden was found in
          it.
        </p>
      </Notice>
      {isWrittenDown ? (
        <GiveCopy
          file={file}
          save="Save the file"
          title={title}
          onHandedOver={async () => {
            await onHandedOver();
            setGiven(true);
          }}
          takesFocus
        />
      ) : (
        <WriteDownPassphrase passphrase={pack.passphrase} title={title} onWrittenDown={() => setWrittenDown(true)} />
      )}
      {isGiven && (
        <p>Noted as sent. Ring the next school with the words, and ask for the receipt code. Today waits for it.</p>
      )}
    </div>
  );
}
