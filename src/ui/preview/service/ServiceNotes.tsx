import { resultingNames } from "../../../core/service-view/service-names.ts";
import type { ConvertedUnit } from "../../../core/quadlet/conversion/converted-unit.ts";
import { messagesOf } from "../../../core/quadlet/outcome/unit-messages.ts";
import { withoutEffect } from "../../../core/quadlet/outcome/without-effect.ts";
import { Lines, Note } from "./Note.tsx";
import "./notes.css";

interface NoteProps {
  readonly converted: ConvertedUnit;
}

/** What the generator says about the unit, exactly as it logs it. */
export function Log({ converted }: NoteProps) {
  const messages = messagesOf(converted);
  if (messages.length === 0) return null;
  return (
    <Note title="What Podman logs">
      <Lines lines={messages.map(({ text }) => text)} />
    </Note>
  );
}

/** What the service and what Podman makes are called. */
export function Names({ converted }: NoteProps) {
  return (
    <dl className="note names">
      {resultingNames(converted).map(([what, name]) => (
        <div key={`${what} ${name}`}>
          <dt>{what}</dt>
          <dd>
            <code>{name}</code>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Lines that change nothing, and why. */
export function WithoutEffect({ converted, path }: NoteProps & { readonly path: string }) {
  const left = withoutEffect(converted).filter(({ entry }) => entry.path === path);
  if (left.length === 0) return null;
  return (
    <Note title="Without effect">
      <ul>
        {left.map(({ entry, why }) => (
          <li key={entry.line.from} className="hint" data-lines={entry.line.lineNumber}>
            Line {entry.line.lineNumber}, <code>{entry.key}=</code>: {why}
          </li>
        ))}
      </ul>
    </Note>
  );
}
