import { networkModes } from "../../podman/network-modes/network-modes.ts";
import { readNetworkValue } from "../../podman/network-modes/network-value.ts";
import { capitalized } from "../../english/capitalized.ts";
import type { Said, Writers } from "../words/said.ts";
import { listed } from "../../english/listed.ts";
import { shortened } from "../words/shown.ts";
import { argumentsIn } from "../words/said.ts";
import { modeSentences } from "../../podman/network-modes/mode-sentences.ts";
import { placeOf } from "../../podman/place.ts";
import { runLine, thingOf } from "../words/unit-words.ts";
import { portWords } from "../words/port-words.ts";

/** What a line about the network says. */
export const networkWriters: Writers = {
  Network: (said) => `${capitalized(said.section === "Build" ? runLine : thing(said))} ${networkWords(said)}`,
  PublishPort: ({ value, explained, section }) => portWords(value, explained, section),
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

function idleInPod({ section, explained: { analysis } }: Said): string | undefined {
  return section === "Container" && analysis.mode.kind === "pod"
    ? "This line has no effect: in a pod, the servers for names are those of the pod."
    : undefined;
}

/** “the container”, “the pod” */
function thing({ explained: { section } }: Said): string {
  return section === undefined ? "the container" : thingOf[section];
}

function asks({ section }: Said): string {
  return section === "Network" ? "the network’s own name service asks" : "programs ask the server";
}

/** Completes “The container …”. */
function networkWords({ value, explained: { target } }: Said): string {
  const { kind, word, options = "" } = readNetworkValue(value);
  const { takes } = networkModes[kind];
  const isNamed = takes === "container" || takes === "path";
  const words = modeSentences[kind].long({ name: shortened(isNamed ? options : word), target });
  return isNamed || takes === "no-options" || options === ""
    ? words
    : `${words} Its options there: ${shortened(options)}.`;
}

/** Source: man podman-run, --add-host. */
function hostsWords(said: Said): string {
  const entries = said.values.map((value) => {
    const colon = value.indexOf(":");
    const [names, address] = colon === -1 ? [value, ""] : [value.slice(0, colon), value.slice(colon + 1)];
    const { machine } = placeOf(said.explained.target.scope);
    const shown = address === "host-gateway" ? `${machine} itself` : shortened(address);
    return { name: listed(names.split(";").map(shortened)), shown };
  });
  const [only, second] = entries;
  if (only !== undefined && second === undefined)
    return `In ${thing(said)}, the name ${only.name} stands for ${only.shown}.`;
  return `In ${thing(said)}, these names stand for fixed addresses: ${listed(entries.map(({ name }) => name))}.`;
}
