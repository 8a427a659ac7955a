import { Button } from "../ui/Button.tsx";
import { Disclosure } from "../ui/Disclosure.tsx";
import { TechnicalText } from "../ui/TechnicalText.tsx";
import { technicalText } from "./technicalText.ts";

/** The app met something it did not expect. */
export function Failure({ error }: { readonly error: unknown }) {
  return (
    <div className="stack measure failure" role="alert">
      <h1 tabIndex={-1}>Something went wrong on this page</h1>
      <p>This is a fault in Waymark, not something you did.</p>
      <p>
        Everything that was saved is safe on this device. What you were writing is saved while you type, so at most the
        last few words are missing.
      </p>
      <p>Reload and unlock. You come back to the same place.</p>
      <div className="cluster">
        <Button variant="primary" onClick={() => window.location.reload()}>
          Reload
        </Button>
        <Button onClick={() => window.location.assign("/")}>Go to Today</Button>
      </div>
      <Disclosure summary="For whoever looks after Waymark">
        <p>This names the fault and its place in the code. It holds nothing of a record, so it may be sent on.</p>
        <TechnicalText text={technicalText(error)} />
      </Disclosure>
    </div>
  );
}
