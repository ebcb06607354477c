import { memo, useId } from "react";
import type { Finding } from "../../../core/checks/finding.ts";
import { describe } from "../../../core/settings/catalogue/catalogue.ts";
import { assignmentList } from "../../../core/settings/assignment-list.ts";
import { writeSafely } from "../../../core/settings/values/written.ts";
import type { Written } from "../../../core/settings/values/written.ts";
import { unitValue } from "../../../core/unit-file/value.ts";
import { TextInput } from "../../parts/TextInput.tsx";
import { LineFindings } from "../FieldFindings.tsx";
import { RemoveRow } from "../RemoveRow.tsx";
import { useRow } from "../use-row.ts";

export interface LineEditorProps {
  readonly section: string;
  readonly keyName: string;
  /** Its place among the lines of the setting. */
  readonly index: number;
  readonly value: string;
  /** The setting takes one value, and this is its only line. */
  readonly isSingle: boolean;
  readonly isOnly: boolean;
  /** It is not in the file yet. */
  readonly isNew: boolean;
  readonly takesFocus: boolean;
  readonly start: string | undefined;
  readonly findings: readonly Finding[];
  readonly settle: () => void;
  readonly forget: () => void;
}

/** One line of a file as a field. It is drawn again when its own text changes, not with each change of the file. */
export const LineEditor = memo(function LineEditor(props: LineEditorProps) {
  const { section, keyName, index, value, isNew, isOnly, findings } = props;
  const message = useId();
  const list = assignmentList({ section, key: keyName });
  const place = { index, isNew, settle: props.settle, forget: props.forget };
  const typed = useRow({
    stored: value,
    place,
    list,
    label: `${keyName} changed`,
    write: isNew ? writeSafely : writeOrEmpty,
  });
  const described = describe(section, keyName);
  const label = isOnly ? keyName : `${keyName} ${index + 1}`;
  return (
    <div className="row raw">
      <TextInput
        label={label}
        name={props.isSingle ? `${section}.${keyName}` : `${section}.${keyName}.${index}`}
        value={typed.value}
        placeholder={isNew ? (props.start ?? described?.example.slice(keyName.length + 1)) : undefined}
        invalid={typed.problem !== undefined && !isNew}
        describedBy={message}
        takesFocus={props.takesFocus}
        change={typed.change}
        leave={typed.leave}
      />
      <RemoveRow label={`Remove ${label}`} step={`${keyName} removed`} list={list} place={place} />
      <div className="message" id={message}>
        {typed.problem !== undefined && <p className={isNew ? "hint" : "problem"}>{typed.problem}</p>}
        {typed.problem === undefined && index === 0 && described && (
          <p className="hint">{described.summary}</p>
        )}
        <LineFindings findings={findings} />
      </div>
    </div>
  );
});

/** An empty line means something in a unit file: it takes back what stands above it. */
function writeOrEmpty(typed: string): Written {
  const written = writeSafely(typed);
  const empty = unitValue("");
  return written.kind === "remove" && empty !== undefined ? { kind: "value", value: empty } : written;
}
