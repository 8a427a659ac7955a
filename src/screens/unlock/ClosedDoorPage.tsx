import type { ReactNode } from "react";
import { DoorPage } from "../keys/DoorPage.tsx";
import { type ClosedState, closedDoors } from "./closedDoors.ts";

interface ClosedDoorPageProps {
  readonly state: ClosedState;
  readonly detail?: string | undefined;
  readonly children?: ReactNode;
}

export function ClosedDoorPage({ state, detail, children }: ClosedDoorPageProps) {
  const { title, happened, safe, next } = closedDoors[state];
  return (
    <DoorPage title={title}>
      <section className="stack stack-tight">
        <h2>What happened</h2>
        <p>{happened}</p>
      </section>
      <section className="stack stack-tight">
        <h2>What is safe</h2>
        <p>{safe}</p>
      </section>
      <section className="stack stack-tight">
        <h2>What to do</h2>
        <ol className="stack stack-tight">
          {next.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      {detail !== undefined && (
        <p className="muted">
          Technical name: <code>{detail}</code>
        </p>
      )}
      {children !== undefined && <div className="cluster">{children}</div>}
    </DoorPage>
  );
}
