import type { UnitSet } from "./unit-set.ts";

type Test = (set: UnitSet) => Promise<boolean>;

/** The smallest part of a list that still passes, found by leaving out halves, quarters, … and single items. */
async function fewest<T>(
  items: readonly T[],
  passes: (part: readonly T[]) => Promise<boolean>,
): Promise<readonly T[]> {
  let left = items;
  for (let size = Math.ceil(items.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let at = 0; at < left.length;) {
      const part = [...left.slice(0, at), ...left.slice(at + size)];
      // oxlint-disable-next-line no-await-in-loop -- each try begins where the one before it ended
      if (await passes(part)) left = part;
      else at += size;
    }
  return left;
}

function linesIn(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Texts that are simpler than this one in another way than by being shorter. */
function simplerTexts(text: string): readonly string[] {
  const ended = text === "" || text.endsWith("\n") ? [] : [`${text}\n`];
  return [
    ...ended,
    text.replaceAll("\r\n", "\n"),
    text.replaceAll(/[ \t]+$/gm, ""),
    text.replaceAll(/\\\n/g, ""),
  ].filter((simpler) => simpler !== text);
}

/** Names of files up to their first dot, those of folders too. */
function stemsOf(set: UnitSet): ReadonlySet<string> {
  const names = Object.keys(set).flatMap((path) => path.split("/"));
  return new Set(names.map((name) => name.replace(/(?<=.)\..*$/, "")).filter((stem) => /^[^.]/.test(stem)));
}

const simpleStems = ["a", "b", "c", "d"];

/** Sets with a simpler name: a file outside its folder, or one of the first letters in all places of a name. */
function simplerNames(set: UnitSet): readonly UnitSet[] {
  const entries = Object.entries(set);
  const moved = entries.flatMap(([path, text]) => {
    const name = path.replace(/^[^/]*\/(?=.)/, "");
    return name === path || name in set
      ? []
      : [entries.map((entry): [string, string] => (entry[0] === path ? [name, text] : entry))];
  });
  const stems = stemsOf(set);
  const free = simpleStems.find((name) => !stems.has(name));
  const renamed = [...stems]
    .filter((stem) => free !== undefined && (!simpleStems.includes(stem) || stem > free))
    .map((stem) => {
      const replace = (text: string): string => text.replaceAll(`${stem}.`, `${free}.`);
      return entries.map(([path, text]): [string, string] => [replace(path), replace(text)]);
    });
  return [...moved, ...renamed]
    .map((simpler): UnitSet => Object.fromEntries(simpler))
    .filter((simpler) => Object.keys(simpler).length === entries.length)
    .filter((simpler) => JSON.stringify(simpler) !== JSON.stringify(set));
}

/** One way through a set, from whole files to single characters. */
async function smaller(set: UnitSet, test: Test): Promise<UnitSet> {
  let best = set;
  const keep = async (candidate: UnitSet): Promise<boolean> => {
    const passes = await test(candidate);
    if (passes) best = candidate;
    return passes;
  };
  const keepText = (path: string, text: string): Promise<boolean> => keep({ ...best, [path]: text });

  await fewest(Object.entries(set), (files) => keep(Object.fromEntries(files)));
  /* oxlint-disable no-await-in-loop -- each try begins where the one before it ended */
  for (const path of Object.keys(best)) {
    const lines = [...(await fewest(linesIn(best[path] ?? ""), (part) => keepText(path, part.join(""))))];
    for (const [at, line] of lines.entries()) {
      const characters = Array.from(line.replace(/\n$/, ""));
      const end = line.endsWith("\n") ? "\n" : "";
      const textWith = (part: readonly string[]): string => lines.with(at, part.join("") + end).join("");
      const left = await fewest(characters, (part) => keepText(path, textWith(part)));
      const plain = [...left];
      for (const [place, character] of left.entries())
        if (/[a-wyz0-9]/i.test(character) && (await keepText(path, textWith(plain.with(place, "x")))))
          plain[place] = "x";
      lines[at] = plain.join("") + end;
    }
    for (const text of simplerTexts(best[path] ?? "")) await keepText(path, text);
  }
  for (let before; before !== best;) {
    before = best;
    for (const simpler of simplerNames(best)) if (await keep(simpler)) break;
  }
  /* oxlint-enable no-await-in-loop */
  return best;
}

function sizeOf(set: UnitSet): number {
  return Object.entries(set).reduce((sum, [path, text]) => sum + path.length + text.length, 0);
}

/** Every try runs both generators. */
const mostTries = 1500;

/** The smallest files that still pass the test. */
export async function shrink(set: UnitSet, test: Test): Promise<UnitSet> {
  let tries = 0;
  const known = new Map<string, Promise<boolean>>();
  const once: Test = (candidate) => {
    const key = JSON.stringify(candidate);
    const result = known.get(key) ?? (tries++ < mostTries ? test(candidate) : Promise.resolve(false));
    known.set(key, result);
    return result;
  };
  let best = set;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- each way begins where the one before it ended
    const next = await smaller(best, once);
    if (next === best || sizeOf(next) >= sizeOf(best)) return next;
    best = next;
  }
}
