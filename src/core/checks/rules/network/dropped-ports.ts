import { chooseNetwork } from "../../../network/choose-network.ts";
import { setPortsAside } from "../../../network/published-ports.ts";
import type { Action } from "../../finding.ts";
import type { NetworkValue } from "../../network-values.ts";
import { shownValue } from "../../part-of-value.ts";
import type { CheckContext } from "../../rule.ts";
import type { SettingValue } from "../../unit-settings.ts";
import { isArgument } from "./asked-networks.ts";

/** Names the ports that Podman drops: one as it stands in the file, several by their number. */
export function portsWithoutEffect({ document }: CheckContext, ports: readonly SettingValue[]): string {
  const [first] = ports;
  return first === undefined || ports.length > 1
    ? `${ports.length} published ports have no effect`
    : `${shownValue(document, first)} has no effect`;
}

/** Ports stay in the file as comments, which come back with another network. */
export function keepAsComments(ports: readonly SettingValue[]): readonly Action[] {
  return ports.some(({ entry }) => entry.key === "PublishPort")
    ? [{ kind: "edit", label: "Keep as comments", edit: setPortsAside }]
    : [];
}

/** A network of its own for the container, where not an option of `PodmanArgs=` decides. */
export function privateInstead(asked: NetworkValue | undefined): readonly Action[] {
  return asked !== undefined && isArgument(asked)
    ? []
    : [{ kind: "edit", label: "Use private", edit: (now) => chooseNetwork(now, "private") }];
}
