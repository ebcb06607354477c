import { readPastaArguments } from "../../../podman/network-modes/pasta-arguments.ts";
import type { PastaArgument } from "../../../podman/network-modes/pasta-arguments.ts";
import { placeOf } from "../../../podman/place.ts";
import { withoutOption } from "../../fixes/network-option.ts";
import { askedNetworks } from "../../reading/asked-networks.ts";
import { measuredHere } from "../../reading/measured-here.ts";
import type { NetworkValue } from "../../reading/network-values.ts";
import { isTrueForPodman } from "../../reading/podman-bool.ts";
import { isArgument } from "../../reading/podman-options.ts";
import { partOfValue } from "../../reading/value-parts.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith, podWith } from "../../model/unit-examples.ts";

/** network-modes.md 2; lab rootless/pasta-map-gw/5b, rootless/slirp4netns-loopback/5b. */
export const hostLoopbackOpened: Rule = {
  id: "host-loopback-opened",
  group: "network",
  severity: "danger",
  kinds: ["Container", "Pod", "drop-in"],
  when: "The first `Network=` is `pasta:` with `--map-gw`, with `--map-host-loopback` and an address, or with `auto` behind `-T`, `--tcp-ns`, `-U` or `--udp-ns`; or `slirp4netns:` with `allow_host_loopback=true`.",
  notWhen: "`--map-host-loopback,none`, which switches it off.",
  message: "The container gets to every service that listens on this machine’s localhost only.",
  fix: "Open the one port that is needed: `Network=pasta:-T,PORT`.",
  evidence: [
    { kind: "source", name: "docs/source/markdown/options/network.md@v5.8.3" },
    { kind: "source", name: "podman-container-tools/podman#19213" },
    { kind: "source", name: "lab/reachability.json: 5b of pasta-map-gw and slirp4netns-loopback" },
  ],
  examples: {
    fires: [
      containerWith("Network=pasta:--map-gw"),
      containerWith("Network=pasta:--ipv4-only,--map-gw,-T,5432", { scope: "user" }),
      containerWith("Network=pasta:--map-host-loopback,10.0.2.2", { scope: "user" }),
      containerWith("Network=pasta:--map-host-loopback=10.0.2.2", { scope: "user" }),
      containerWith("Network=pasta:-T,auto", { scope: "user" }),
      containerWith("Network=pasta:--udp-ns,auto", { scope: "user" }),
      containerWith("Network=slirp4netns:mtu=1500,allow_host_loopback=true", { scope: "user" }),
      containerWith("PodmanArgs=--network pasta:--map-gw", { scope: "user" }),
      podWith("Network=pasta:--map-gw", { scope: "user" }),
    ],
    silent: [
      containerWith("Network=pasta:-T,5432", { scope: "user" }),
      containerWith("Network=pasta:--map-host-loopback,none", { scope: "user" }),
      containerWith("Network=pasta:--no-map-gw", { scope: "user" }),
      containerWith("Network=pasta:-t,auto", { scope: "user" }),
      containerWith("Network=slirp4netns:allow_host_loopback=false", { scope: "user" }),
      containerWith("Network=bridge"),
    ],
  },
  check: (context) => {
    const [first] = askedNetworks(context);
    if (first === undefined) return [];
    const { machines } = placeOf(context.target.scope);
    const start = first.word.length + 1;
    return openingParts(first).map((opening) => {
      const place = { from: start + opening.from, to: start + opening.to };
      const { text, range } = partOfValue(context.document, first, place);
      return {
        title: `${text} opens ${machines} localhost to the container`,
        why: "It gets to every service that listens there because only local programs were to reach it: databases, admin pages, debuggers. One port is opened by Network=pasta:-T,PORT.",
        range,
        evidence: [...measuredHere(context, "reachable", ["5b"]), ...hostLoopbackOpened.evidence],
        actions: isArgument(first) ? [] : [withoutOption(context.document, first, opening)],
      };
    });
  },
};

interface Part {
  readonly from: number;
  readonly to: number;
}

function openingParts({ word, options = "" }: NetworkValue): readonly Part[] {
  if (word === "pasta") return readPastaArguments(options).filter(opensLocalhost);
  if (word !== "slirp4netns") return [];
  return Array.from(options.matchAll(/[^,]+/g), ({ 0: text, index }) => ({
    text,
    from: index,
    to: index + text.length,
  })).filter(({ text }) => isLoopbackAllowed(text));
}

function isLoopbackAllowed(option: string): boolean {
  const [name, setting] = option.split("=", 2);
  return (
    name === "allow_host_loopback" && setting !== undefined && setting !== "" && isTrueForPodman(setting)
  );
}

function opensLocalhost({ name, setting }: PastaArgument): boolean {
  switch (name) {
    case "--map-gw":
      return true;
    case "--map-host-loopback":
      return setting !== "none";
    case "-T":
    case "-U":
      return setting === "auto";
    default:
      return false;
  }
}
