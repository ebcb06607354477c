import { networkModes } from "../../../podman/network-modes/network-modes.ts";
import type { NetworkModeKind } from "../../../podman/network-modes/network-modes.ts";
import { isPlainMode, modeOfWord } from "../../../podman/network-modes/network-value.ts";
import { startsIn } from "../../../podman/network-modes/works-on.ts";
import type { Action } from "../../model/finding.ts";
import { replacePart } from "../../fixes/parts.ts";
import { isOneLetterOff } from "../../reading/nearest-name.ts";
import { networkValues } from "../../reading/network-values.ts";
import type { NetworkValue } from "../../reading/network-values.ts";
import { publishedValues } from "../../reading/published-ports.ts";
import { partOfValue } from "../../reading/value-parts.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerWith, podWith } from "../../model/unit-examples.ts";
import { addressesAndAlias } from "./parts/addresses.ts";
import { insteadOfHost } from "./parts/instead-of-host.ts";
import { isNetworkName } from "./parts/network-names.ts";

/** network-modes.md 2: only exact lower-case words are modes. */
export const networkModeMisspelled: Rule = {
  id: "network-mode-misspelled",
  group: "network",
  severity: "warning",
  kinds: ["Container", "Pod", "drop-in"],
  when: "A `Network=` value, before its colon, is no mode and no known network, and is a mode with other upper and lower case letters, or with one letter more, one less, another one, or two that changed places.",
  notWhen:
    "Words of two letters or fewer, and the names that .network files here create. pod and container are compared by their case only, and host and none not with another letter or one more, because prod, pods, node, zone and ghost are ordinary names.",
  message:
    "Podman takes this for the name of a network. If none is called so, the start fails: “unable to find network with name or ID …”.",
  fix: "Write the mode as Podman knows it.",
  evidence: [
    { kind: "source", name: "pkg/specgen/namespaces.go@v5.8.3" },
    { kind: "source", name: "lab messages (network does not exist)" },
  ],
  examples: {
    fires: [
      containerWith("Network=Host"),
      containerWith("Network=Bridge:ip=10.88.0.5"),
      containerWith("Network=privat"),
      containerWith("Network=hots"),
      containerWith("Network=psata", { scope: "user" }),
      containerWith("Network=Container:vpn"),
      podWith("Network=brigde"),
    ],
    silent: [
      containerWith("Network=hosting"),
      containerWith("Network=ghost"),
      containerWith("Network=node"),
      containerWith("Network=bridge1"),
      containerWith("Network=prod\nNetwork=dns"),
      {
        files: {
          "web.container": "[Container]\nImage=quay.io/example/app:1\nNetwork=private1\nNetwork=privates\n",
          "a.network": "[Network]\nNetworkName=privates\n",
        },
      },
    ],
  },
  check: (context) =>
    networkValues(context).flatMap((asked) => {
      const mode = meantMode(asked);
      if (mode === undefined || isNetworkName(context, asked.word)) return [];
      return [
        {
          title: `Network=${asked.text} is taken for the name of a network`,
          why: `Podman knows ${mode} only in this spelling. If no network is called ${asked.word}, the start fails: “unable to find network with name or ID”.`,
          range: partOfValue(context.document, asked, { from: 0, to: asked.word.length }).range,
          actions: correction(context, asked, mode),
        },
      ];
    }),
};

/** Ordinary names come close to these: node, zone and ghost with another letter, prod and pods in any way but case. */
const closeToNames: ReadonlySet<string> = new Set(["host", "none"]);
const closestToNames = "pod";

const wordsOfModes: readonly string[] = Object.values(networkModes).flatMap(({ words }) => words);

const alone = wordsOfModes.filter((word) => isPlainMode(word));
/** Without a name or a path behind them these are no modes. */
const withValue = new Set(wordsOfModes.filter((word) => !isPlainMode(word)));
const anyLetter = alone.filter((word) => !closeToNames.has(word) && word !== closestToNames);
const noOtherLetter = alone.filter((word) => closeToNames.has(word));

function meantMode(asked: NetworkValue): string | undefined {
  if (asked.kind !== "network" || !/^[A-Za-z0-9]+$/.test(asked.word)) return undefined;
  const lower = asked.word.toLowerCase();
  const isCaseOnly = alone.includes(lower);
  if (lower !== asked.word && (isCaseOnly || (withValue.has(lower) && asked.options))) return lower;
  if (isCaseOnly || lower.length <= 2) return undefined;
  return (
    anyLetter.find((mode) => isOneLetterOff(lower, mode) && !hasOtherDigit(lower, mode)) ??
    noOtherLetter.find(
      (mode) => isOneLetterOff(lower, mode) && (lower.length < mode.length || isReordered(lower, mode)),
    )
  );
}

/** `bridge1` is a number of a network, and no letter too many. */
function hasOtherDigit(written: string, mode: string): boolean {
  return written.replaceAll(/\D/g, "") !== mode.replaceAll(/\D/g, "") && written.length >= mode.length;
}

function isReordered(one: string, other: string): boolean {
  return Array.from(one).toSorted().join("") === Array.from(other).toSorted().join("");
}

/** A mode that would bring trouble of its own is not written. */
function correction(context: CheckContext, asked: NetworkValue, word: string): readonly Action[] {
  const mode = modeOfWord(word);
  if (mode === undefined) return [];
  if (mode === "host") return insteadOfHost(context, asked);
  const { takes, joins } = networkModes[mode];
  const fits =
    (asked.options === undefined || takes !== "nothing") &&
    networkValues(context).length === 1 &&
    (joins === "network" || addressesAndAlias(context).length === 0);
  if (!fits || bringsTrouble(context, mode)) return [];
  const { range } = partOfValue(context.document, asked, { from: 0, to: asked.word.length });
  return [replacePart(`Write ${word}`, asked.entry, range, word)];
}

function bringsTrouble(context: CheckContext, mode: NetworkModeKind): boolean {
  const { settings, section, target, kind } = context;
  const hasPorts = publishedValues(context).length > 0;
  const { joins, publishes, until } = networkModes[mode];
  if (until !== undefined || !startsIn(mode, target.scope)) return true;
  switch (joins) {
    case "nothing":
      return hasPorts;
    case "own":
      return kind === "Pod" && hasPorts && publishes !== "all";
    case "pod":
      return settings.value(section, "Pod") === undefined;
    case "machine":
    case "network":
    case "container":
    case "namespace":
      return false;
  }
}
