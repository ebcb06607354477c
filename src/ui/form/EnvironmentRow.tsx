import { useState } from "react";
import { cardSettings } from "../../core/podman/settings/card-settings.ts";
import { controlName } from "../../core/podman/settings/settings.ts";
import {
  environment,
  variableOf,
  writeVariable,
} from "../../core/podman/values/environment/environment-list.ts";
import type {
  EnvironmentRow as RowOfFile,
  Variable,
  EnvironmentRow,
} from "../../core/podman/values/environment/environment-list.ts";
import { expansionNotes, makeLiteral } from "../../core/podman/values/expansion/expansion.ts";
import { writeSafely } from "../../core/podman/words/written.ts";
import { TextInput } from "../parts/TextInput.tsx";
import type { RowPlace } from "./ListCard.tsx";
import { RawRow } from "./RawRow.tsx";
import { RemoveNth } from "./RemoveRow.tsx";
import { RowMessage } from "./RowMessage.tsx";
import { UseSecret } from "./secrets/UseSecret.tsx";
import { useRowOfFields } from "./use-row.ts";
import { whatProgramSees } from "../../core/podman/values/environment/what-program-sees.ts";

interface RowProps {
  readonly row: RowOfFile | undefined;
  readonly place: RowPlace;
}

/** One variable in fields; a line that can’t be read stays a line of text. */
export function EnvironmentRow({ row, place }: RowProps) {
  const [isText] = useState(row?.kind === "text");
  return isText || row?.kind === "text" ? (
    <RawRow
      label="Environment, as written in the file"
      name={`${controlName(cardSettings.environment)}.${place.index}`}
      stored={row?.entry.value ?? ""}
      write={writeSafely}
      step={label}
      what="variable"
      list={environment}
      place={place}
      line={(document) => environment.rows(document)[place.index]?.entry}
    />
  ) : (
    <VariableRow row={row} place={place} />
  );
}

const label = "Environment changed";

const newVariable: Variable = { name: "", value: "" };

function VariableRow({ row, place }: RowProps) {
  const { typed, change, fields, message } = useRowOfFields({
    stored: row ? variableOf(row) : newVariable,
    place,
    list: environment,
    label,
    write: (next: Variable) => writeVariable(row, next),
  });
  const name = `${controlName(cardSettings.environment)}.${place.index}`;
  return (
    <fieldset className="row environment" name={name}>
      <legend className="hidden-visually">Variable {place.index + 1}</legend>
      <TextInput
        {...fields}
        label="Name"
        name={`${name}.name`}
        value={typed.name}
        placeholder="TZ"
        takesFocus={place.isNew}
        change={(next) => change(cutAtEquals(next, typed.value))}
      />
      <TextInput
        {...fields}
        label="Value"
        name={`${name}.value`}
        value={typed.value}
        placeholder="Europe/Berlin"
        change={(value) => change({ ...typed, value })}
      />
      <RemoveNth what="variable" list={environment} place={place} />
      <RowMessage {...message}>
        <ExpansionNotes value={typed.value} change={(value) => change({ ...typed, value })} />
        <WrittenForm row={row} />
        {row?.kind === "word" && <UseSecret variable={row.word.name} place={place} />}
      </RowMessage>
    </fieldset>
  );
}

/** `NAME=value` typed or pasted as a name is taken apart, as long as there is no value yet. */
function cutAtEquals(name: string, value: string): Variable {
  const equals = name.indexOf("=");
  if (equals < 1 || value !== "") return { name, value };
  return { name: name.slice(0, equals), value: name.slice(equals + 1) };
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

/** How a variable stands in the file, and what the program sees: where these are not the same. */
function WrittenForm({ row }: { readonly row: EnvironmentRow | undefined }) {
  const form = row && whatProgramSees(row);
  if (form === undefined) return null;
  return (
    <p className="hint">
      In the file: <code>{form.written}</code>
      {form.seen !== undefined && (
        <>
          {" · "}The program sees: <code className="seen">{form.seen}</code>
        </>
      )}
    </p>
  );
}
