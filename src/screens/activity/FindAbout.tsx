import { Card } from "../../ui/Card.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { FindChild } from "../FindChild.tsx";

/** Leads to what the log has about one child. */
export const FindAbout = () => (
  <Card>
    <Disclosure summary="Who has looked at a child’s file?">
      <FindChild label="Child" first={[]} onChoose={{ hrefOf: ({ id }) => `/settings/activity/${id}` }} />
    </Disclosure>
  </Card>
);
