import { isTemplate } from "../../quadlet/names/service-name.ts";
import { unitServiceName } from "../../quadlet/reading/unit-names.ts";
import type { UnitReader } from "../../quadlet/reading/unit-reader.ts";
import { thingMade } from "../../quadlet/references/thing-made.ts";
import { unitInFiles } from "../../quadlet/unit-in-files.ts";
import { unitReaders } from "../analysis/unit-readers.ts";
import type { Workspace } from "../workspace.ts";
import type { NewName } from "../../quadlet/references/name-changes.ts";

/** A name that the generator makes of that of a file, where another file name makes it another one. */
export interface FurtherName extends NewName {
  /** Is it this file’s alone, and can the new one stand where it does? Then keys follow. */
  readonly isSure: boolean;
}

/** The names of the service of a file, and of what it makes in Podman, that change with the file’s own. */
export function furtherNames(
  before: Workspace,
  after: Workspace,
  { from, to }: Pick<NewName, "from" | "to">,
): readonly FurtherName[] {
  const unit = unitInFiles(before.files, from, before.target);
  const renamed = unitInFiles(after.files, to, after.target);
  if (unit === undefined || renamed === undefined) return [];
  const others = unitReaders(before).filter((other) => other.unit.fileName !== from);
  return [...newService(unit, renamed, others), ...newThing(unit, renamed, others)];
}

type Others = readonly UnitReader[];

function newService(unit: UnitReader, renamed: UnitReader, others: Others): readonly FurtherName[] {
  const [from, to] = [unitServiceName(unit), unitServiceName(renamed)];
  if (from === to) return [];
  const isShared = others.some((other) => unitServiceName(other) === from);
  const isSure = !isShared && isTemplate(from) === isTemplate(to);
  return [{ thing: "service", from: `${from}.service`, to: `${to}.service`, isSure }];
}

function newThing(unit: UnitReader, renamed: UnitReader, others: Others): readonly FurtherName[] {
  const [from, to] = [thingMade(unit), thingMade(renamed)];
  if (from === undefined || to === undefined || from.name === to.name) return [];
  const isShared = others
    .map(thingMade)
    .some((made) => made?.thing === from.thing && made.name === from.name);
  return [{ thing: from.thing, from: from.name, to: to.name, isSure: !isShared }];
}
