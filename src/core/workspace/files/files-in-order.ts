import { readDropInName } from "../../quadlet/names/drop-in-name.ts";

/** A file in the list of files. */
export interface ListedFile {
  /** Its whole name, as in the workspace. */
  readonly name: string;
  /** What a drop-in that stands under its unit need not say again: `web.container.d/`; empty for other files. */
  readonly directory: string;
}

/**
 * The names of files as they are listed: in the order of the workspace, drop-ins under their unit. A drop-in whose unit
 * is not there keeps its place and its whole name.
 */
export function filesInOrder(names: readonly string[]): readonly ListedFile[] {
  const all = new Set(names);
  const under = new Map<string, ListedFile[]>();
  for (const name of names) {
    const unit = unitHere(name, all);
    if (unit === undefined) continue;
    const others = under.get(unit) ?? [];
    others.push({ name, directory: `${unit}.d/` });
    under.set(unit, others);
  }
  const others = names.filter((name) => unitHere(name, all) === undefined);
  return others.flatMap((name) => [{ name, directory: "" }].concat(under.get(name) ?? []));
}

function unitHere(name: string, all: ReadonlySet<string>): string | undefined {
  const unit = readDropInName(name)?.unit;
  return unit !== undefined && all.has(unit) ? unit : undefined;
}

/** Those whose whole name has these letters in it, in small or capital ones; all without a text. */
export function filterFiles(listed: readonly ListedFile[], text: string): readonly ListedFile[] {
  const wanted = text.trim().toLowerCase();
  return wanted === "" ? listed : listed.filter(({ name }) => name.toLowerCase().includes(wanted));
}
