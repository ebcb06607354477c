import { does } from "../../../../podman/behaviours.ts";
import type { Target } from "../../../../podman/target.ts";
import type { PortRange } from "../../../../podman/values/port/port-range.ts";
import type { PodmanPort } from "../../../../podman/values/port/podman-port.ts";

/** Do these two want the same port of the machine? One whose port Podman chooses never does. */
export function wantSamePort(one: PodmanPort, other: PodmanPort, target: Target): boolean {
  return (
    one.protocol === other.protocol &&
    one.host !== undefined &&
    other.host !== undefined &&
    one.host.first <= other.host.last &&
    other.host.first <= one.host.last &&
    addressesOverlap(one, other, target)
  );
}

function addressesOverlap(one: PodmanPort, other: PodmanPort, target: Target): boolean {
  const [first, second] = [addressFor(one, target), addressFor(other, target)];
  return first === second || covers(first, second, target) || covers(second, first, target);
}

/**
 * Without an address a port is open in both families, but up to 5.8 for root in IPv4 only, so that `[::]:80:80` may
 * stand beside it (lab rootless/unset/19e, rootless/bridge/19e, rootful/bridge/19e; podman-container-tools/podman#29568).
 */
function covers(address: string, other: string, { scope, podman }: Target): boolean {
  if (address === "") return scope === "user" || does(podman, "publishesOnIpv6Too") || !isIpv6(other);
  if (address === "0.0.0.0") return other !== "" && !isIpv6(other);
  return address === "[::]" && isIpv6(other);
}

/** Up to 5.8 Podman takes `0.0.0.0` for no address (pkg/specgenutil/util.go@v5.8.3, parseSplitPort). */
function addressFor({ address }: PodmanPort, { podman }: Target): string {
  return address === "0.0.0.0" && !does(podman, "keepsZeroAddress") ? "" : address;
}

/** Is one of them IPv6, and the other not only so? */
export function areOfTwoFamilies(one: PodmanPort, other: PodmanPort): boolean {
  return isIpv6(one.address) !== isIpv6(other.address);
}

function isIpv6(address: string): boolean {
  return address.startsWith("[");
}

/** Do they say the same of the port that both want? Podman then makes one of them (ports.go@v5.8.3). */
export function leadToSamePort(one: PodmanPort, other: PodmanPort, target: Target): boolean {
  return addressFor(one, target) === addressFor(other, target) && offsetOf(one) === offsetOf(other);
}

function offsetOf({ host, container }: PodmanPort): number {
  return container.first - (host?.first ?? 0);
}

/** The first range from `start` on, as long as this one, that is not taken. */
export function freeRange(
  port: PodmanPort,
  start: number,
  isTaken: (port: PodmanPort) => boolean,
): PortRange | undefined {
  const length = port.container.last - port.container.first;
  for (let first = start; first + length <= 65_535; first++) {
    const host = { first, last: first + length };
    if (!isTaken({ ...port, host })) return host;
  }
  return undefined;
}
