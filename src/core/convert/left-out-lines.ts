import type { ConvertedUnit } from "../quadlet/conversion/converted-unit.ts";
import type { LeftOut } from "../quadlet/reading/read-values.ts";
import type { UnitEntry } from "../quadlet/source/sections.ts";
import type { Unit } from "../quadlet/source/unit.ts";
import { commandNames } from "../quadlet/names/command-names.ts";
import {
  entriesBehind,
  entriesOf,
  inOrder,
  oncePerEntry,
  withoutEffect,
} from "../quadlet/outcome/without-effect.ts";
import { whyServiceOnly } from "./service-keys.ts";
import type { TypedGroup } from "./typed-group.ts";

/** Says of every entry that became no word of the commands why not. In the order of the files. */
export function leftOutLines(converted: ConvertedUnit, groups: readonly TypedGroup[]): readonly LeftOut[] {
  const entries = entriesOf(converted.unit);
  const unwritten = groups.flatMap(({ group, why }) =>
    why === undefined ? [] : entriesBehind(group.from).map((entry) => ({ entry, why })),
  );
  const said = oncePerEntry([...withoutEffect(converted), ...unwritten]);
  const used = groups.flatMap(({ words }) => words.flatMap(({ from }) => entriesBehind(from)));
  const accounted = new Set([...used, ...said.map(({ entry }) => entry)]);
  const rest = entries
    .filter((entry) => !accounted.has(entry))
    .map((entry) => ({ entry, why: whyOnlyInService(entry, converted.unit) }));
  return inOrder([...said, ...rest], entries);
}

function whyOnlyInService({ key, line: { section } }: UnitEntry, { kind }: Unit): string {
  const command = commandNames[kind.section];
  switch (section) {
    case "Unit":
      return `systemd orders and describes services with it; ${command} has nothing like it.`;
    case "Service":
      return `systemd runs the service with it; ${command} does not see it.`;
    case "Install":
      return "It says what starts the service; a command starts when it is typed.";
    case "Quadlet":
      return "It tells Quadlet how to write the service.";
    default:
      return whyServiceOnly(section, key) ?? "Only the service has a use for it.";
  }
}
