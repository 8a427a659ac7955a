import { useState } from "react";
import { Button } from "./Button.tsx";

/** Text for whoever looks after the app, to be copied and sent on. It must hold nothing of a record. */
export function TechnicalText({ text }: { readonly text: string }) {
  const [isCopied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <>
      <pre className="technical-text">{text}</pre>
      <div>
        <Button size="small" onClick={() => void copy()}>
          {isCopied ? "Copied" : "Copy"}
        </Button>
      </div>
    </>
  );
}
