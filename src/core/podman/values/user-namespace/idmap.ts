import type { TextRange } from "../../../unit-file/text.ts";
import { grammar } from "../../words/part.ts";

export type IdMapPart = "flags" | "container-id" | "host-id" | "count";

/** `UIDMap=` and the like: `[flags]container[:[flags]host[:count]]` (man podman-run, --uidmap). */
export const idMap = grammar<IdMapPart>("idmap", (value) => {
  const [container, rest] = value.cut(value.whole, ":");
  const [host, count] = rest === undefined ? [] : value.cut(rest, ":");
  readId("container-id", container);
  readId("host-id", host);
  value.part("count", count);

  function readId(kind: IdMapPart, range: TextRange | undefined): void {
    if (range === undefined) return;
    const flags = /^[+@ug]*/.exec(value.of(range))?.[0].length ?? 0;
    value.part("flags", { from: range.from, to: range.from + flags });
    value.part(kind, { from: range.from + flags, to: range.to });
  }
});
