import type { ReactNode } from "react";
import { Shown } from "../../parts/Shown.tsx";
import "./notes.css";

/** One thing to know about the service. */
export function Note({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="note">
      <h3>{title}</h3>
      {children}
    </div>
  );
}

/** Lines as a program prints them. */
export function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className="log">
      {lines.map((line) => (
        <li key={line}>
          <code>
            <Shown text={line} />
          </code>
        </li>
      ))}
    </ul>
  );
}
