import { readsKey } from "../../../podman/keys/keys.ts";
import { defaultResourceName } from "../../../quadlet/names/default-resource-name.ts";
import { isTemplate, serviceName } from "../../../quadlet/names/service-name.ts";
import { isTrue } from "../../../podman/words/single-value.ts";
import { command } from "../../../shell/command.ts";
import { operand } from "../../../shell/word.ts";
import { writeSetting } from "../../fixes/settings.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { networkWith } from "../../model/unit-examples.ts";

/** What becomes an argument of `podman network create` and says what the network is like (generator-spec.md 11). */
const keys = [
  "Driver",
  "Subnet",
  "Gateway",
  "IPRange",
  "IPv6",
  "IPAMDriver",
  "Internal",
  "DisableDNS",
  "DNS",
  "InterfaceName",
  "Options",
  "Label",
  "PodmanArgs",
] as const;

/**
 * Its service stays active (RemainAfterExit=yes, generator-spec.md 11): the start of a container does not make the
 * network again.
 */
export const networkChangeNotApplied: Rule = {
  id: "network-change-not-applied",
  group: "network",
  severity: "note",
  kinds: ["Network"],
  when: "A `.network` file says what the network is like: its driver, addresses, options, labels and so on.",
  notWhen:
    "`NetworkDeleteOnStop=true`. Whether a network of this name exists already no file shows: where there is none, everything counts.",
  message:
    "A network of this name that exists is left as it is, whatever the file says now: Quadlet makes it with --ignore.",
  fix: "Stop the service of the network, which stops its containers, too; `podman network rm NAME`; start the containers. Or write `NetworkDeleteOnStop=true` (from Podman 5.5), and restart that service after each change.",
  evidence: [
    { kind: "source", name: "generator-spec.md section 11" },
    {
      kind: "source",
      name: "tried with systemd 252; man systemd.service (RemainAfterExit=), systemd.unit (Requires=)",
    },
  ],
  examples: {
    fires: [
      networkWith("Subnet=10.1.0.0/24"),
      networkWith("NetworkName=backend\nInternal=true"),
      networkWith("Options=isolate=strict", { podman: "5.4" }),
      networkWith("Driver=macvlan\nNetworkDeleteOnStop=false"),
    ],
    silent: [
      networkWith(""),
      networkWith("NetworkName=backend"),
      networkWith("Subnet=10.1.0.0/24\nNetworkDeleteOnStop=true"),
      networkWith("Subnet=10.1.0.0/24\nSubnet="),
    ],
  },
  check: (context) => {
    const { fileName, settings, target } = context;
    const said = keys.flatMap((key) => settings.value("Network", key) ?? []);
    const [first] = said;
    const isDeleted = isTrue(settings.value("Network", "NetworkDeleteOnStop")?.text ?? "");
    if (first === undefined || isDeleted) return [];
    const name = settings.value("Network", "NetworkName")?.text ?? defaultResourceName(fileName, target);
    return [
      {
        title: "What you change here does not reach a network that exists",
        why: `Quadlet makes the network with --ignore: one called ${name ?? "so"} is left as it is. Stop ${serviceOf(context)}, which stops its containers, too; run “${command`podman network rm ${operand(name ?? "NAME")}`}”; start the containers.`,
        range: first.range,
        actions: readsKey(target.podman, "Network", "NetworkDeleteOnStop")
          ? [
              writeSetting(
                "Add NetworkDeleteOnStop=true",
                settings,
                { section: "Network", key: "NetworkDeleteOnStop" },
                "true",
              ),
            ]
          : [],
      },
    ];
  },
};

function serviceOf({ document, fileName, target }: CheckContext): string {
  const name = serviceName(document, fileName, target);
  return isTemplate(name) ? "the service of the network" : `${name}.service`;
}
