import { capitalized } from "../../settings/capitalized.ts";
import type { Said, Writers } from "../said.ts";
import { listed } from "../../settings/listed.ts";
import { shortened } from "../words/shown.ts";
import { argumentsIn } from "../said.ts";
import { resolutionWords } from "../../network/modes/resolution.ts";
import { placeOf } from "../../network/place.ts";
import { runLine, thingOf } from "../words/unit-words.ts";
import { portWords } from "../words/port-words.ts";

/** Who is on which network. Source: network-modes.md 1 to 3; man podman-run, --network; generator-spec.md 9. */
export const networkWriters: Writers = {
  Network: (said) => `${capitalized(said.section === "Build" ? runLine : thing(said))} ${networkWords(said)}`,
  PublishPort: ({ value, walked, section }) => portWords(value, walked, section),
  NetworkAlias: (said) =>
    `Containers on the same network find ${thing(said)} by the name ${shortened(said.value)} too.`,
  IP: (said) => `${capitalized(thing(said))} always has the address ${shortened(said.value)} on its network.`,
  IP6: (said) =>
    `${capitalized(thing(said))} always has the IPv6 address ${shortened(said.value)} on its network.`,
  DNS: (said) =>
    idleInPod(said) ??
    (said.value === "none"
      ? "Podman leaves the image’s /etc/resolv.conf as it is."
      : `${capitalized(asks(said))} ${listed(said.values.map(shortened))} for names.`),
  DNSSearch: (said) =>
    idleInPod(said) ?? `Short names are tried with ${listed(said.values.map(shortened))} behind them.`,
  DNSOption: (said) =>
    idleInPod(said) ?? `The resolver gets the option ${listed(said.values.map(shortened))}.`,
  AddHost: (said) => hostsWords(said),
  ExposeHostPort: ({ value }) => `Port ${shortened(value)} is only noted: this line opens nothing.`,
  Sysctl: (said) =>
    `These kernel settings hold in the container’s own namespaces: ${listed(argumentsIn(said).map(shortened))}.`,
};

/** rules.md dns-ignored-in-pod */
function idleInPod({ section, walked: { analysis } }: Said): string | undefined {
  return section === "Container" && analysis.mode.kind === "pod"
    ? "This line has no effect: in a pod, the servers for names are those of the pod."
    : undefined;
}

/** “the container”, “the pod” */
function thing({ walked: { section } }: Said): string {
  return section === undefined ? "the container" : thingOf[section];
}

function asks({ section }: Said): string {
  return section === "Network" ? "the network’s own name service asks" : "programs ask the server";
}

/** Completes “The container …”. */
function networkWords(said: Said): string {
  const { value, walked } = said;
  const { target } = walked;
  const { machines } = placeOf(target.scope);
  const [word, options] = cutAtColon(value);
  const by = options === undefined || options === "" ? "" : ` Its options there: ${shortened(options)}.`;
  if (value === "host") return `shares ${machines} network: its interfaces, addresses and ports.`;
  if (value === "none") return "has no network: only its own loopback is left.";
  if (value === "private" || value === "default")
    return `has a network of its own. ${resolutionWords("private", target)}`;
  if (value === "pod") return "shares the network of its pod.";
  if (word === "bridge") return `is on Podman’s default network, called podman.${by}`;
  if (word === "pasta" || word === "slirp4netns")
    return `has a network of its own, which the helper program ${word} connects.${by}`;
  if (value.startsWith("container:"))
    return `shares the network of the container ${shortened(options ?? "")}, which has to run already.`;
  if (value.startsWith("ns:")) return `joins the network namespace at ${shortened(options ?? "")}.`;
  if (word.endsWith(".container"))
    return `shares the network of the container of ${shortened(word)}, which starts first.`;
  if (word.endsWith(".network")) return `joins the network of ${shortened(word)}, which is made first.${by}`;
  return `joins the network ${shortened(word)}, which has to be there already.${by}`;
}

function cutAtColon(value: string): readonly [string, string?] {
  const colon = value.indexOf(":");
  return colon === -1 ? [value] : [value.slice(0, colon), value.slice(colon + 1)];
}

/** Source: man podman-run, --add-host. */
function hostsWords(said: Said): string {
  const entries = said.values.map((value) => {
    const [names, address = ""] = cutAtColon(value);
    const { machine } = placeOf(said.walked.target.scope);
    const shown = address === "host-gateway" ? `${machine} itself` : shortened(address);
    return { name: listed(names.split(";").map(shortened)), shown };
  });
  const [only, second] = entries;
  if (only !== undefined && second === undefined)
    return `In ${thing(said)}, the name ${only.name} stands for ${only.shown}.`;
  return `In ${thing(said)}, these names stand for fixed addresses: ${listed(entries.map(({ name }) => name))}.`;
}
