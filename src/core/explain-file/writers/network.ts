import { networkModes } from "../../podman/network-modes/network-modes.ts";
import { readNetworkValue } from "../../podman/network-modes/network-value.ts";
import { capitalized } from "../../english/capitalized.ts";
import type { KeyLines, Writers } from "../words/key-lines.ts";
import { listed } from "../../english/listed.ts";
import { shortened } from "../words/shown.ts";
import { argumentsIn } from "../words/key-lines.ts";
import { modeSentences } from "../../podman/network-modes/mode-sentences.ts";
import { placeOf } from "../../podman/place.ts";
import { runLine, thingOf } from "../words/unit-words.ts";
import { portWords } from "../words/port-words.ts";

/** What a line about the network says. */
export const networkWriters: Writers = {
  Network: (keyLines) =>
    `${capitalized(keyLines.section === "Build" ? runLine : thing(keyLines))} ${networkWords(keyLines)}`,
  PublishPort: ({ value, explained, section }) => portWords(value, explained, section),
  NetworkAlias: (keyLines) =>
    `Containers on the same network find ${thing(keyLines)} by the name ${shortened(keyLines.value)} too.`,
  IP: (keyLines) =>
    `${capitalized(thing(keyLines))} always has the address ${shortened(keyLines.value)} on its network.`,
  IP6: (keyLines) =>
    `${capitalized(thing(keyLines))} always has the IPv6 address ${shortened(keyLines.value)} on its network.`,
  DNS: (keyLines) =>
    idleInPod(keyLines) ??
    (keyLines.value === "none"
      ? "Podman leaves the image’s /etc/resolv.conf as it is."
      : `${capitalized(asks(keyLines))} ${listed(keyLines.values.map(shortened))} for names.`),
  DNSSearch: (keyLines) =>
    idleInPod(keyLines) ??
    `Short names are tried with ${listed(keyLines.values.map(shortened))} behind them.`,
  DNSOption: (keyLines) =>
    idleInPod(keyLines) ?? `The resolver gets the option ${listed(keyLines.values.map(shortened))}.`,
  AddHost: (keyLines) => hostsWords(keyLines),
  ExposeHostPort: ({ value }) => `Port ${shortened(value)} is only noted: this line opens nothing.`,
  Sysctl: (keyLines) =>
    `These kernel settings hold in the container’s own namespaces: ${listed(argumentsIn(keyLines).map(shortened))}.`,
};

function idleInPod({ section, explained: { analysis } }: KeyLines): string | undefined {
  return section === "Container" && analysis.mode.kind === "pod"
    ? "This line has no effect: in a pod, the servers for names are those of the pod."
    : undefined;
}

/** “the container”, “the pod” */
function thing({ explained: { section } }: KeyLines): string {
  return section === undefined ? "the container" : thingOf[section];
}

function asks({ section }: KeyLines): string {
  return section === "Network" ? "the network’s own name service asks" : "programs ask the server";
}

/** Completes “The container …”. */
function networkWords({ value, explained: { target } }: KeyLines): string {
  const { kind, word, options = "" } = readNetworkValue(value);
  const { takes } = networkModes[kind];
  const isNamed = takes === "container" || takes === "path";
  const words = modeSentences[kind].long({ name: shortened(isNamed ? options : word), target });
  return isNamed || takes === "no-options" || options === ""
    ? words
    : `${words} Its options there: ${shortened(options)}.`;
}

/** Source: man podman-run, --add-host. */
function hostsWords(keyLines: KeyLines): string {
  const entries = keyLines.values.map((value) => {
    const colon = value.indexOf(":");
    const [names, address] = colon === -1 ? [value, ""] : [value.slice(0, colon), value.slice(colon + 1)];
    const { machine } = placeOf(keyLines.explained.target.scope);
    const shown = address === "host-gateway" ? `${machine} itself` : shortened(address);
    return { name: listed(names.split(";").map(shortened)), shown };
  });
  const [only, second] = entries;
  if (only !== undefined && second === undefined)
    return `In ${thing(keyLines)}, the name ${only.name} stands for ${only.shown}.`;
  return `In ${thing(keyLines)}, these names stand for fixed addresses: ${listed(entries.map(({ name }) => name))}.`;
}
