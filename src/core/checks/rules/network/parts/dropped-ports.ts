import { chooseNetwork } from "../../../../network/edit/choose-network.ts";
import { setPortsAside } from "../../../../network/ports/change-ports.ts";
import { readPublishedPort } from "../../../../podman/values/port/published-port.ts";
import type { Action } from "../../../model/finding.ts";
import type { NetworkValue } from "../../../reading/network-values.ts";
import { isArgument } from "../../../reading/podman-options.ts";
import { shownValue } from "../../../reading/shown-value.ts";
import type { SettingValue } from "../../../../podman/settings/unit-settings.ts";
import type { CheckContext } from "../../../model/rule.ts";

/** Names the ports that Podman drops: one as it stands in the file, several by their number. */
export function portsWithoutEffect({ document }: CheckContext, ports: readonly SettingValue[]): string {
  const [first] = ports;
  return first === undefined || ports.length > 1
    ? `${ports.length} published ports have no effect`
    : `${shownValue(document, first)} has no effect`;
}

/** Ports stay in the file as comments, which come back with another network; not where `PodmanArgs=` has one. */
export function keepAsComments(ports: readonly SettingValue[]): readonly Action[] {
  return ports.every(({ entry }) => entry.key === "PublishPort")
    ? [{ kind: "edit", label: "Keep as comments", edit: setPortsAside }]
    : [];
}

/** A network of its own for the container, where not an option of `PodmanArgs=` decides. */
export function privateInstead(asked: NetworkValue | undefined): readonly Action[] {
  return asked !== undefined && isArgument(asked)
    ? []
    : [{ kind: "edit", label: "Use private", edit: (now) => chooseNetwork(now, "private") }];
}

/** Says on which port the program of a mapping is found under host networking. */
export function listensDirectly(port: string): string {
  const read = readPublishedPort(port);
  return read === undefined
    ? "The program listens on its own ports directly."
    : `The program listens on its own port directly, ${read.containerPort} if that is where the mapping led.`;
}
