import type { EntryValue } from "../reading/read-values.ts";
import type { Conversion } from "../conversion/conversion.ts";
import type { Resolved } from "./resolved.ts";
import { resolveSource } from "./source.ts";

/**
 * A word of `Mount=` from 4.5 to 4.7: no record of comma-separated values yet, but cut at every comma and every `=`,
 * whatever the type. The real generator writes the options behind the type in any order (generator-spec.md 10).
 */
export function writeOlderMount(value: EntryValue, conversion: Conversion): Resolved {
  const options = new Map<string, string>();
  for (const option of value.text.split(",")) {
    const [name = "", text] = option.split("=");
    if (text === undefined) {
      conversion.refuse({ kind: "mount-crash", option }, value.entry);
      return { text: value.text };
    }
    options.set(name, text);
  }
  const type = options.get("type") ?? "";
  options.delete("type");
  const source = sourceIn(options, type, value, conversion);
  const words = [...options].map(([name, text]) => `,${name}=${text}`);
  return { ...source, text: `type=${type}${words.join("")}` };
}

function sourceIn(
  options: Map<string, string>,
  type: string,
  value: EntryValue,
  conversion: Conversion,
): Omit<Resolved, "text"> {
  const hasSource =
    type === "volume" || type === "bind" || (type === "glob" && conversion.behaviours.has("globMounts"));
  const name = ["source", "src"].find((each) => options.has(each));
  if (!hasSource || name === undefined) return {};
  const { text, ...about } = resolveSource(options.get(name) ?? "", value, conversion, "mount");
  options.set(name, text);
  return about;
}
