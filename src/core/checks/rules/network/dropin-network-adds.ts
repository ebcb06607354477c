import { readDropInName } from "../../../quadlet/names/drop-in-name.ts";
import { networkModes } from "../../../podman/network-modes/network-modes.ts";
import { modeOfWord, readNetworkValue } from "../../../podman/network-modes/network-value.ts";
import type { EntryLine } from "../../../unit-file/document.ts";
import type { Action } from "../../model/finding.ts";
import { replacePart } from "../../fixes/parts.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerText, filesAt, foundAs } from "../../model/unit-examples.ts";

const own = containerText("Network=private");

/** generator-spec.md 4. */
export const dropinNetworkAdds: Rule = {
  id: "dropin-network-adds",
  group: "network",
  severity: "warning",
  kinds: ["drop-in"],
  when: "A drop-in has `Network=` without an empty `Network=` before it, and a `Network=` of its unit counts already.",
  where:
    "Drop-ins of a container or pod of the workspace, from Podman 5.0 on. A note where both are networks, which may go together.",
  message: "`Network=` is a list: the drop-in adds a second network and does not replace the first.",
  fix: "Write an empty `Network=` before it.",
  evidence: [
    { kind: "source", name: "generator-spec.md section 4" },
    { kind: "source", name: "pkg/specgen/namespaces.go@v5.8.3 (ParseNetworkFlag)" },
  ],
  examples: {
    fires: [
      filesAt({ "web.container": own, "web.container.d/10-net.conf": "[Container]\nNetwork=host\n" }),
      filesAt({ "web.container": own, "web.container.d/10-net.conf": "[Container]\nNetwork=private\n" }),
      filesAt({
        "shop.pod": "[Pod]\nNetwork=none\n",
        "shop.pod.d/10-net.conf": "[Pod]\nNetwork=bridge\n",
      }),
      filesAt({
        "web.container": containerText("Network=a.network"),
        "web.container.d/10-net.conf": "[Container]\nNetwork=bridge\n",
        "a.network": "[Network]\n",
      }),
      foundAs(
        "note",
        filesAt({
          "web.container": containerText("Network=a.network"),
          "web.container.d/10-net.conf": "[Container]\nNetwork=b.network\n",
          "a.network": "[Network]\n",
          "b.network": "[Network]\n",
        }),
      ),
    ],
    silent: [
      filesAt({
        "web.container": own,
        "web.container.d/10-net.conf": "[Container]\nNetwork=\nNetwork=host\n",
      }),
      filesAt({
        "web.container": containerText("PublishPort=8080:80"),
        "web.container.d/10-net.conf": "[Container]\nNetwork=host\n",
      }),
      filesAt({
        "web.container": containerText("Network=private\nNetwork="),
        "web.container.d/10-net.conf": "[Container]\nNetwork=host\n",
      }),
      filesAt({
        "web.container": own,
        "web.container.d/10-net.conf": "[Container]\nPublishPort=8080:80\n",
      }),
      filesAt({ "web.container.d/10-net.conf": "[Container]\nNetwork=host\n" }),
      filesAt(
        {
          "web.container": "[Container]\nImage=quay.io/example/app:1\nNetwork=host\n",
          "web.container.d/10.conf": "[Container]\nNetwork=bridge\n",
        },
        { podman: "4.9" },
      ),
    ],
  },
  check: (context) => {
    const [first] = context.settings.lines(context.section, "Network");
    if (first === undefined || first.value === "") return [];
    const before = countingBefore(context).at(-1);
    if (before === undefined) return [];
    const mayGoTogether = [before.value, first.value].every(isNetwork) && !isBridge(first.value);
    return [
      {
        severity: mayGoTogether ? "note" : "warning",
        title: `Network=${first.value} is added to Network=${before.value}`,
        why: `Network= is a list, and a drop-in adds to it. ${mayGoTogether ? "The unit is on both networks." : refusalOf(first.value)} An empty Network= before it takes back what stands there.`,
        range: first.valueRange,
        // Not where it opens the machine: host stands beside another network here, and does not start.
        actions: first.value === "host" ? [] : [replaceIt(first, context.document.lineEnding)],
      },
    ];
  },
};

function refusalOf(added: string): string {
  return isBridge(added)
    ? "Podman takes bridge only as the first network, and the service does not start."
    : "Podman takes no mode beside another network, and the service does not start.";
}

/** bridge may stand beside networks, but as the first only (several-networks-mode-word). */
function isBridge(text: string): boolean {
  return readNetworkValue(text).kind === "bridge";
}

function replaceIt(entry: EntryLine, lineEnding: string): Action {
  const before = { from: entry.from, to: entry.from };
  return replacePart("Add an empty Network= before it", entry, before, `Network=${lineEnding}`);
}

/** What counts of the unit’s list where this drop-in comes in: its lines are found again in the unit as it is merged. */
function countingBefore({ fileName, section, settings, others }: CheckContext): readonly EntryLine[] {
  const unit = readDropInName(fileName)?.unit;
  const merged = (unit === undefined ? undefined : others.settingsOf(unit))?.lines(section, "Network") ?? [];
  const added = settings.lines(section, "Network").map(({ value }) => value);
  const place = merged.findLastIndex((_, index) =>
    added.every((value, offset) => merged[index + offset]?.value === value),
  );
  if (place === -1) return [];
  const before = merged.slice(0, place);
  return before.slice(before.findLastIndex(({ value }) => value === "") + 1);
}

/** Is it a network that others may stand beside, and no mode? */
function isNetwork(text: string): boolean {
  const { kind, word, options } = readNetworkValue(text);
  // “container” and “ns” alone are names that no network can have (rule network-name-is-mode).
  if (kind === "network" && options === undefined) return modeOfWord(word) === undefined;
  return networkModes[kind].joins === "network";
}
