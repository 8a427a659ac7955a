import { Card } from "../../ui/Card.tsx";
import { List, ListRow } from "../../ui/List.tsx";
import { useRoles } from "./roles.ts";

/** Which limits are cryptographic, and which are house rules. */
export function Roles() {
  const { roles, options } = useRoles();
  return (
    <>
      <Card title="What each role opens, and what holds it to that" flush>
        <List>
          {options.map(({ value, label, hint }) => (
            <ListRow
              key={value}
              title={label}
              detail={
                <>
                  <p>{hint}</p>
                  <p>What keeps the rest from them: {roles[value].kept}</p>
                </>
              }
            />
          ))}
        </List>
      </Card>
      <p>
        Two things are house rules and no encryption: a deputy who should not see a case about their own family can open
        it like any other, and what somebody saw before they were removed stays seen. Keep such a case in a vault of its
        own, on another device or browser profile.
      </p>
    </>
  );
}
