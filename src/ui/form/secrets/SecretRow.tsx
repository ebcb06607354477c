import { useState } from "react";
import { placeOf, readSecret } from "../../../core/podman/values/secret/secret.ts";
import type { Secret } from "../../../core/podman/values/secret/secret.ts";
import { secrets, writeSecretRow } from "../../../core/podman/values/secret/secret-list.ts";
import type { WordRow } from "../../../core/podman/settings/word-list.ts";
import { writeSafely } from "../../../core/podman/words/written.ts";
import { SelectField } from "../../parts/SelectField.tsx";
import { TextInput } from "../../parts/TextInput.tsx";
import type { RowPlace } from "../ListCard.tsx";
import { RawRow } from "../RawRow.tsx";
import { RemoveNth } from "../RemoveRow.tsx";
import { RowMessage } from "../RowMessage.tsx";
import { useRowOfFields } from "../use-row.ts";
import { Shown } from "../../parts/Shown.tsx";
import "./secrets.css";

interface RowProps {
  readonly row: WordRow | undefined;
  readonly place: RowPlace;
}

const label = "Secrets changed";

const newSecret: Secret = { name: "", as: "file", target: "", options: "" };

/** One secret in fields; one that fields can’t show stays a line of text. */
export default function SecretRow({ row, place }: RowProps) {
  const secret = row?.kind === "word" ? readSecret(row.word.text) : undefined;
  const isWritten = row !== undefined;
  const [isText] = useState(isWritten && secret === undefined);
  return isText || (isWritten && secret === undefined) ? (
    <RawRow
      label="Secret, as written in the file"
      name={`Container.Secret.${place.index}`}
      stored={row?.entry.value ?? ""}
      write={writeSafely}
      step={label}
      what="secret"
      list={secrets}
      place={place}
      line={(document) => secrets.rows(document)[place.index]?.entry}
    />
  ) : (
    <SecretFields row={row} secret={secret ?? newSecret} place={place} />
  );
}

function SecretFields({ row, secret, place }: RowProps & { readonly secret: Secret }) {
  const { typed, change, fields, message } = useRowOfFields({
    stored: secret,
    place,
    list: secrets,
    label,
    write: (next: Secret) => writeSecretRow(row, next),
  });
  // A file has a path, a variable a name: each is there again when it is chosen again.
  const [targets, setTargets] = useState({ file: "", variable: "" });
  const giveAs = (as: Secret["as"]) => {
    setTargets({ ...targets, [typed.as]: typed.target });
    change({ ...typed, as, target: targets[as] });
  };
  const name = `Container.Secret.${place.index}`;
  return (
    <fieldset className="row secret" name={name}>
      <legend className="hidden-visually">Secret {place.index + 1}</legend>
      <TextInput
        {...fields}
        label="Secret"
        name={`${name}.name`}
        value={typed.name}
        placeholder="db-password"
        takesFocus={place.isNew}
        change={(next) => change({ ...typed, name: next })}
      />
      <SelectField<Secret["as"]>
        className="field"
        label="Given as"
        name={`${name}.as`}
        value={typed.as}
        options={[
          { value: "file", words: "A file" },
          { value: "variable", words: "A variable" },
        ]}
        choose={giveAs}
      />
      <TextInput
        {...fields}
        label={typed.as === "file" ? "Path in the container" : "Variable"}
        name={`${name}.target`}
        value={typed.target}
        placeholder={typed.as === "file" ? placeOf({ ...typed, target: "" }) : "DB_PASSWORD"}
        change={(target) => change({ ...typed, target })}
      />
      <RemoveNth what="secret" list={secrets} place={place} />
      <RowMessage {...message} line={(document) => secrets.rows(document)[place.index]?.entry}>
        {typed.name !== "" && (
          <p className="hint">
            <Shown text={whereItIs(typed)} />
          </p>
        )}
      </RowMessage>
    </fieldset>
  );
}

/** Where the program finds it, and who can read it there (rule secret-as-environment). */
function whereItIs(secret: Secret): string {
  const place = placeOf(secret);
  return secret.as === "file"
    ? `The program reads it from ${place}. It stands in no list of variables.`
    : `The program finds it in ${place}. Everything that it starts inherits the variable; a file is kept closer.`;
}
