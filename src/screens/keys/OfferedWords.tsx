import { useEffect, useState } from "react";
import { newPassphrase } from "../../records/passphrase.ts";
import { announce } from "../../ui/announcements.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { TextButton } from "../../ui/TextButton.tsx";

interface OfferedWordsProps {
  readonly words: string | undefined;
  readonly onWords: (words: string) => void;
  readonly onOwn: () => void;
}

/** Words picked on this device, and others for whoever does not like them. */
export function OfferedWords({ words, onWords, onOwn }: OfferedWordsProps) {
  const [isMissing, setMissing] = useState(false);
  const pick = () =>
    newPassphrase().then(
      (picked) => {
        onWords(picked);
        return picked;
      },
      () => {
        setMissing(true);
        return undefined;
      },
    );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first words are picked once, when the offer appears
  useEffect(() => {
    if (words === undefined) void pick();
  }, []);
  const pickAgain = async () => {
    const picked = await pick();
    if (picked !== undefined) announce(`Other words: ${picked}`);
  };
  if (isMissing) {
    return (
      <Notice tone="warning" title="The list of words did not load">
        <p>
          Connect to the internet and reload, or <TextButton onClick={onOwn}>choose a phrase of your own</TextButton>.
        </p>
      </Notice>
    );
  }
  return (
    <div className="stack stack-tight">
      <p className="offered-words">{words}</p>
      <p>Write them down now, and keep the note away from this device until you know them by heart. Then destroy it.</p>
      <div>
        <Button size="small" onClick={() => void pickAgain()}>
          Pick other words
        </Button>
      </div>
    </div>
  );
}
