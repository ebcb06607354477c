import type { ServiceLine } from "../quadlet/conversion/service-file.ts";
import type { ConvertedUnit } from "../quadlet/conversion/converted-unit.ts";
import { dependencyKeys } from "../quadlet/names/dependency-keys.ts";
import type { UnitEntry } from "../quadlet/source/sections.ts";
import { hasUnitType } from "../podman/values/start/unit-types.ts";
import type { Target } from "../podman/target.ts";
import { splitWords } from "../podman/words/words.ts";
import { nameAt } from "../service-view/find-service.ts";

/** Why one unit has to do with another. */
export interface Relation {
  /** The key that says so: `Network`, `After`; of what Quadlet adds by itself, that of the service. */
  readonly key: string;
  /** What systemd is told for it: `Requires`, `After`. */
  readonly systemd: readonly string[];
  /** The line that says so; undefined for what Quadlet adds by itself. */
  readonly line: { readonly file: string; readonly line: number } | undefined;
}

/** A relation between two services, `web.service`. */
export interface StatedRelation extends Relation {
  readonly from: string;
  readonly to: string;
}

/** What [Install] asks of another unit (man systemd.unit, [Install]). */
const asked: Readonly<Record<string, string>> = {
  WantedBy: "Wants",
  RequiredBy: "Requires",
  UpheldBy: "Upholds",
};

/** Of conversions that the generator remembers: it makes another one where a text or the target changes. */
const known = new WeakMap<ConvertedUnit, readonly StatedRelation[]>();

/** What a service has to do with others, by the lines of its [Unit] and [Install]. */
export function relationsOf(converted: ConvertedUnit, target: Target): readonly StatedRelation[] {
  const found = known.get(converted) ?? read(converted, target);
  known.set(converted, found);
  return found;
}

function read(converted: ConvertedUnit, target: Target): readonly StatedRelation[] {
  const own = `${converted.serviceName}.service`;
  const stated = converted.sections.flatMap(({ name, lines }) =>
    lines.flatMap((line) => statedBy(line, name, own)),
  );
  return together(stated, target);
}

interface Stated {
  readonly from: string;
  readonly to: string;
  readonly systemd: string;
  readonly key: string;
  readonly entry: UnitEntry | undefined;
}

function statedBy(line: ServiceLine, section: string, own: string): readonly Stated[] {
  if (line.kind !== "entry" && line.kind !== "written") return [];
  const isInstall = section === "Install" && Object.hasOwn(asked, line.key);
  if (!isInstall && !(section === "Unit" && dependencyKeys.includes(line.key))) return [];
  const entry = entryOf(line);
  return namesIn(line.value).map((name) => ({
    from: isInstall ? name : own,
    to: isInstall ? own : name,
    systemd: isInstall ? (asked[line.key] ?? line.key) : line.key,
    key: entry?.key ?? line.key,
    entry,
  }));
}

function entryOf(line: ServiceLine): UnitEntry | undefined {
  if (line.kind === "entry") return line;
  return line.kind === "written" && line.from.kind === "entry" ? line.from.entry : undefined;
}

/** Names of units that are known before the start: not those with specifiers. */
function namesIn(value: string): readonly string[] {
  const split = splitWords(value);
  if ("problem" in split) return [];
  return split.words.map(({ text }) => text).filter((text) => hasUnitType(text) && !text.includes("%"));
}

/** One relation for what one line asks of systemd: a network is needed and waited for. */
function together(stated: readonly Stated[], target: Target): readonly StatedRelation[] {
  const found = new Map<string, StatedRelation & { readonly systemd: string[] }>();
  for (const { from, to, systemd, key, entry } of stated) {
    const id = [from, to, entry === undefined ? "" : `${key} ${entry.path} ${entry.line.lineNumber}`].join(
      "\n",
    );
    const relation = found.get(id) ?? { from, to, key, systemd: [], line: lineOf(entry, target) };
    if (!relation.systemd.includes(systemd)) relation.systemd.push(systemd);
    found.set(id, relation);
  }
  return [...found.values()];
}

function lineOf(entry: UnitEntry | undefined, target: Target): Relation["line"] {
  return entry && { file: nameAt(entry.path, { target }), line: entry.line.lineNumber };
}
