import type { Source } from "./ground.ts";

/** What the answers rest on beside the measured cells (network-modes.md 7 has the file and the tag of each). */
export const sources = {
  pasta: { name: "pasta(1)", url: "https://passt.top/builds/latest/web/passt.1.html" },
  podmanRun: {
    name: "podman-run(1), --network",
    url: "https://docs.podman.io/en/latest/markdown/podman-run.1.html",
  },
  quadlet: {
    name: "podman-systemd.unit(5)",
    url: "https://docs.podman.io/en/latest/markdown/podman-systemd.unit.5.html",
  },
  networks: {
    name: "podman-network-create(1)",
    url: "https://docs.podman.io/en/latest/markdown/podman-network-create.1.html",
  },
  tutorial: {
    name: "Podman’s tutorial on networks",
    url: "https://github.com/containers/podman/blob/main/docs/tutorials/basic_networking.md",
  },
  socketActivation: {
    name: "Podman’s tutorial on socket activation",
    url: "https://github.com/containers/podman/blob/main/docs/tutorials/socket_activation.md",
  },
  rootless: {
    name: "Podman’s list of what rootless containers can’t do",
    url: "https://github.com/containers/podman/blob/main/rootless.md",
  },
  namespaces: {
    name: "network_namespaces(7)",
    url: "https://man7.org/linux/man-pages/man7/network_namespaces.7.html",
  },
  unixSockets: { name: "unix(7)", url: "https://man7.org/linux/man-pages/man7/unix.7.html" },
  ipSysctl: {
    name: "the kernel’s documentation of net.ipv4.ip_unprivileged_port_start",
    url: "https://docs.kernel.org/networking/ip-sysctl.html",
  },
} as const satisfies Readonly<Record<string, Source>>;
