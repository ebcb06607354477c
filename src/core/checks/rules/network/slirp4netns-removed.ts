import { does } from "../../../podman/behaviours.ts";
import { askedNetworks } from "../../reading/asked-networks.ts";
import type { CheckContext, Found, Rule } from "../../model/rule.ts";
import { containerWith, foundAs, podWith } from "../../model/unit-examples.ts";
import { insteadOf } from "./parts/instead-of-network.ts";

/** lab/messages.json, slirp4netns on 6.1.1: “the mode itself”. */
export const slirp4netnsRemoved: Rule = {
  id: "slirp4netns-removed",
  group: "network",
  severity: "error",
  kinds: ["Container", "Pod", "drop-in"],
  when: "The first `Network=` is `slirp4netns` or begins with `slirp4netns:`.",
  where: "An error from Podman 6.0 on; a warning for 5.0 to 5.8, where it still works.",
  message: "Podman 6 has no slirp4netns, and the service does not start.",
  fix: "Delete the line or write `Network=pasta` in a unit of a user, `Network=bridge` in others. In place of allow_host_loopback=true the one port that is needed: `Network=pasta:-T,PORT`.",
  evidence: [
    { kind: "source", name: "pkg/specgen/namespaces.go@v6.0.0-rc1" },
    { kind: "source", name: "lab/messages.json: slirp4netns on 6.1.1" },
  ],
  examples: {
    fires: [
      containerWith("Network=slirp4netns:allow_host_loopback=true", { podman: "6.0", scope: "user" }),
      containerWith("Network=slirp4netns", { podman: "6.1" }),
      foundAs("warning", containerWith("Network=slirp4netns", { podman: "5.8", scope: "user" })),
      containerWith("PodmanArgs=--network=slirp4netns", { podman: "6.1", scope: "user" }),
      podWith("Network=slirp4netns:mtu=1500", { podman: "6.0", scope: "user" }),
    ],
    silent: [
      containerWith("Network=pasta:-T,5432", { podman: "6.0", scope: "user" }),
      containerWith("Network=slirp4netns", { podman: "4.9", scope: "user" }),
    ],
  },
  check: (context) => {
    const [first] = askedNetworks(context);
    if (first?.word !== "slirp4netns" || !does(context.target.podman, "pasta")) return [];
    return [{ ...said(context), range: first.range, actions: insteadOf(context, first) }];
  },
};

function said({ target }: CheckContext): Pick<Found, "severity" | "title" | "why"> {
  return does(target.podman, "hasNoSlirp4netns")
    ? {
        severity: "error",
        title: "Podman 6 has no slirp4netns",
        why: "The service is made and does not start: “slirp4netns support has been removed, use --network=pasta instead”.",
      }
    : {
        severity: "warning",
        title: "Podman 6 will not start this: it has no slirp4netns",
        why: `Podman ${target.podman} still takes it where the program slirp4netns is installed. A user’s containers have pasta by default from 5.0 on.`,
      };
}
