import { nameChanges } from "../../../../quadlet/references/name-changes.ts";
import { applyChanges } from "../../../../unit-file/text.ts";
import type { Action } from "../../../finding.ts";

/**
 * Gives a file another name, in its place among the others; its drop-ins follow, and the keys that name it. Nothing
 * where that name is taken.
 */
export function renameFile(from: string, to: string): Action {
  return {
    kind: "files",
    label: `Rename it to ${to}`,
    change: (files) => {
      if (!Object.hasOwn(files, from) || Object.hasOwn(files, to)) return files;
      const newName = (name: string) =>
        name === from || name.startsWith(`${from}.d/`) ? to + name.slice(from.length) : name;
      return Object.fromEntries(
        Object.entries(files).map(([name, text]) => {
          const changes = nameChanges(text, [{ thing: "file", from, to }]);
          return [newName(name), applyChanges(text, changes)];
        }),
      );
    },
  };
}
