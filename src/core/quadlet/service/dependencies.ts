import { dependencyKeys } from "../references/dependency-keys.ts";
import { isTrue, readLast, readWords } from "../reading/read-values.ts";
import type { EntryValue } from "../reading/read-values.ts";
import type { Conversion } from "../units/conversion.ts";
import { kindRead } from "../source/kind-read.ts";
import type { WordOrigin } from "../command/word-group.ts";
import type { WrittenLine } from "./service-file.ts";

/** Writes names of services where a unit names files (generator-spec.md 7, step 2). */
export function translateDependencies(conversion: Conversion): void {
  if (!conversion.behaviours.has("translatesDependencies")) return;
  const index = conversion.unit.index("Unit");
  if (index.size === 0) return;
  for (const key of dependencyKeys) {
    const entries = index.get(key);
    if (entries !== undefined) translate(key, readWords(entries).values, conversion);
  }
}

function translate(key: string, words: readonly EntryValue[], conversion: Conversion): void {
  const [first, ...others] = words;
  if (first === undefined || !words.some(({ text }) => isQuadletFile(text, conversion))) return;
  const names = words.map((word) => serviceOf(word, conversion));
  conversion.file.remove("Unit", key);
  conversion.addToUnit(key, names.join(" "), {
    kind: "entry",
    entry: first.entry,
    further: [...new Set(others.map(({ entry }) => entry))].filter((entry) => entry !== first.entry),
  });
}

function isQuadletFile(word: string, { behaviours }: Conversion): boolean {
  return kindRead(word, behaviours) !== undefined;
}

function serviceOf({ text, entry }: EntryValue, conversion: Conversion): string {
  if (!isQuadletFile(text, conversion)) return text;
  const unit = conversion.find(text);
  if (unit !== undefined) return `${unit.serviceName}.service`;
  conversion.refuse(`unable to translate dependency for ${text}`, entry);
  return text;
}

/** Makes the service wait for the network, unless [Quadlet] says no (generator-spec.md 7, step 3). */
export function addDefaultDependencies(conversion: Conversion): void {
  if (!waitsForNetwork(conversion)) return;
  const isUserService = conversion.isUser && conversion.behaviours.has("defaultDependencies");
  conversion.file.prepend("Unit", isUserService ? waitsForUserNetwork : waitsForSystemNetwork);
}

const waitsForSystemNetwork = waitingFor("network-online.target");
const waitsForUserNetwork = waitingFor("podman-user-wait-network-online.service");

function waitingFor(target: string): readonly WrittenLine[] {
  const from: WordOrigin = {
    kind: "default",
    why: "Units wait for the network unless [Quadlet] DefaultDependencies=false.",
  };
  return ["Wants", "After"].map((key) => ({ kind: "written", key, value: target, from }));
}

const waitedInFirst: ReadonlySet<string> = new Set(["Container", "Image", "Build"]);

function waitsForNetwork({ behaviours, unit }: Conversion): boolean {
  if (behaviours.has("defaultDependencies")) {
    const value = readLast(unit.entries("Quadlet", "DefaultDependencies"), behaviours);
    return value === undefined || isTrue(value);
  }
  return behaviours.has("waitsForNetwork") && waitedInFirst.has(unit.kind.section);
}
