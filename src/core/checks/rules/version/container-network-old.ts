import { does } from "../../../podman/behaviours.ts";
import { defaultContainerName } from "../../../quadlet/names/resource-name.ts";
import { serviceNameOf } from "../../../quadlet/names/service-name.ts";
import { conventionalOrder } from "../../../podman/keys/order.ts";
import { oneByOne } from "../../../unit-file/compose.ts";
import { addValue } from "../../../unit-file/add-value.ts";
import type { Edit } from "../../../unit-file/edit.ts";
import { unitValue } from "../../../unit-file/value.ts";
import type { Action } from "../../model/finding.ts";
import { replacePart } from "../../fixes/parts.ts";
import { networkValues } from "../../reading/network-values.ts";
import type { NetworkValue } from "../../reading/network-values.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerBeside, containerWith, podWith } from "../../model/unit-examples.ts";

const old = { podman: "5.2" } as const;
const vpn = { "vpn.container": "[Container]\nImage=quay.io/example/app:1\nContainerName=vpn\n" };

export const containerNetworkOld: Rule = {
  id: "container-network-old",
  group: "version",
  severity: "error",
  kinds: ["Container", "Pod", "Kube", "drop-in"],
  when: "A value of `Network=` ends in .container.",
  where: "Up to Podman 5.2.",
  message: "This Podman takes it for the name of a network, and the start fails.",
  fix: "Write `Network=container:NAME`, with `Requires=` and `After=` of its service.",
  evidence: [
    { kind: "source", name: "RELEASE_NOTES.md@v5.8.3 (5.3.0)" },
    { kind: "source", name: "generator-spec.md 9" },
  ],
  examples: {
    fires: [
      containerBeside(vpn, "Network=vpn.container", old),
      containerWith("Network=vpn.container", old),
      podWith("Network=vpn.container", old),
    ],
    silent: [
      containerBeside(vpn, "Network=container:vpn", old),
      containerBeside(vpn, "Network=vpn.container", { podman: "5.3" }),
      containerWith("Network=vpn.container\nNetwork=", old),
    ],
  },
  check: (context) =>
    does(context.target.podman, "containerNetworks")
      ? []
      : networkValues(context)
          .filter(({ text }) => text.endsWith(".container"))
          .map((value) => ({
            title: `Podman ${context.target.podman} takes ${value.text} for the name of a network`,
            why: "Files of containers can be named here from Podman 5.3. Before, the start fails: “unable to find network with name or ID”.",
            range: value.range,
            actions: joinByName(value, context),
          })),
};

/** Where the other file is at hand, it is known what its container is called. */
function joinByName(
  { text, entry, range }: NetworkValue,
  { others, target, kind }: CheckContext,
): readonly Action[] {
  const other = kind === "Container" ? others.settingsOf(text) : undefined;
  if (other === undefined) return [];
  const service = serviceNameOf(text, undefined, target);
  const name =
    other.value("Container", "ContainerName")?.text ??
    defaultContainerName(text, target).replace("%N", () => service);
  const joined = `container:${name}`;
  if (name.includes("%")) return [];
  const replaced = replacePart("", entry, range, joined);
  if (replaced.kind !== "edit") return [];
  const edit = oneByOne(
    replaced.edit,
    ...["Requires", "After"].map((key) => addUnit(key, `${service}.service`)),
  );
  return [
    {
      kind: "edit",
      label: `Write ${joined}`,
      // The line may stand in a drop-in.
      edit: (now) => (replaced.edit(now).length === 0 ? [] : edit(now)),
    },
  ];
}

function addUnit(key: string, service: string): Edit {
  const value = unitValue(service);
  return (now) =>
    value === undefined ? [] : addValue(now, { section: "Unit", key }, value, conventionalOrder);
}
