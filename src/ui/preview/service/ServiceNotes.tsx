import type { ReactNode } from "react";
import type { ConvertedUnit } from "../../../core/quadlet/converted-unit.ts";
import { checkFileName } from "../../../core/quadlet/names/file-name.ts";
import { addFile } from "../../../core/workspace/files/add-file.ts";
import { unitKindOf } from "../../../core/quadlet/names/unit-kind.ts";
import { messagesOf } from "../../../core/quadlet/outcome/unit-messages.ts";
import { withoutEffect } from "../../../core/quadlet/outcome/without-effect.ts";
import { useActions, useAnalysis } from "../../app/session.tsx";
import { Icon } from "../../parts/Icon.tsx";
import type { FoundService } from "../../../core/explain/find-service.ts";
import { refusalOf } from "../../../core/quadlet/outcome/refusal-of.ts";
import { unreadWords } from "../../../core/explain/unread-words.ts";
import { resultingNames } from "../../../core/explain/service-names.ts";
import "./notes.css";

interface NoteProps {
  readonly converted: ConvertedUnit;
}

/** A refused unit: in plain words what is wrong, and what the generator says. */
export function Refusal({ converted }: NoteProps) {
  const { target } = useAnalysis("target");
  const refusal = refusalOf(converted);
  if (refusal === undefined) return null;
  const { sentence, missing, further } = refusal;
  return (
    <>
      <div className="note refused">
        <h3>Podman {target.podman} refuses this file</h3>
        {/* What is missing is said below, with the way to have it. */}
        {missing === undefined && <p>{sentence}</p>}
        <p className="hint">systemd gets no service.</p>
      </div>
      <Needs converted={converted} />
      <Log converted={converted} />
      {further.length > 0 && (
        <Note title="What comes after that">
          <p className="hint">Podman stops at the first problem. When it is solved, the next one is:</p>
          <Lines lines={further.map(({ text }) => text)} />
        </Note>
      )}
    </>
  );
}

/** Why there is no service when the generator does not get as far as this file. */
export function NoService({
  service,
}: {
  readonly service: Extract<FoundService, { kind: "unread" | "no-unit" }>;
}) {
  const { target, fileName } = useAnalysis("target", "fileName");
  if (service.kind === "no-unit")
    return (
      <div className="note">
        <h3>No service of its own</h3>
        <p>
          Podman {target.podman} makes no service of a file of this name: {fileName}.
        </p>
      </div>
    );
  const { verdict, sentence } = unreadWords(service);
  return (
    <>
      <div className="note refused">
        <h3>
          Podman {target.podman} {verdict}
        </h3>
        <p>{sentence}</p>
        <p className="hint">systemd gets no service.</p>
      </div>
      {service.log.length > 0 ? (
        <Note title="What Podman logs">
          <Lines lines={service.log} />
        </Note>
      ) : (
        <Note title="Podman logs nothing about it">
          <Lines lines={service.problems} />
        </Note>
      )}
    </>
  );
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

/** Files that the unit names and that are not there, each with a way to have it. */
export function Needs({ converted }: NoteProps) {
  return [...converted.missing].map((name) => (
    <div key={name} className="note needs">
      <p>
        Needs <code>{name}</code> beside it.
      </p>
      <AddFile name={name} />
    </div>
  ));
}

/** Units of these kinds are complete without a key: there is no need to go to them. */
const completeWhenEmpty: ReadonlySet<string> = new Set([".network", ".volume", ".pod"]);

function AddFile({ name }: { readonly name: string }) {
  const { changeFiles, openFiles } = useActions();
  const checked = checkFileName(name);
  if (checked.kind === "problem") return <p className="hint">{checked.sentence}</p>;
  const label = `Added ${name}`;
  const add = () => {
    if (completeWhenEmpty.has(unitKindOf(name)?.extension ?? ""))
      changeFiles(label, (present) => addFile(present, name));
    else
      openFiles((present) => ({
        workspace: { ...addFile(present, name), active: name },
        label,
        sentences: [],
      }));
  };
  return (
    <button type="button" className="button small" onClick={add}>
      <Icon name="plus" />
      Add {name}
    </button>
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

function Note({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="note">
      <h3>{title}</h3>
      {children}
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className="log">
      {lines.map((line) => (
        <li key={line}>
          <code>{line}</code>
        </li>
      ))}
    </ul>
  );
}
