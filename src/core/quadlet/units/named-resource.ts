import { defaultGroup, entryGroup } from "../conversion/word-group.ts";
import type { WordGroup } from "../conversion/word-group.ts";
import { replacingKey } from "../reading/replacing-key.ts";
import { resourceNameOf } from "../reading/unit-names.ts";
import type { Conversion } from "../conversion/conversion.ts";

/** What Podman calls what a unit makes: as its key says, or after its file. */
export function namedResource(
  conversion: Conversion,
  key: "NetworkName" | "VolumeName" | "PodName",
): { readonly name: string; readonly group: WordGroup } {
  const { text, entry } = resourceNameOf(conversion, key);
  if (entry !== undefined) return { name: text, group: entryGroup([text], entry) };
  const why = "Quadlet puts systemd- before the name of the file.";
  return { name: text, group: defaultGroup([text], why, replacingKey(key, conversion)) };
}
