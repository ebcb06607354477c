import { longestName } from "../../quadlet/names/suggest-file-name.ts";
import { findKey, keysOf } from "../../podman/keys/keys.ts";
import { linesOf } from "../../podman/keys/lines-of.ts";
import { cardSettings } from "../../podman/settings/card-settings.ts";
import { podmanVersions, readPodmanVersion, readScope, scopes } from "../../podman/target.ts";
import type { SettingName } from "../../unit-file/document.ts";
import { readAsked, writeAsked } from "./asked-setting.ts";
import { quoted, readParameters } from "./query-parameters.ts";
import type { Parameter } from "./query-parameters.ts";
import { onOneLine } from "../changes/shorten.ts";
import type { Workspace } from "../workspace.ts";

/** A workspace as an address asks for it. */
export interface ReadQuery {
  readonly workspace: Workspace;
  /** A sentence for each part of the address that could not be used. */
  readonly problems: readonly string[];
  /** The names of the parts that were used, in their order. */
  readonly names: readonly string[];
}

/**
 * Reads the query of an address such as `?ContainerName=web&Network=host&podman=5.4` and
 * writes what it asks for into the active file of `start`. Names are those of `[Container]`, and `Description`,
 * `Restart`, `WantedBy`, `podman`, `scope`. A list is replaced as a whole, an empty value takes a setting away, and a
 * file that follows the container’s name goes along. Any text may come; what can't be used is told.
 */
export function readQuery(search: string, start: Workspace): ReadQuery {
  const { parameters, problems } = readParameters(search);
  let read: ReadQuery = { workspace: start, problems, names: [] };
  for (const [name, values] of valuesByName(parameters))
    if (name !== forThePage) read = apply(read, name, values);
  return read;
}

/** `?embed` is about the page, not about the file. */
const forThePage = "embed";

/** In the order in which the names come first. */
function valuesByName(parameters: readonly Parameter[]): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  for (const { name, value } of parameters) {
    const ofName = values.get(name);
    if (ofName === undefined) values.set(name, [value]);
    else ofName.push(value);
  }
  return values;
}

function apply(read: ReadQuery, name: string, values: readonly string[]): ReadQuery {
  if (name === "podman" || name === "scope") return applyTarget(read, name, values.at(-1) ?? "");
  const setting = findPrefilled(name);
  return setting === undefined ? withProblem(read, whyUnknown(name)) : applySetting(read, setting, values);
}

function withProblem(read: ReadQuery, sentence: string): ReadQuery {
  return { ...read, problems: [...read.problems, sentence] };
}

function applyTarget(read: ReadQuery, name: "podman" | "scope", value: string): ReadQuery {
  const { target } = read.workspace;
  const podman = name === "podman" ? readPodmanVersion(value) : target.podman;
  const scope = name === "scope" ? readScope(value) : target.scope;
  const asked = `${name}=${onOneLine(value)} in the address`;
  if (podman === undefined)
    return withProblem(
      read,
      `${asked} is not used: Podman ${podmanVersions[0]} to ${podmanVersions.at(-1)} can be chosen.`,
    );
  if (scope === undefined) return withProblem(read, `${asked} is not used: it can be ${scopes.join(", ")}.`);
  return withWorkspace(read, name, { ...read.workspace, target: { podman, scope } });
}

function withWorkspace(read: ReadQuery, name: string, workspace: Workspace): ReadQuery {
  return { ...read, workspace, names: [...read.names, name] };
}

const settingsOfOtherSections: readonly SettingName[] = [
  cardSettings.description,
  cardSettings.restart,
  cardSettings.startAtBoot,
];

function findPrefilled(key: string): SettingName | undefined {
  if (findKey("Container", key) !== undefined) return { section: "Container", key };
  return settingsOfOtherSections.find((setting) => setting.key === key);
}

const knownNames: ReadonlyMap<string, string> = new Map(
  [...[...keysOf("Container"), ...settingsOfOtherSections].map(({ key }) => key), "podman", "scope"].map(
    (name) => [name.toLowerCase(), name],
  ),
);

function whyUnknown(name: string): string {
  const meant = knownNames.get(name.toLowerCase());
  const unknown = `${quoted(name)} in the address is no setting that can be filled in`;
  return meant === undefined ? `${unknown}.` : `${unknown}: write ${meant}.`;
}

function applySetting(read: ReadQuery, setting: SettingName, values: readonly string[]): ReadQuery {
  const { key } = setting;
  const counting = linesOf(setting) === "each-adds" ? values : values.slice(-1);
  const written = counting.map((value) => ({ value, written: readAsked(key, value) }));
  const problems = written.flatMap(({ value, written: each }) =>
    each.kind === "problem"
      ? [`${key}=${onOneLine(value)} in the address is left out. ${each.sentence}`]
      : [],
  );
  const overridden = values.length - counting.length;
  if (overridden > 0)
    problems.push(`${key} stands in the address ${values.length} times: the last one counts.`);
  const result = { ...read, problems: [...read.problems, ...problems] };
  const usable = written.flatMap(({ written: each }) => (each.kind === "value" ? [each.value] : []));
  if (usable.length === 0 && written.some(({ written: each }) => each.kind === "problem")) return result;
  const workspace = writeAsked(read.workspace, setting, usable);
  const isCut =
    key === "ContainerName" &&
    !workspace.active.startsWith(usable[0] ?? "") &&
    workspace.active.length === longestName;
  return withWorkspace(isCut ? withProblem(result, cutName) : result, key, workspace);
}

const cutName = `The file’s name has only the beginning of ContainerName: systemd takes ${longestName} characters.`;
