// Turns the measured reach (lab/reachability.json) into the typed data that the page ships.
//   node tools/record/measured-reach.mjs           writes src/core/network/measured/
//   node tools/record/measured-reach.mjs --check   fails when those files are not what it would write
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * @typedef {{ outcome: string, how?: string, detail?: string, control?: string, source_seen?: string }} LabCell
 * @typedef {{ title: string, quadlet: string, podman: string }} LabMode
 * @typedef {{ addresses?: string[], routes?: string[], resolv_conf?: string[], hosts?: string[] }} LabFacts
 * @typedef {Record<string, Record<string, Record<string, Record<string, LabCell>>>>} LabReach
 * @typedef {{
 *   runs: Record<string, { versions: Record<string, unknown> }>,
 *   probes: Record<string, { title: string }>,
 *   modes: Record<string, LabMode>,
 *   reach: LabReach,
 *   facts: Record<string, Record<string, Record<string, LabFacts>>>,
 * }} Lab
 */

const source = "lab/reachability.json";
const root = fileURLToPath(new URL("../..", import.meta.url));
const target = join(root, "src/core/network/measured");

/** The programs whose versions are kept with the data. */
const programs = ["podman", "netavark", "pasta", "kernel"];

/** One character for each thing a cell can say. A cell that says anything else stops the run. */
const signs = new Map([
  ["reachable", "+"],
  ["not-applicable", "."],
  ["not-measured", "?"],
  ["blocked", "x"],
  ["blocked/refused", "r"],
  ["blocked/timeout", "t"],
  ["blocked/unreachable", "u"],
  ["blocked/no-name", "n"],
  ["blocked/silent", "s"],
  ["blocked/elsewhere", "e"],
]);

const heading = `// Written by tools/record/measured-reach.mjs from ${source}. Do not edit: run the script again.\n`;

/** @type {(value: unknown) => string} */
const literal = (value) => JSON.stringify(value);

/** @type {(name: string, values: readonly string[]) => string} */
const list = (name, values) =>
  `export const ${name} = [\n  ${values.map(literal).join(", ")},\n] as const;\n`;

/** @type {(a: string, b: string) => number} */
const byNumberThenLetter = (a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : 1);

/** @type {(cell: LabCell, where: string) => string} */
function sign(cell, where) {
  const found = signs.get(cell.how === undefined ? cell.outcome : `${cell.outcome}/${cell.how}`);
  if (found === undefined)
    throw new Error(`${where}: ${literal(cell)} has no sign in tools/record/measured-reach.mjs`);
  return found;
}

/** What a sign stands for, as `outcome/how`, written as a value. @type {(what: string) => string} */
function meaning(what) {
  const [outcome, how] = what.split("/");
  return literal({ outcome, how });
}

/** The cells of a mode in the order of the probes; a missing one stops the run.
 * @type {(cells: Record<string, LabCell>, probes: readonly string[], where: string) => LabCell[]} */
function inOrder(cells, probes, where) {
  return probes.map((probe) => {
    const cell = cells[probe];
    if (cell === undefined) throw new Error(`${where}/${probe} is missing in ${source}`);
    return cell;
  });
}

/** @type {(lab: Lab, probes: readonly string[]) => string} */
function reachFile(lab, probes) {
  const scopes = [...new Set(Object.values(lab.reach).flatMap((reach) => Object.keys(reach)))];
  const rows = Object.entries(lab.reach).map(([version, byScope]) => {
    const inner = Object.entries(byScope).map(([scope, byMode]) => {
      const lines = Object.entries(byMode).map(([mode, cells]) => {
        const where = `${version}/${scope}/${mode}`;
        const text = inOrder(cells, probes, where)
          .map((cell) => sign(cell, where))
          .join("");
        return `      ${literal(mode)}: ${literal(text)},\n`;
      });
      return `    ${literal(scope)}: {\n${lines.join("")}    },\n`;
    });
    return `  ${literal(version)}: {\n${inner.join("")}  },\n`;
  });
  return [
    heading,
    "\n/** Podman releases that were measured, oldest first. */\n",
    list("measuredVersions", Object.keys(lab.reach)),
    "export type MeasuredVersion = (typeof measuredVersions)[number];\n",
    "\n/** Who ran the container: root (system units) or uid 1000 (user units). */\n",
    list("labScopes", scopes),
    "export type LabScope = (typeof labScopes)[number];\n",
    "\n/** The network modes that were measured. */\n",
    list("labModes", Object.keys(lab.modes)),
    "export type LabMode = (typeof labModes)[number];\n",
    "\n/** The probes, in the order in which the signs of a row stand. Their titles: details/titles.ts. */\n",
    list("probeIds", probes),
    "export type ProbeId = (typeof probeIds)[number];\n",
    "\n/** What a sign of a row says: the outcome, and how a connection was blocked. */\n",
    "export const measuredSigns = {\n",
    ...[...signs].map(([what, is]) => `  ${literal(is)}: ${meaning(what)},\n`),
    "} as const;\n",
    "\n/** One row for each mode, one sign for each probe. */\n",
    "export const measuredRows: Readonly<\n",
    "  Record<MeasuredVersion, Readonly<Record<LabScope, Readonly<Partial<Record<LabMode, string>>>>>>\n",
    "> = {\n",
    ...rows,
    "};\n",
  ].join("");
}

