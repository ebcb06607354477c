import { findKey } from "../../../podman/keys/keys.ts";
import { isSince } from "../../../podman/release.ts";
import { oncePerText } from "../../../memory/once-per-text.ts";
import type { Action } from "../../model/finding.ts";
import { deletePart, replacePart } from "../../fixes/parts.ts";
import { addLine } from "../../fixes/settings.ts";
import { together } from "../../fixes/together.ts";
import { podmanOptions } from "../../reading/podman-options.ts";
import { shownValue } from "../../reading/shown-value.ts";
import type { SettingValue } from "../../../podman/settings/unit-settings.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerWith, podWith } from "../../model/unit-examples.ts";

/** The options, and the keys that say the same. */
const keys: Readonly<Record<string, string>> = {
  "--network": "Network",
  "--net": "Network",
  "-p": "PublishPort",
  "--publish": "PublishPort",
  "--ip": "IP",
  "--ip6": "IP6",
  "--dns": "DNS",
  "--add-host": "AddHost",
  "--network-alias": "NetworkAlias",
};

export const networkInPodmanArgs: Rule = {
  id: "network-in-podman-args",
  group: "network",
  severity: "note",
  kinds: ["Container", "Pod", "drop-in"],
  when: "`PodmanArgs=` has --network, --net, -p, --publish, --ip, --ip6, --dns, --add-host or --network-alias.",
  message:
    "The file’s own keys and the order of services know nothing of it; where there is a `Network=`, too, Podman gets both.",
  fix: "Write `Network=`, `PublishPort=` and so on.",
  evidence: [{ kind: "source", name: "pkg/systemd/quadlet/quadlet.go@v5.8.3 (PodmanArgs)" }],
  examples: {
    fires: [
      containerWith("PodmanArgs=--network=host"),
      containerWith("PodmanArgs=--memory=1g --network backend"),
      containerWith("PodmanArgs=-p 8080:80"),
      containerWith("PodmanArgs=--publish=8080:80 --init"),
      containerWith("Network=backend\nPodmanArgs=--ip 10.88.0.30"),
      containerWith('PodmanArgs="--add-host=db:192.0.2.4"'),
      containerWith("PodmanArgs=--network-alias=web", { podman: "5.1" }),
      podWith("PodmanArgs=--network=backend"),
      podWith("PodmanArgs='--network=backend'"),
    ],
    silent: [
      containerWith("Network=host"),
      containerWith("PodmanArgs=--memory=1g"),
      containerWith("PodmanArgs=--dns-search=example.com"),
      containerWith("PodmanArgs=--network=host\nPodmanArgs="),
      containerWith("PodmanArgs=--pid=host"),
    ],
  },
  check: (context) =>
    Object.entries(keys).flatMap(([option, key]) =>
      podmanOptions(context.settings, context.section, option)
        .filter(({ text }) => text !== "")
        .map((given) => ({
          title: `${shownValue(context.document, given)} is hidden in PodmanArgs=`,
          why: `Whoever reads the file for its network looks for ${key}=. ${key === "Network" ? "Quadlet looks there, too, for what has to start first. " : ""}Where that key is set as well, Podman gets both.`,
          range: given.range,
          actions: actionsFor(context, given, key),
        })),
    ),
};

/** The same as a line of its own, where the key is known and nothing else says it. */
function actionsFor(
  { section, settings, document, target }: CheckContext,
  given: SettingValue,
  key: string,
): readonly Action[] {
  const { entry, range, text } = given;
  const known = findKey(section, key);
  const isOneOnly = key === "IP" || key === "IP6" || key === "Network";
  if (known === undefined || !isSince(target.podman, known.since)) return [];
  if (isOneOnly && settings.lines(section, key).length > 0) return [];
  // Quadlet would look for a file of that name; and a value on the next line is none of this one’s words.
  const isPlain = /^[\w.:,/[\]=-]+$/.test(text) && !/\.(?:network|container)(?::|$)/.test(text);
  const written = document.text.slice(range.from, range.to);
  if (!isPlain || !written.startsWith("-") || /[\r\n]/.test(written)) return [];
  const label = `Write ${key}=${text}`;
  const isAlone = valueWithoutQuotes(entry.value) === withoutQuotes(written);
  return isAlone
    ? [replacePart(label, entry, { from: entry.keyRange.from, to: entry.valueRange.to }, `${key}=${text}`)]
    : [together(label, [deletePart("", given), addLine("", settings, { section, key }, text)])];
}

/** Each word of a long line is compared with it. */
const valueWithoutQuotes = oncePerText(withoutQuotes);

function withoutQuotes(text: string): string {
  return text.replaceAll(/["']/g, "");
}
