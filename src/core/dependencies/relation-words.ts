import { relationTo } from "../quadlet/references/referring-keys.ts";
import type { Relation } from "./relations.ts";

/** What a key of [Unit] or [Install] means (man systemd.unit). */
const ofSystemd: ReadonlyMap<string, string> = new Map(
  Object.entries({
    After: "starts after",
    Before: "starts before",
    Requires: "needs",
    Requisite: "only starts when this runs:",
    Wants: "also starts",
    BindsTo: "needs, and stops with,",
    PartOf: "stops and restarts with",
    Upholds: "keeps up",
    Conflicts: "does not run together with",
    OnFailure: "on failure starts",
    OnSuccess: "on success starts",
  }),
);

/** Says what a relation is, up to the name of the other: “joins the network of”. */
export function relationWords({ key, systemd }: Relation, to: string): string {
  const own = relationTo(key, to);
  if (own !== undefined) return own;
  return systemd.map((each) => ofSystemd.get(each) ?? `${each}=`).join(" and ");
}

/** What systemd is told for it, and whether Quadlet adds that by itself: “Requires= and After=, added by Quadlet”. */
export function relationSource({ systemd, line, key }: Relation): string {
  const told = systemd.map((each) => `${each}=`).join(" and ");
  if (line === undefined) return `${told}, added by Quadlet`;
  const place = `${line.file}, line ${line.line}`;
  return systemd.includes(key) ? place : `${place}; ${told} for systemd`;
}
