import { trimmed } from "../../unit-file/white-space.ts";
import type { UnitEntry } from "../source/sections.ts";
import type { Conversion } from "../conversion/conversion.ts";
import { portFormat } from "./port-format.ts";
import { dependingOn, each, flag, optionOf } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { entryGroup } from "../conversion/word-group.ts";

/**
 * `PublishPort=`. Up to 5.2 what says nothing is left out of it, and ports that are no numbers are refused
 * (generator-spec.md 14; runs of 4.4.4 to 5.2.5).
 */
export function publishedPorts(section: "Container" | "Kube" | "Pod"): Stage {
  const rewritten = each(section, "PublishPort", ({ text, entry }, conversion) =>
    entryGroup(["--publish", rewrite(trimmed(text), entry, conversion)], entry),
  );
  return dependingOn(
    "portsAsWritten",
    flag(section, "PublishPort", optionOf(section, "PublishPort")),
    rewritten,
  );
}

function rewrite(text: string, entry: UnitEntry, conversion: Conversion): string {
  const [container = "", host = "", address = "", ...others] = partsOf(text).toReversed();
  const ports = host === "" ? [container] : [host, container];
  const wrong = others.length > 0 ? text : ports.find((port) => !portFormat.test(port));
  if (wrong !== undefined) conversion.refuse({ kind: "port-format", key: "PublishPort", text: wrong }, entry);
  if (address !== "" && address !== "0.0.0.0") return `${address}:${host}:${container}`;
  return host === "" ? container : `${host}:${container}`;
}

/** Cut at each colon, but for those of an IPv6 address in brackets. */
function partsOf(text: string): readonly string[] {
  const address = /^\[[^\]]*\]/.exec(text)?.[0] ?? "";
  const [first = "", ...others] = text.slice(address.length).split(":");
  return [`${address}${first}`, ...others];
}
