import { chooseNetwork } from "../../network/choose-network.ts";
import { isSince } from "../../settings/release.ts";
import type { CheckContext, Rule } from "../rule.ts";

/** network-modes.md 1 and 2: the generator writes the service, and podman refuses to start the container. */
export const networkRefused: Rule = {
  id: "network-refused",
  check: (context) => {
    const why = whyRefused(context);
    if (why === undefined) return [];
    return [
      {
        severity: "error",
        title: "The service can’t start with this network",
        why,
        evidence: [{ kind: "source", name: "lab/messages.json: pasta as root, slirp4netns on 6.1.1" }],
        actions: [{ kind: "edit", label: "Use private", edit: (now) => chooseNetwork(now, "private") }],
      },
    ];
  },
};

function whyRefused({ mode, target }: CheckContext): string | undefined {
  if (mode.kind === "pasta" && target.scope !== "user")
    return "Podman takes pasta only for containers of users: “pasta networking is only supported for rootless mode”.";
  if (mode.kind === "slirp4netns" && isSince(target.podman, "6.0"))
    return "Podman 6 has no slirp4netns: “slirp4netns support has been removed, use --network=pasta instead”.";
  return undefined;
}
