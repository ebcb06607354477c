import { isTrue } from "../../podman/words/single-value.ts";
import { dependencyKeys } from "../names/dependency-keys.ts";
import { readLast, readWords } from "../reading/read-values.ts";
import type { EntryValue } from "../reading/read-values.ts";
import { because, fromEntry } from "../conversion/conversion.ts";
import type { Conversion } from "../conversion/conversion.ts";
import { kindRead } from "../source/kind-read.ts";
import type { WordOrigin } from "../conversion/word-group.ts";
import type { WrittenLine } from "../conversion/service-file.ts";

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
  conversion.refuse({ kind: "dependency-not-found", fileName: text }, entry);
  return text;
}

/** Makes the service wait for the network, unless [Quadlet] says no (generator-spec.md 7, step 3). */
export function addDefaultDependencies(conversion: Conversion): void {
  const from = whyNetwork(conversion);
  if (from === undefined) return;
  const isUserService = conversion.isUser && conversion.behaviours.has("defaultDependencies");
  const target = isUserService ? "podman-user-wait-network-online.service" : "network-online.target";
  conversion.file.prepend("Unit", waitingFor(target, from));
}

function waitingFor(target: string, from: WordOrigin): readonly WrittenLine[] {
  return ["Wants", "After"].map((key) => ({ kind: "written", key, value: target, from }));
}

const waitedInFirst: ReadonlySet<string> = new Set(["Container", "Image", "Build"]);

/** Why the service waits for the network; undefined when it does not. */
function whyNetwork({ behaviours, unit, podman }: Conversion): WordOrigin | undefined {
  const why = "The service starts when the network is up.";
  if (behaviours.has("defaultDependencies")) {
    const name = { section: "Quadlet", key: "DefaultDependencies" };
    const value = readLast(unit.entries(name.section, name.key), podman);
    if (value === undefined) return because(why, name);
    return isTrue(value.text) ? fromEntry(value) : undefined;
  }
  return behaviours.has("waitsForNetwork") && waitedInFirst.has(unit.kind.section) ? because(why) : undefined;
}
