import { useId } from "react";
import type { ReactNode } from "react";
import type { UnitDocument } from "../../core/unit-file/document.ts";
import type { TextRange } from "../../core/unit-file/text.ts";
import { TextInput } from "../parts/TextInput.tsx";
import { RowMessage } from "./RowMessage.tsx";
import type { Typed } from "./use-typed.ts";

interface RawRowProps {
  readonly label: string;
  readonly name: string;
  readonly row: Typed<string>;
  readonly remove: ReactNode;
  readonly line: (document: UnitDocument) => TextRange | undefined;
}

/** A line whose value has no fields of its own: shown and edited as it stands in the file. */
export function RawRow({ label, name, row, remove, line }: RawRowProps) {
  const messageId = useId();
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
      {remove}
      <RowMessage id={messageId} problem={row.problem} isNew={false} line={line} />
    </div>
  );
}
