import { useRef, useState } from "react";
import type { PasteCopy, PasteSection } from "../../records/paste.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Drawer } from "../../ui/Drawer.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { TextArea } from "../../ui/TextArea.tsx";

interface Props {
  /** Absent while the drawer is shut. */
  readonly paste: PasteCopy | undefined;
  /** Called when the first text of this opening has reached the clipboard. */
  readonly onFirstCopy: (paste: PasteCopy) => Promise<void>;
  readonly onClose: () => void;
}

/** A copy in pieces of text, each with a button that copies it, for an authority's own form. */
export const Paste = ({ paste, onFirstCopy, onClose }: Props) => (
  <Drawer isOpen={paste !== undefined} title="Copy as text" onClose={onClose}>
    {paste && <PasteSections paste={paste} onFirstCopy={() => onFirstCopy(paste)} />}
  </Drawer>
);

function PasteSections({
  paste,
  onFirstCopy,
}: {
  readonly paste: PasteCopy;
  readonly onFirstCopy: () => Promise<void>;
}) {
  const [copied, setCopied] = useState<ReadonlySet<PasteSection | "all">>(new Set());
  const [said, setSaid] = useState("");
  const wasLogged = useRef(false);

  /** Whether the text is on the clipboard; if not, the caller selects it so that it can be copied by hand. */
  const put = async (what: PasteSection | "all", words: string): Promise<boolean> => {
    const isThere = await writeToClipboard(what === "all" ? paste.all : what.text);
    setSaid(isThere ? `Copied: ${words}` : notCopied(what));
    if (!isThere) return false;
    setCopied((before) => new Set([...before, what]));
    // Logged once an opening: twenty pieces of one referral are one referral that left.
    if (!wasLogged.current) void onFirstCopy();
    wasLogged.current = true;
    return true;
  };
  return (
    <>
      <p>
        One part at a time, for a form on the authority’s portal. What is copied stays on this device’s clipboard until
        something else is copied. It was checked for names that should not be in it.
      </p>
      <div className="cluster">
        <Button onClick={() => void put("all", "everything")}>Copy everything</Button>
        {copied.has("all") && <Tag tone="green">Copied</Tag>}
      </div>
      <p className="paste-said" role="status">
        {said}
      </p>
      {paste.sections.map((section) => (
        <PastePiece key={section.title + section.text} section={section} isCopied={copied.has(section)} onCopy={put} />
      ))}
    </>
  );
}

interface PieceProps {
  readonly section: PasteSection;
  readonly isCopied: boolean;
  readonly onCopy: (section: PasteSection, words: string) => Promise<boolean>;
}

function PastePiece({ section, isCopied, onCopy }: PieceProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    if (await onCopy(section, section.title)) return;
    area.current?.focus();
    area.current?.select();
  };
  return (
    <Card
      level={3}
      title={section.title}
      action={
        <span className="cluster">
          {isCopied && <Tag tone="green">Copied</Tag>}
          <Button size="small" onClick={() => void copy()} aria-label={`Copy: ${section.title}`}>
            Copy
          </Button>
        </span>
      }
    >
      <div className="paste-text">
        <TextArea ref={area} readOnly value={section.text} aria-label={section.title} />
      </div>
    </Card>
  );
}

const notCopied = (what: PasteSection | "all"): string =>
  what === "all"
    ? "This device does not let Waymark copy. Copy one part at a time: its text is then selected for you."
    : "This device does not let Waymark copy. The text is selected: copy it with Ctrl and C, or hold your finger on it.";

/** A browser may refuse, or have no clipboard at all. */
async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
