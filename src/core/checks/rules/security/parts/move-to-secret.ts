import { conventionalOrder } from "../../../../settings/order.ts";
import { removeEnvironmentWord } from "../../../../settings/values/environment-edit.ts";
import { readEnvironment } from "../../../../settings/values/environment.ts";
import type { EntryLine, UnitDocument } from "../../../../unit-file/document.ts";
import { addValue, replaceValue } from "../../../../unit-file/edit.ts";
import { parseUnitFile } from "../../../../unit-file/parse.ts";
import { assignments } from "../../../../unit-file/read.ts";
import { removeEntries } from "../../../../unit-file/remove.ts";
import { applyChanges, shortestChange } from "../../../../unit-file/text.ts";
import type { TextChange } from "../../../../unit-file/text.ts";
import { unitValue } from "../../../../unit-file/value.ts";
import type { Action } from "../../../finding.ts";

/** The name of a secret after the variable that holds it: `DB_PASSWORD` gives `db-password`. */
export function secretNameFor(variable: string): string {
  const name = variable.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
  return name.replaceAll(/^-+|-+$/g, "");
}

/** Takes a variable out of `Environment=` and lets a secret set it, as one step. */
export function moveToSecret(variable: string): Action {
  return {
    kind: "edit",
    label: "Use a secret",
    edit: (now) => {
      const lines = assignments(now, { section: "Container", key: "Environment" });
      const removed = lines.flatMap((entry) => withoutVariable(now, entry, variable));
      const value = unitValue(`${secretNameFor(variable)},type=env,target=${variable}`);
      if (removed.length === 0 || value === undefined) return [];
      const rest = parseUnitFile(applyChanges(now.text, removed));
      const added = addValue(rest, { section: "Container", key: "Secret" }, value, conventionalOrder);
      return shortestChange(now.text, applyChanges(rest.text, added));
    },
  };
}

function withoutVariable(now: UnitDocument, entry: EntryLine, variable: string): readonly TextChange[] {
  let line: string = entry.value;
  for (;;) {
    const read = readEnvironment(line);
    const word = read.kind === "words" ? read.words.find(({ name }) => name === variable) : undefined;
    if (word === undefined) break;
    const written = removeEnvironmentWord(line, word);
    if (written.kind === "problem") return [];
    if (written.kind === "remove") return removeEntries(now, [entry]);
    line = written.value;
  }
  const value = unitValue(line);
  return value === undefined || line === entry.value ? [] : replaceValue(now, entry, value);
}
