import { grammar } from "../../words/part.ts";

export type UlimitPart = "name" | "soft-limit" | "hard-limit";

/** `Ulimit=`: `name=soft[:hard]`, or `host` (man podman-run, --ulimit). */
export const ulimitSpec = grammar<UlimitPart>("ulimit-spec", (value) => {
  const [name, limits] = value.cut(value.whole, "=");
  value.part("name", name);
  if (limits === undefined) {
    if (value.text !== "host") value.problemIfKnown(name, "A limit is missing: write name=limit, or host.");
    return;
  }
  const [soft, hard] = value.cut(limits, ":");
  value.part("soft-limit", soft);
  value.part("hard-limit", hard);
});
