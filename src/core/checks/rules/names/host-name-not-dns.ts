import { does } from "../../../podman/behaviours.ts";
import { shownContainerName } from "../../../quadlet/names/resource-name.ts";
import { isFilledIn } from "../../../podman/words/part.ts";
import { networkModes } from "../../../podman/network-modes/network-modes.ts";
import { isTrue } from "../../../podman/words/single-value.ts";
import type { Evidence } from "../../model/finding.ts";
import { networkValues } from "../../reading/network-values.ts";
import type { NetworkValue } from "../../reading/network-values.ts";
import { podmanOptions } from "../../reading/podman-options.ts";
import { commaParts } from "../../reading/value-parts.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerBeside, containerWith } from "../../model/unit-examples.ts";

const old = { podman: "4.6" } as const;

const sources: readonly Evidence[] = [
  {
    kind: "source",
    name: "podman-container-tools/podman#19193; libpod/networking_common.go (getExtraNetworkAliases)",
  },
  { kind: "source", name: "docs/source/markdown/options/network-alias.md@v5.8.3" },
];

/**
 * From Podman 4.7 on a container has its HostName= as an alias on each network (libpod/networking_common.go,
 * getExtraNetworkAliases); network-modes.md 3.1 has it otherwise.
 */
export const hostNameNotDns: Rule = {
  id: "host-name-not-dns",
  group: "names",
  severity: "note",
  when: "`HostName=` is set on a network with name resolution, and neither `ContainerName=`, `NetworkAlias=` nor an alias= of `Network=` has that text.",
  where:
    "Podman 4.6, on networks of one’s own: a .network file, or a network that is named. From 4.7 on Podman makes the host name an alias.",
  message:
    "Other containers do not find this host name: only the container’s name and its aliases are in DNS.",
  fix: "Write an alias behind the network: `Network=app.network:alias=db`.",
  evidence: sources,
  examples: {
    fires: [
      containerBeside({ "a.network": "[Network]\n" }, "Network=a.network\nHostName=db", old),
      containerWith("Network=shop\nHostName=db.example.org", old),
      containerBeside(
        { "a.network": "[Network]\nInternal=true\n" },
        "Network=a.network:alias=cache\nHostName=db\nContainerName=web",
        old,
      ),
    ],
    silent: [
      containerBeside({ "a.network": "[Network]\n" }, "Network=a.network\nHostName=db\nNetworkAlias=db", old),
      containerWith("HostName=db", old),
      containerWith("HostName=db\nNetwork=host", old),
      containerWith("HostName=db\nNetwork=podman", old),
      containerWith("HostName=%l\nNetwork=shop", old),
      containerWith("HostName=db\nNetwork=shop\nContainerName=db", old),
      containerWith("HostName=db\nNetwork=shop:ip=192.0.2.4,alias=db", old),
      containerWith("HostName=db\nNetwork=shop\nNetworkAlias=web,db", old),
      containerBeside({ "a.network": "[Network]\nDisableDNS=true\n" }, "Network=a.network\nHostName=db", old),
      containerWith("HostName=db\nNetwork=shop\nPodmanArgs=--network-alias db", old),
      containerBeside({ "a.network": "[Network]\n" }, "Network=a.network\nHostName=db", { podman: "4.7" }),
      containerWith("Network=shop\nHostName=db"),
    ],
  },
  check: (context) => {
    const { settings, target } = context;
    if (does(target.podman, "answersForHostNames")) return [];
    const host = settings.value("Container", "HostName");
    const networks = networkValues(context);
    if (host === undefined || isFilledIn(host.text) || !hasNames(networks[0], context)) return [];
    if (namesOf(context, networks).some((name) => name === host.text || isFilledIn(name))) return [];
    const { text, range } = host;
    return [
      {
        title: `Other containers don’t find ${text}`,
        why: "A host name counts inside the container only: others find it by the container’s name and its aliases.",
        range,
      },
    ];
  },
};

/** Is it a network of one’s own whose containers find each other by name? The default one has no DNS. */
function hasNames(network: NetworkValue | undefined, { others }: CheckContext): boolean {
  if (network === undefined || isFilledIn(network.text) || !networkModes[network.kind].hasNames) return false;
  if (network.kind !== "network-unit") return network.word !== "podman";
  const unit = others.settingsOf(network.word);
  if (unit === undefined) return false;
  const driver = unit.value("Network", "Driver")?.text ?? "bridge";
  return driver === "bridge" && !isTrue(unit.value("Network", "DisableDNS")?.text ?? "");
}

function namesOf(context: CheckContext, networks: readonly NetworkValue[]): readonly string[] {
  const { settings, document, fileName, target } = context;
  const aliases = commaParts(document, settings.values("Container", "NetworkAlias"));
  const options = podmanOptions(settings, "Container", "--network-alias", "--name");
  return [
    settings.value("Container", "ContainerName")?.text ?? shownContainerName(document, fileName, target),
    ...[...aliases, ...options].map(({ text }) => text),
    ...networks
      .flatMap((network) => network.options?.split(",") ?? [])
      .map((option) => option.replace(/^alias=/, "")),
  ];
}
