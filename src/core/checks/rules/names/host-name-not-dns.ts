import { shownContainerName } from "../../../quadlet/names/resource-name.ts";
import { isFilledIn } from "../../../settings/grammar/part.ts";
import { isSince } from "../../../settings/release.ts";
import { isTrue } from "../../../settings/values/single-value.ts";
import type { Evidence } from "../../finding.ts";
import { addLine } from "../../fixes/settings.ts";
import { cellEvidence } from "../../reading/measured-here.ts";
import { networkValues, networkWord } from "../../reading/network-values.ts";
import type { NetworkValue } from "../../reading/network-values.ts";
import { podmanOptions } from "../../reading/podman-options.ts";
import { commaParts } from "../../reading/value-parts.ts";
import type { CheckContext, Rule } from "../../rule.ts";
import { containerBeside, containerWith } from "../../unit-examples.ts";

const sources: readonly Evidence[] = [
  { kind: "source", name: "lab reachability 5.4.2 (7b)" },
  { kind: "source", name: "docs/source/markdown/options/network-alias.md@v5.8.3" },
];

/** rules.md host-name-not-dns */
export const hostNameNotDns: Rule = {
  id: "host-name-not-dns",
  group: "names",
  severity: "note",
  when: "`HostName=` is set on a network with name resolution, and neither `ContainerName=`, `NetworkAlias=` nor an alias= of `Network=` has that text.",
  where: "Networks of one’s own: a .network file, or a network that is named.",
  message:
    "Other containers do not find this host name: only the container’s name and its aliases are in DNS.",
  fix: "Add `NetworkAlias=` (Podman 5.2 and newer).",
  evidence: sources,
  examples: {
    fires: [
      containerBeside({ "a.network": "[Network]\n" }, "Network=a.network\nHostName=db"),
      containerWith("Network=shop\nHostName=db.example.org"),
      containerBeside(
        { "a.network": "[Network]\nInternal=true\n" },
        "Network=a.network:alias=cache\nHostName=db\nContainerName=web",
      ),
    ],
    silent: [
      containerBeside({ "a.network": "[Network]\n" }, "Network=a.network\nHostName=db\nNetworkAlias=db"),
      containerWith("HostName=db"),
      containerWith("HostName=db\nNetwork=host"),
      containerWith("HostName=db\nNetwork=podman"),
      containerWith("HostName=%l\nNetwork=shop"),
      containerWith("HostName=db\nNetwork=shop\nContainerName=db"),
      containerWith("HostName=db\nNetwork=shop:ip=192.0.2.4,alias=db"),
      containerWith("HostName=db\nNetwork=shop\nNetworkAlias=web,db"),
      containerBeside({ "a.network": "[Network]\nDisableDNS=true\n" }, "Network=a.network\nHostName=db"),
      containerWith("HostName=db\nNetwork=shop\nPodmanArgs=--network-alias db"),
    ],
  },
  check: (context) => {
    const { settings, target, measurement } = context;
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
        // Whether names are found at all on such a network was measured.
        evidence: [...cellEvidence(measurement, ["7b"]), ...sources],
        actions: isSince(target.podman, "5.2")
          ? [
              addLine(
                `Add NetworkAlias=${text}`,
                settings,
                { section: "Container", key: "NetworkAlias" },
                text,
              ),
            ]
          : [],
      },
    ];
  },
};

/** Is it a network of one’s own whose containers find each other by name? The default one has no DNS. */
function hasNames(network: NetworkValue | undefined, { others }: CheckContext): boolean {
  const kind = networkWord(network);
  if (network === undefined || isFilledIn(network.text)) return false;
  if (kind === "name") return network.word !== "podman";
  const unit = kind === "network-unit" ? others.settingsOf(network.word) : undefined;
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
