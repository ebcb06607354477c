import { unitOfFile } from "../../quadlet/names/drop-in-name.ts";
import { unitServiceName } from "../../quadlet/reading/unit-names.ts";
import type { UnitReader } from "../../quadlet/reading/unit-reader.ts";
import { namesIn } from "../../quadlet/references/names-in-entry.ts";
import type { NameInText } from "../../quadlet/references/names-in-entry.ts";
import { thingMade } from "../../quadlet/references/thing-made.ts";
import { linesIn } from "../../unit-file/lines-in.ts";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { unitReaders } from "../analysis/unit-readers.ts";
import type { Workspace } from "../workspace.ts";

/**
 * The file of the workspace that the text of the one on show names at a place: by its own name, that of its service or
 * what Podman knows it makes; an instance leads to its template. On a header of a drop-in it is the unit that the
 * drop-in changes. Undefined for none.
 */
export function fileNamedAt(workspace: Workspace, text: string, place: number): string | undefined {
  const document = parseUnitFile(text);
  // Behind the last character of a name is still at it.
  const line = linesIn(document, { from: place, to: place + 1 })[0] ?? document.lines.at(-1);
  const { files, active } = workspace;
  const isOther = (name: string) => name !== active && Object.hasOwn(files, name);
  if (line?.kind === "section") return [unitOfFile(active)].find(isOther);
  if (line?.kind !== "entry") return undefined;
  const name = namesIn(document, line).find(({ from, to }) => from <= place && place <= to);
  return name && filesMeant(workspace, name).find(isOther);
}

function filesMeant(workspace: Workspace, { text, thing }: NameInText): readonly string[] {
  if (thing === "file") return [text, text.replace(/@[^@.]*(?=\.)/, "@")];
  const template = text.replace(/@[^@]*\.service$/, "@.service");
  const isNamed = (unit: UnitReader): boolean => {
    if (thing === "service") return [text, template].includes(`${unitServiceName(unit)}.service`);
    const made = thingMade(unit);
    return made?.thing === thing && made.name === text;
  };
  return unitReaders(workspace)
    .filter(isNamed)
    .map(({ unit }) => unit.fileName);
}
