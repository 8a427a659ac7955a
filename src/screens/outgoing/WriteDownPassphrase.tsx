import { Button } from "../../ui/Button.tsx";

interface Props {
  readonly passphrase: string;
  readonly title: string;
  readonly onWrittenDown: () => void;
}

/** The passphrase of a locked file, shown once, before the file is handed over. */
export const WriteDownPassphrase = ({ passphrase, title, onWrittenDown }: Props) => (
  <section className="stack stack-tight" aria-label={`Passphrase: ${title}`}>
    <p>
      Write these words down now. They are not kept: without them nobody can open this file, and you would make it
      again. Tell the reader by another way than the file goes, and to a number or person you know.
    </p>
    <p className="copy-passphrase">{passphrase}</p>
    <div>
      <Button variant="primary" onClick={onWrittenDown}>
        I have written it down
      </Button>
    </div>
  </section>
);
