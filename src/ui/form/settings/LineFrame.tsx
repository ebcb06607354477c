import type { ReactNode } from "react";
import { describe } from "../../../core/podman/keys/describe.ts";
import { findKey } from "../../../core/podman/keys/keys.ts";
import { linesRead } from "../../../core/podman/keys/reading.ts";
import { LineFindings } from "../FieldFindings.tsx";
import { RemoveRow } from "../RemoveRow.tsx";
import type { LineEditorProps, LineOfSetting } from "./line-editor-props.ts";
import "../rows.css";

interface LineFrameProps {
  readonly id: string;
  readonly props: LineEditorProps;
  readonly line: LineOfSetting;
  readonly problem: string | undefined;
  readonly children: ReactNode;
}

/** The control of a line with its button to remove it, and what there is to say about it; `id` is that of the words. */
export function LineFrame({ id, props, line, problem, children }: LineFrameProps) {
  const { isNew, findings } = props;
  const summary = summaryOf(props);
  return (
    <>
      {children}
      <RemoveRow
        label={`Remove ${line.label}`}
        step={`${props.keyName} removed`}
        list={line.list}
        place={line.place}
      />
      <div className="message" id={id}>
        {problem !== undefined && <p className={isNew ? "hint" : "problem"}>{problem}</p>}
        {problem === undefined && summary !== undefined && <p className="hint">{summary}</p>}
        <LineFindings findings={findings} />
      </div>
    </>
  );
}

/** What the setting does; of an empty line in a list that Quadlet reads, what that does (generator-spec.md 3). */
function summaryOf({ section, keyName, value, isNew, says }: LineEditorProps): string | undefined {
  const known = findKey(section, keyName);
  if (!isNew && value === "" && known !== undefined && linesRead(known.reading) === "each-adds")
    return "Empty: it takes back every line of this setting that is read before it.";
  return says ? describe(section, keyName)?.summary : undefined;
}
