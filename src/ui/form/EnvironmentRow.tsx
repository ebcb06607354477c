import { useId, useState } from "react";
import { expansionNotes, makeLiteral } from "../../core/settings/values/expansion.ts";
import { writeSafely } from "../../core/settings/values/written.ts";
import { useActions } from "../app/session.tsx";
import { environment, removeRow, variableOf, writeVariable } from "./environment-rows.ts";
import type { EnvironmentRow as RowOfFile, Variable } from "./environment-rows.ts";
import type { RowPlace } from "./ListCard.tsx";
import { RawRow } from "./RawRow.tsx";
import { RemoveButton } from "./RemoveButton.tsx";
import { RowField } from "./RowField.tsx";
import { RowMessage } from "./RowMessage.tsx";
import { useRow } from "./use-row.ts";

interface RowProps {
  readonly row: RowOfFile | undefined;
  readonly place: RowPlace;
}

/** One variable in fields; a line that can’t be read stays a line of text. */
export default function EnvironmentRow({ row, place }: RowProps) {
  const [isText] = useState(row?.kind === "text");
  return isText || row?.kind === "text" ? (
    <TextRow row={row} place={place} />
  ) : (
    <VariableRow row={row} place={place} />
  );
}

const newVariable: Variable = { name: "", value: "" };

function VariableRow({ row, place }: RowProps) {
  const messageId = useId();
  const typing = useRow({
    stored: row ? variableOf(row) : newVariable,
    place,
    label: "Environment changed",
    write: (typed: Variable) => writeVariable(row, typed),
    set: (document, value) => {
      const entry = row && environment.entries(document).find(({ from }) => from === row.entry.from);
      if (!entry) return environment.add(document, value);
      return environment.change(document, environment.entries(document).indexOf(entry), value);
    },
  });
  const { value: typed, change } = typing;
  const name = `Container.Environment.${place.index}`;
  const fields = {
    invalid: typing.problem !== undefined && !place.isNew,
    messageId,
    leave: typing.leave,
  };
  return (
    <fieldset className="row environment" name={name}>
      <legend className="hidden-visually">Variable {place.index + 1}</legend>
      <RowField
        {...fields}
        label="Name"
        name={`${name}.name`}
        value={typed.name}
        placeholder="TZ"
        takesFocus={place.isNew}
        change={(next) => change({ ...typed, name: next })}
      />
      <RowField
        {...fields}
        label="Value"
        name={`${name}.value`}
        value={typed.value}
        placeholder="Europe/Berlin"
        change={(value) => change({ ...typed, value })}
      />
      <RemoveVariable row={row} place={place} />
      <RowMessage id={messageId} problem={typing.problem} isNew={place.isNew}>
        <ExpansionNotes value={typed.value} change={(value) => change({ ...typed, value })} />
      </RowMessage>
    </fieldset>
  );
}

interface ExpansionNotesProps {
  readonly value: string;
  readonly change: (value: string) => void;
}

/** systemd replaces `%h` and `${NAME}`: says with what, and offers to write the characters themselves. */
function ExpansionNotes({ value, change }: ExpansionNotesProps) {
  const notes = expansionNotes(value);
  if (notes.length === 0) return null;
  return (
    <p className="hint">
      {notes.map(({ from, text, outcome, means }) => (
        <span key={from}>
          <code>{text}</code> {outcome === "replaced" ? `is ${means}.` : means}{" "}
        </span>
      ))}
      <button type="button" className="link" onClick={() => change(makeLiteral(value))}>
        Keep these characters as they are
      </button>
    </p>
  );
}

function TextRow({ row, place }: RowProps) {
  const typing = useRow({
    stored: row?.entry.value ?? "",
    place,
    label: "Environment changed",
    write: writeSafely,
    set: (document, value) =>
      row
        ? environment.change(
            document,
            environment.entries(document).findIndex(({ from }) => from === row.entry.from),
            value,
          )
        : [],
  });
  return (
    <RawRow
      label="Environment, as written in the file"
      name={`Container.Environment.${place.index}`}
      row={typing}
      remove={<RemoveVariable row={row} place={place} />}
    />
  );
}

function RemoveVariable({ row, place }: RowProps) {
  const { editFile } = useActions();
  const remove = () => {
    if (row) editFile((document) => removeRow(document, row), { label: "Variable removed" });
    place.forget();
  };
  return <RemoveButton label={`Remove variable ${place.index + 1}`} remove={remove} />;
}
