import { isTrue } from "../../podman/words/single-value.ts";
import { isSince } from "../../podman/release.ts";
import { behavioursOf } from "../../podman/behaviours.ts";
import type { WordOrigin } from "../conversion/word-group.ts";
import type { ConvertedUnit } from "../conversion/converted-unit.ts";
import { readLast } from "../reading/read-values.ts";
import type { EntryValue, LeftOut } from "../reading/read-values.ts";
import type { ServiceLine } from "../conversion/service-file.ts";
import type { UnitEntry } from "../source/sections.ts";
import type { Unit } from "../source/unit.ts";
import { whyNoEffect } from "./why-no-effect.ts";

/**
 * The assignments of a unit that became neither a word nor a line of its service, and why, in the order of the files.
 * One of which only some words are left out is among them too.
 */
export function withoutEffect(converted: ConvertedUnit): readonly LeftOut[] {
  const entries = entriesOf(converted.unit);
  const said = oncePerEntry(converted.leftOut);
  const accounted = new Set([...entriesWithEffect(converted), ...said.map(({ entry }) => entry)]);
  const rest = entries
    .filter((entry) => !accounted.has(entry))
    .map((entry) => ({ entry, why: whyNoEffect(entry, converted) }));
  return inOrder([...said, ...rest], entries);
}

/** All assignments of a unit: those of its own file as they stand there, then those of its drop-ins. */
export function entriesOf({ sections }: Unit): readonly UnitEntry[] {
  const entries = sections.flatMap(({ lines }) => lines).filter((line) => line.kind === "entry");
  const paths = [...new Set(entries.map(({ path }) => path))];
  const placeOf = ({ path }: UnitEntry): number => paths.indexOf(path);
  return entries.toSorted((one, other) => placeOf(one) - placeOf(other) || one.line.from - other.line.from);
}

/** What is said of assignments, in their order. */
export function inOrder(said: readonly LeftOut[], entries: readonly UnitEntry[]): readonly LeftOut[] {
  const places = new Map(entries.map((entry, index) => [entry, index]));
  const placeOf = ({ entry }: LeftOut) => places.get(entry) ?? -1;
  return said.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** A line may be left out for several reasons, one for each of its words; the same reason is said once. */
export function oncePerEntry(said: readonly LeftOut[]): readonly LeftOut[] {
  const reasons = new Map<UnitEntry, Set<string>>();
  for (const { entry, why } of said) reasons.set(entry, (reasons.get(entry) ?? new Set()).add(why));
  return [...reasons].map(([entry, whys]) => ({ entry, why: firstReasons([...whys]) }));
}

/** A line of a thousand words may have a thousand reasons: nobody reads more of them. */
const mostReasons = 10;

function firstReasons(whys: readonly string[]): string {
  if (whys.length <= mostReasons) return whys.join(" ");
  return `${whys.slice(0, mostReasons).join(" ")} And ${(whys.length - mostReasons).toLocaleString("en")} more.`;
}

/** The assignments that words come from. */
export function entriesBehind(from: WordOrigin): readonly UnitEntry[] {
  return from.kind === "entry" ? [from.entry, ...from.further] : [];
}

// man systemd.unit: it passes over other sections, with a warning unless they begin with X-.
const sectionsOfService: ReadonlySet<string> = new Set(["Unit", "Service", "Install"]);

function entriesWithEffect(converted: ConvertedUnit): readonly UnitEntry[] {
  const written = converted.sections.flatMap(({ name, lines }) =>
    lines.flatMap((line) => entriesOfLine(line, sectionsOfService.has(name))),
  );
  return [...written, ...effectsElsewhere(converted)];
}

function entriesOfLine(line: ServiceLine, isRead: boolean): readonly UnitEntry[] {
  switch (line.kind) {
    case "comment":
      return [];
    case "entry":
      return isRead ? [line] : [];
    case "written":
      return entriesBehind(line.from);
    case "command":
      return line.groups.flatMap(({ from }) => entriesBehind(from));
  }
}

function isSet(value: EntryValue | undefined): boolean {
  return value !== undefined && value.text !== "";
}

function isFalse(value: EntryValue | undefined): boolean {
  return value !== undefined && !isTrue(value.text);
}

/** What shows in the name of the service, in other units, or in lines that are not there. */
function effectsElsewhere({ unit, podman }: ConvertedUnit): readonly UnitEntry[] {
  const { section } = unit.kind;
  const behaviours = behavioursOf(podman);
  const last = (name: string, key: string): EntryValue | undefined =>
    readLast(unit.entries(name, key), podman);
  const serviceName = isSince(podman, "5.3") ? last(section, "ServiceName") : undefined;
  const dependencies = behaviours.has("defaultDependencies")
    ? last("Quadlet", "DefaultDependencies")
    : undefined;
  const start = last("Container", "StartWithPod");
  const tag = section === "Image" ? last(section, "ImageTag") : undefined;
  const effective = [
    serviceName,
    isFalse(dependencies) ? dependencies : undefined,
    section === "Container" && isFalse(start) && isSet(last(section, "Pod")) ? start : undefined,
    isSet(tag) ? tag : undefined,
  ];
  return effective.flatMap((value) => value?.entry ?? []);
}
