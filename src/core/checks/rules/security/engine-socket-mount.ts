import { cleanPath } from "../../../quadlet/names/clean-path.ts";
import { deletePart } from "../../fixes/parts.ts";
import { hostMountsOf } from "../../reading/mounts.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith, podWith } from "../../model/unit-examples.ts";

export const engineSocketMount: Rule = {
  id: "engine-socket-mount",
  group: "security",
  severity: "danger",
  kinds: ["Container", "Pod", "drop-in"],
  when: "`Volume=`, a `Mount=` of the type bind, -v, --volume or --mount brings in podman.sock, docker.sock, containerd.sock or crio.sock, or the directory in which one lies: /run/podman, /var/run/podman, %t/podman, /run/containerd.",
  message:
    "Whoever controls this container controls the container engine, and with root’s engine the whole machine. Read-only does not help.",
  fix: "Use the engine of a user of its own, or a proxy that filters; delete the line.",
  evidence: [
    { kind: "source", name: "podman-container-tools/podman#6015, #20204" },
    { kind: "source", name: "man podman-system-service (security note)" },
  ],
  examples: {
    fires: [
      containerWith("Volume=/run/podman/podman.sock:/var/run/docker.sock:ro"),
      containerWith("Volume=%t/podman/podman.sock:/run/docker.sock:Z", { scope: "user" }),
      containerWith("Mount=type=bind,src=/var/run/docker.sock,dst=/var/run/docker.sock,ro"),
      containerWith("PodmanArgs=-v /run/podman/:/run/podman"),
      podWith("Volume=/run/containerd:/run/containerd"),
    ],
    silent: [
      containerWith("Volume=app-run:/run/app"),
      containerWith("Volume=podman.sock:/data"),
      containerWith("Volume=/srv/app:/run/podman/podman.sock"),
      containerWith("Volume=/run/podman/podman.sock:/x\nVolume="),
      containerWith("Mount=type=tmpfs,destination=/run/podman"),
    ],
  },
  check: (context) =>
    hostMountsOf(context)
      .filter(({ source }) => isEngine(source.text))
      .map(({ source, value }) => ({
        title: `${source.text} lets this container control the container engine`,
        why: "Whoever controls this container can start others, with everything of the user who runs the engine mounted. Read-only does not help: a socket is written to all the same.",
        range: source.range,
        actions: [deletePart("Delete the mount", value)],
      })),
};

const directories: ReadonlySet<string> = new Set([
  "/run/podman",
  "/var/run/podman",
  "%t/podman",
  "/run/containerd",
]);

function isEngine(source: string): boolean {
  const path = cleanPath(source);
  return directories.has(path) || /(?:podman|docker|containerd|crio)\.sock$/.test(path);
}
