import type { EntryValue } from "../reading/read-values.ts";
import type { Conversion } from "../conversion/conversion.ts";
import { readCsv, writeCsvRecord } from "../../podman/words/csv.ts";
import { writeOlderMount } from "./older-mount.ts";
import { resolvedGroup } from "./resolved.ts";
import type { Resolved } from "./resolved.ts";
import { resolveSource } from "./source.ts";
import { each } from "./stage.ts";
import type { Stage } from "./stage.ts";

/** `Mount=` (generator-spec.md 10). */
export function mounts(section: string): Stage {
  return each(section, "Mount", (value, conversion) => {
    const mount = writeMount(value, conversion);
    return resolvedGroup(["--mount", mount.text], mount, value.entry);
  });
}

const typesWithSource: ReadonlySet<string> = new Set(["volume", "bind", "glob", "image"]);

function hasSource(type: string, { behaviours }: Conversion): boolean {
  return typesWithSource.has(type) || (type === "artifact" && behaviours.has("artifacts"));
}

function writeMount(value: EntryValue, conversion: Conversion): Resolved {
  if (!conversion.behaviours.has("mountRecord")) return writeOlderMount(value, conversion);
  const { text, entry } = value;
  const { records, problem } = readCsv(text);
  const [record, second] = records;
  if (record === undefined || second !== undefined || problem !== undefined) {
    conversion.refuse(
      problem === undefined ? { kind: "mount-format" } : { kind: "mount-record", problem },
      entry,
    );
    return { text };
  }
  const fields = record.map((field) => field.value);
  // One `=` exactly (runs of 5.4.2, 5.8.6 and 6.1.1).
  const typeAt = fields.findIndex((field) => /^type=[^=]*$/.test(field));
  if (typeAt === -1 && !conversion.behaviours.has("defaultMountType")) {
    conversion.refuse({ kind: "mount-format" }, entry);
    return { text };
  }
  const type = fields[typeAt]?.slice("type=".length) ?? "volume";
  if (!hasSource(type, conversion)) return { text };
  return writeWithSource(type, fields.toSpliced(typeAt, typeAt === -1 ? 0 : 1), value, conversion);
}

function writeWithSource(
  type: string,
  fields: readonly string[],
  value: EntryValue,
  conversion: Conversion,
): Resolved {
  const at = fields.findLastIndex((field) => /^(?:source|src)=/.test(field));
  const field = fields[at];
  const write = (now: readonly string[]): string => writeCsvRecord([`type=${type}`, ...now]);
  if (fields.some((other) => other === "source" || other === "src")) {
    conversion.refuse({ kind: "source-without-value" }, value.entry);
    return { text: write(fields) };
  }
  const source = field?.slice(field.indexOf("=") + 1) ?? "";
  if (source === "" && conversion.behaviours.has("anonymousVolumeMounts")) {
    if (type !== "volume") conversion.refuse({ kind: "missing-source", type }, value.entry);
    return { text: write(fields) };
  }
  const resolved = resolveSource(source, value, conversion, "mount");
  const now = field === undefined ? fields : fields.with(at, `source=${resolved.text}`);
  return { ...resolved, text: write(now) };
}