/** @type {(lab: Lab) => string} */
function runsFile(lab) {
  const runs = Object.entries(lab.runs).map(([version, { versions }]) => {
    const ran = Object.fromEntries(programs.map((program) => [program, versions[program]]));
    return `  ${literal(version)}: ${literal(ran)},\n`;
  });
  return [
    heading,
    'import type { MeasuredVersion } from "../reach.ts";\n',
    "\n/** The versions of the programs of a run, and of its kernel. */\n",
    "export interface MeasuredRun {\n",
    ...programs.map((program) => `  readonly ${program}: string;\n`),
    "}\n",
    "\nexport const measuredRuns: Readonly<Record<MeasuredVersion, MeasuredRun>> = {\n",
    ...runs,
    "};\n",
  ].join("");
}

/** Details repeat a few hundred texts, so a cell is the places of its texts in one list.
 * @type {(byMode: Record<string, Record<string, LabCell>>, probes: readonly string[], where: string) => string} */
function detailsFile(byMode, probes, where) {
  /** @type {Map<string, number>} */
  const places = new Map();
  /** @type {(text: string | undefined) => number} */
  const place = (text) => {
    if (text === undefined) return -1;
    const known = places.get(text) ?? places.size;
    places.set(text, known);
    return known;
  };
  const rows = Object.entries(byMode).map(([mode, cells]) => {
    const texts = inOrder(cells, probes, `${where}/${mode}`).map((cell) =>
      [place(cell.detail), place(cell.control), place(cell.source_seen)].join(),
    );
    return `    ${literal(mode)}: ${literal(texts.join(" "))},\n`;
  });
  return [
    heading,
    'import type { DetailRows } from "./titles.ts";\n\n',
    "export const rows: DetailRows = {\n  texts: [\n",
    ...[...places.keys()].map((text) => `    ${literal(text)},\n`),
    "  ],\n  modes: {\n",
    ...rows,
    "  },\n};\n",
  ].join("");
}

/** The modes whose look from inside is shown: what private can turn into. */
const modesWithFacts = ["unset", "private", "slirp4netns"];

/** What a container looks like inside: its addresses, gateway, name servers and where the machine’s name leads.
 * @type {(facts: LabFacts) => string | undefined} */
function insideOf({ addresses, routes, resolv_conf: resolver, hosts }) {
  if (addresses === undefined || routes === undefined || resolver === undefined || hosts === undefined)
    return undefined;
  const [, gateway, card] = /^default via (\S+) dev (\S+)/.exec(routes.join("\n")) ?? [];
  const machine = hosts.find((line) => /\shost\.containers\.internal\b/.test(line))?.split(/\s/)[0];
  if (gateway === undefined || machine === undefined) return undefined;
  return literal({
    card,
    addresses: addresses.filter((address) => address !== "127.0.0.1" && address !== "::1"),
    gateway,
    nameServers: resolver.flatMap((line) => /^nameserver (\S+)/.exec(line)?.[1] ?? []),
    machine,
  });
}

