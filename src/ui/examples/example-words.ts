import { fileKindOf } from "../../core/quadlet/names/unit-kind.ts";

/** Which kinds of files an example has, with their number where there are several: “2 containers, network, volume”. */
export function kindWords(files: Readonly<Record<string, string>>): string {
  const counts = new Map<string, number>();
  for (const name of Object.keys(files)) {
    const kind = fileKindOf(name).toLowerCase();
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => (count === 1 ? kind : `${count} ${kind}s`)).join(", ");
}
