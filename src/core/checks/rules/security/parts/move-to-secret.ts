import { conventionalOrder } from "../../../../podman/keys/order.ts";
import { removeWord } from "../../../../podman/settings/line-words.ts";
import { readEnvironment } from "../../../../podman/values/environment/environment.ts";
import type { EntryLine, UnitDocument } from "../../../../unit-file/document.ts";
import { allOneByOne } from "../../../../unit-file/all-one-by-one.ts";
import { oneByOne } from "../../../../unit-file/compose.ts";
import { addValue } from "../../../../unit-file/add-value.ts";
import { replaceValue } from "../../../../unit-file/edit.ts";
import type { Edit } from "../../../../unit-file/edit.ts";
import { assignments } from "../../../../unit-file/read.ts";
import { removeLines } from "../../../fixes/remove-lines.ts";
import type { TextChange } from "../../../../unit-file/text.ts";
import { unitValue } from "../../../../unit-file/value.ts";
import type { Action } from "../../../model/finding.ts";
import { isInDropIn } from "../../../fixes/same-entry.ts";
import type { UnitSettings } from "../../../../podman/settings/unit-settings.ts";

/** The name of a secret after the variable that holds it: `DB_PASSWORD` gives `db-password`. */
export function secretNameFor(variable: string): string {
  const name = variable.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
  return name.replaceAll(/^-+|-+$/g, "");
}

/** Takes a variable out of `Environment=` and lets a secret set it, as one step. Nothing where a drop-in sets it. */
export function moveToSecret(variable: string, settings: UnitSettings): Action {
  return {
    kind: "edit",
    label: "Use a secret",
    edit: (now) => {
      const isInOther = settings
        .values("Container", "Environment")
        .some(({ text, entry }) => text.startsWith(`${variable}=`) && isInDropIn(now, entry));
      if (isInOther) return [];
      const lines = assignments(now, { section: "Container", key: "Environment" });
      // From the end on, so that what is still to be changed stays where it is.
      const remove = oneByOne(
        ...lines.toReversed().map(
          (entry): Edit =>
            (document) =>
              withoutVariable(document, entry, variable),
        ),
      );
      const value = unitValue(`${secretNameFor(variable)},type=env,target=${variable}`);
      if (value === undefined) return [];
      return allOneByOne(remove, (document) =>
        addValue(document, { section: "Container", key: "Secret" }, value, conventionalOrder),
      )(now);
    },
  };
}

function withoutVariable(now: UnitDocument, entry: EntryLine, variable: string): readonly TextChange[] {
  let line: string = entry.value;
  for (;;) {
    const read = readEnvironment(line);
    const word = read.kind === "words" ? read.words.find(({ name }) => name === variable) : undefined;
    if (word === undefined) break;
    const written = removeWord(line, word);
    if (written.kind === "problem") return [];
    if (written.kind === "remove") return removeLines(now, [entry]);
    line = written.value;
  }
  const value = unitValue(line);
  return value === undefined || line === entry.value ? [] : replaceValue(now, entry, value);
}
