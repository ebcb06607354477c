import { isSince } from "../../podman/release.ts";
import type { Target } from "../../podman/target.ts";
import { measured } from "./measured-mode.ts";
import type { MeasuredMode } from "./measured-mode.ts";

const caveats = {
  unsetInQm:
    'Without a Network= line QM’s containers.conf (netns="host") puts this container on the partition’s network.',
  slirp4netns: "Podman 4.x uses slirp4netns for rootless containers; it was measured by its name.",
};

/** The measured mode of a network that needs no other file and no option: what the first view can choose. */
export function plainMode(mode: "unset" | "private" | "host" | "none", target: Target): MeasuredMode {
  if (mode === "host" || mode === "none") return measured(mode);
  if (mode === "unset" && target.scope === "qm") return measured("host", caveats.unsetInQm);
  return ownNetwork(mode, target);
}

/** network-modes.md 1.1: rootless, up to 4.9, private is slirp4netns. */
function ownNetwork(mode: "unset" | "private", { podman, scope }: Target): MeasuredMode {
  if (scope === "user" && !isSince(podman, "5.0")) return measured("slirp4netns", caveats.slirp4netns);
  return measured(mode);
}
