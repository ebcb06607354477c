import { conventionalOrder } from "../../core/settings/order.ts";
import type { Written } from "../../core/settings/values/written.ts";
import type { SettingName, UnitDocument } from "../../core/unit-file/document.ts";
import { setValue } from "../../core/unit-file/edit.ts";
import { removeSetting } from "../../core/unit-file/remove.ts";
import type { TextChange } from "../../core/unit-file/text.ts";
import type { UnitValue } from "../../core/unit-file/value.ts";

type Edits = (document: UnitDocument) => readonly TextChange[];

/** What a written field does to the text: the edits, or the sentence why there are none. */
export type Outcome =
  | { readonly kind: "edits"; readonly edits: Edits }
  | { readonly kind: "problem"; readonly sentence: string };

/** Turns what a field wrote into edits: `set` for a value, `remove` when nothing was typed. */
export function outcomeOf(
  written: Written,
  set: (document: UnitDocument, value: UnitValue) => readonly TextChange[],
  remove: Edits,
): Outcome {
  switch (written.kind) {
    case "value":
      return { kind: "edits", edits: (document) => set(document, written.value) };
    case "remove":
      return { kind: "edits", edits: remove };
    case "problem":
      return { kind: "problem", sentence: written.sentence };
  }
}

/** The edits of a setting with one value. */
export function outcomeOfSetting(name: SettingName, written: Written): Outcome {
  return outcomeOf(
    written,
    (document, value) => setValue(document, name, value, conventionalOrder),
    (document) => removeSetting(document, name),
  );
}
