/** Targets that only the system manager has (systemd 252, system units; rule wanted-by-user-target). */
const targets: ReadonlySet<string> = new Set([
  "multi-user.target",
  "graphical.target",
  "network.target",
  "network-online.target",
  "network-pre.target",
  "local-fs.target",
  "local-fs-pre.target",
  "remote-fs.target",
  "remote-fs-pre.target",
  "sysinit.target",
  "rescue.target",
  "emergency.target",
  "nss-lookup.target",
  "nss-user-lookup.target",
  "time-sync.target",
  "time-set.target",
  "swap.target",
  "cryptsetup.target",
]);

/** Services that run on the system manager (rule user-unit-system-dependency). */
const services: ReadonlySet<string> = new Set([
  "docker.service",
  "firewalld.service",
  "NetworkManager.service",
  "NetworkManager-wait-online.service",
  "systemd-networkd.service",
  "systemd-networkd-wait-online.service",
  "systemd-resolved.service",
  "systemd-logind.service",
  "systemd-udevd.service",
]);

/** What a file names that is to wait for the network (man systemd.special). */
const network: ReadonlySet<string> = new Set([
  "network.target",
  "network-online.target",
  "NetworkManager-wait-online.service",
  "systemd-networkd-wait-online.service",
]);

/** Does who waits for this unit wait for the network? */
export function meansNetwork(name: string): boolean {
  return network.has(name);
}

/** Is this a target that no user’s manager has? */
export function isTargetOfSystem(name: string): boolean {
  return targets.has(name);
}

/** Is this a unit that only the system manager has? */
export function isSystemUnit(name: string): boolean {
  return targets.has(name) || services.has(name);
}
