import { fileKindOf } from "../../quadlet/names/unit-kind.ts";
import type { Relation } from "./relations.ts";

/** What a key of a unit means for another file, by the kind of that file (generator-spec.md 8.5, 9, 10, 11 and 12). */
const ofFiles: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "Network network": "joins the network of",
    "Network container": "shares the network of",
    "Volume volume": "mounts the volume of",
    "Mount volume": "mounts the volume of",
    "Mount image": "mounts the image of",
    "Mount artifact": "mounts the artifact of",
    "Image image": "uses the image of",
    "Image build": "uses the image built by",
    "Pod pod": "is in the pod of",
  }),
);

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
  const kind = fileKindOf(to).toLowerCase();
  const own = ofFiles.get(`${key} ${kind}`);
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
