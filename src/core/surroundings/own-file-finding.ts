import type { Action, Files, Finding } from "../checks/model/finding.ts";
import type { Unit } from "../quadlet/source/unit.ts";
import type { UnitDocument } from "../unit-file/document.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import { applyChanges } from "../unit-file/text.ts";

/** The file on show, those beside it, and its unit where drop-ins change it. */
interface Surrounded {
  readonly document: UnitDocument;
  readonly files: Files;
  readonly unit: Unit | undefined;
}

/**
 * A finding without the edits that change nothing, in the file on show or in those beside it, and without
 * those of a network that a drop-in decides. They are tried when somebody asks for them: a long file may have thousands
 * of findings.
 */
export function withWhatHelps(finding: Finding, { document, files, unit }: Surrounded): Finding {
  const isDecided = () => unit !== undefined && hasNetworkOfDropIn(unit);
  const helps = (action: Action) =>
    changes(action, document, files) && !(isDecided() && changesNetworks(action, document));
  let known: readonly Action[] | undefined;
  return {
    ...finding,
    get actions() {
      known ??= finding.actions.filter(helps);
      return known;
    },
  };
}

function changes(action: Action, document: UnitDocument, files: Files): boolean {
  switch (action.kind) {
    case "link":
      return true;
    case "edit":
      return applyChanges(document.text, action.edit(document)) !== document.text;
    case "files":
      return !haveSameTexts(files, action.change(files));
  }
}

function haveSameTexts(before: Files, after: Files): boolean {
  const names = Object.keys(after);
  return (
    before === after ||
    (names.length === Object.keys(before).length &&
      names.every((name) => Object.hasOwn(before, name) && before[name] === after[name]))
  );
}

function hasNetworkOfDropIn({ sections, path }: Unit): boolean {
  return sections.some(({ lines }) =>
    lines.some((line) => line.kind === "entry" && line.path !== path && line.key === "Network"),
  );
}

function changesNetworks(action: Action, document: UnitDocument): boolean {
  if (action.kind !== "edit") return false;
  const text = applyChanges(document.text, action.edit(document));
  return networksIn(text).join("\n") !== networksIn(document.text).join("\n");
}

function networksIn(text: string): readonly string[] {
  const { lines } = parseUnitFile(text);
  return lines.flatMap((line) => (line.kind === "entry" && line.key === "Network" ? [line.value] : []));
}
