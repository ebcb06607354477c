import type { ReactNode } from "react";
import { describe } from "../../../core/settings/catalogue/catalogue.ts";
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
  const { section, keyName, isNew, findings } = props;
  const summary = props.says ? describe(section, keyName)?.summary : undefined;
  return (
    <>
      {children}
      <RemoveRow
        label={`Remove ${line.label}`}
        step={`${keyName} removed`}
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
