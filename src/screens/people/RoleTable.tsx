import { Card } from "../../ui/Card.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { roleOptions, roleWords } from "./roles.ts";

/** Which limits are cryptographic, and which are house rules. */
export const RoleTable = () => (
  <Card title="What each role opens, and what holds it to that">
    <DataTable
      caption="Roles"
      hidesCaption
      columns={[
        { key: "role", header: "Role", isRowHeader: true, cell: ({ value }) => roleWords[value].name },
        { key: "can", header: "Can", cell: ({ value }) => roleWords[value].can },
        { key: "kept", header: "What keeps the rest from them", cell: ({ value }) => roleWords[value].kept },
      ]}
      rows={roleOptions}
      rowKey={({ value }) => value}
    />
    <p>
      Two things are house rules and no encryption: a deputy who should not see a case about their own family can open
      it like any other, and what somebody saw before they were removed stays seen. Keep such a case in a vault of its
      own, on another device or browser profile.
    </p>
  </Card>
);
