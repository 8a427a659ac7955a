import { generalHold } from "../../casefile/keeping/keeping.ts";
import { longDate } from "../../lib/dates.ts";
import { endHold, holdNow } from "../../records/keeping.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { useStepFocus } from "../../ui/useStepFocus.ts";
import { useCaseFile, useWorkspace } from "../workspace.tsx";
import { ReasonForm } from "./ReasonForm.tsx";

/** A hold on every record, such as for an inquiry or a court case. */
export function GeneralHold() {
  const workspace = useWorkspace();
  const file = useCaseFile();
  const about = file.school?.id ?? "";
  const hold = generalHold(file);
  const place = useStepFocus<HTMLDivElement>(hold ? "held" : "free");
  return (
    <div ref={place}>
      <Card title="Hold on everything" accent={hold && "amber"}>
        {hold ? (
          <>
            <p>
              Since {longDate(hold.since.slice(0, 10))} nothing may be disposed of: {hold.reason}
            </p>
            <div>
              <Button onClick={() => void endHold(workspace, about)}>End this hold</Button>
            </div>
          </>
        ) : (
          <>
            <p className="muted">For an inquiry, a claim or a court case. While it lasts nothing can be disposed of.</p>
            <Disclosure summary="Put everything on hold">
              <ReasonForm
                label="Why, and who asked for it?"
                button="Hold everything"
                onSave={(reason) => holdNow(workspace, about, reason)}
              />
            </Disclosure>
          </>
        )}
      </Card>
    </div>
  );
}