/** @type {(lab: Lab) => string} */
function insidesFile(lab) {
  const rows = Object.entries(lab.facts).map(([version, byScope]) => {
    const inner = Object.entries(byScope).map(([scope, byMode]) => {
      const lines = modesWithFacts.flatMap((mode) => {
        const inside = insideOf(byMode[mode] ?? {});
        return inside === undefined ? [] : [`      ${literal(mode)}: ${inside},\n`];
      });
      return `    ${literal(scope)}: {\n${lines.join("")}    },\n`;
    });
    return `  ${literal(version)}: {\n${inner.join("")}  },\n`;
  });
  return [
    heading,
    'import type { LabMode, LabScope, MeasuredVersion } from "../reach.ts";\n',
    "\n/** What a container of the lab looked like from inside, loopback left out. */\n",
    "export interface Inside {\n",
    "  readonly card: string;\n",
    "  readonly addresses: readonly string[];\n",
    "  readonly gateway: string;\n",
    "  readonly nameServers: readonly string[];\n",
    "  /** Where host.containers.internal leads. */\n",
    "  readonly machine: string;\n",
    "}\n",
    "\nexport const insides: Readonly<\n",
    "  Record<MeasuredVersion, Readonly<Record<LabScope, Readonly<Partial<Record<LabMode, Inside>>>>>>\n",
    "> = {\n",
    ...rows,
    "};\n",
  ].join("");
}

/** @type {(lab: Lab, probes: readonly string[]) => string} */
function titlesFile(lab, probes) {
  return [
    heading,
    'import type { LabMode, ProbeId } from "../reach.ts";\n',
    "\n/** The details of one version and scope: for each mode one `detail,control,source` of places in `texts` a probe. */\n",
    "export interface DetailRows {\n",
    "  readonly texts: readonly string[];\n",
    "  readonly modes: Readonly<Partial<Record<LabMode, string>>>;\n",
    "}\n",
    "\n/** How a mode is called, and written in a Quadlet file and on the command line of podman. */\n",
    "export interface ModeTitle {\n",
    ...["title", "quadlet", "podman"].map((name) => `  readonly ${name}: string;\n`),
    "}\n",
    "\n/** What each probe tries, in the lab’s words: “host” there is this machine. */\n",
    "export const probeTitles: Readonly<Record<ProbeId, string>> = {\n",
    ...probes.map((probe) => `  ${literal(probe)}: ${literal(lab.probes[probe]?.title)},\n`),
    "};\n",
    "\n/** What each mode is called, and how it is written. */\n",
    "export const modeTitles: Readonly<Record<LabMode, ModeTitle>> = {\n",
    ...Object.entries(lab.modes).map(
      ([mode, { title, quadlet, podman }]) => `  ${literal(mode)}: ${literal({ title, quadlet, podman })},\n`,
    ),
    "};\n",
  ].join("");
}

/** All files to write: path below the target folder → text.
 * @type {(lab: Lab) => Map<string, string>} */
function filesOf(lab) {
  const probes = Object.keys(lab.probes).toSorted(byNumberThenLetter);
  const files = new Map([
    ["reach.ts", reachFile(lab, probes)],
    ["details/runs.ts", runsFile(lab)],
    ["details/insides.ts", insidesFile(lab)],
    ["details/titles.ts", titlesFile(lab, probes)],
  ]);
  for (const [version, byScope] of Object.entries(lab.reach))
    for (const [scope, byMode] of Object.entries(byScope))
      files.set(`details/${version}-${scope}.ts`, detailsFile(byMode, probes, `${version}/${scope}`));
  return files;
}

/** @type {(path: string) => string | undefined} */
function textOf(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

const files = filesOf(JSON.parse(readFileSync(join(root, source), "utf8")));
mkdirSync(join(target, "details"), { recursive: true });
const leftOver = readdirSync(join(target, "details"))
  .map((name) => `details/${name}`)
  .filter((name) => !files.has(name));
const changed = [...files]
  .filter(([name, text]) => textOf(join(target, name)) !== text)
  .map(([name]) => name);

if (process.argv.includes("--check")) {
  for (const name of [...changed, ...leftOver])
    console.error(`src/core/network/measured/${name} does not follow ${source}`);
  if (changed.length + leftOver.length > 0) {
    console.error("Run node tools/record/measured-reach.mjs");
    process.exitCode = 1;
  }
} else {
  for (const name of leftOver) rmSync(join(target, name));
  for (const name of changed) writeFileSync(join(target, name), files.get(name) ?? "");
  console.log(`${files.size} files, ${changed.length} changed, ${leftOver.length} removed`);
}
