import { useId } from "react";
import type { Written } from "../../core/podman/words/written.ts";
import type { UnitDocument } from "../../core/unit-file/document.ts";
import type { TextRange } from "../../core/unit-file/text.ts";
import { TextInput } from "../parts/TextInput.tsx";
import { RemoveNth } from "./RemoveRow.tsx";
import type { RemoveNthProps } from "./RemoveRow.tsx";
import { RowMessage } from "./RowMessage.tsx";
import { useRow } from "./use-row.ts";

interface RawRowProps extends RemoveNthProps {
  readonly label: string;
  readonly name: string;
  /** The value of the line. */
  readonly stored: string;
  readonly write: (typed: string) => Written;
  /** What the step of the history is called that changes it. */
  readonly step: string;
  readonly line: (document: UnitDocument) => TextRange | undefined;
}

/** A line whose value has no fields of its own: shown and edited as it stands in the file. */
export function RawRow({ label, name, stored, write, step, line, ...nth }: RawRowProps) {
  const messageId = useId();
  const { place, list } = nth;
  const row = useRow({ stored, place, list, label: step, write });
  return (
    <div className="row raw">
      <TextInput
        label={label}
        name={name}
        value={row.value}
        invalid={row.problem !== undefined}
        describedBy={messageId}
        change={row.change}
        leave={row.leave}
      />
      <RemoveNth {...nth} />
      <RowMessage id={messageId} problem={row.problem} isNew={false} line={line} />
    </div>
  );
}
