import { unitOrder } from "../../network/edit/unit-order.ts";
import { findKey } from "../../podman/keys/keys.ts";
import { isSince } from "../../podman/release.ts";
import type { PodmanVersion } from "../../podman/target.ts";
import { addValue } from "../../unit-file/add-value.ts";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { assignments, effectiveAssignments } from "../../unit-file/read.ts";
import { removeRanges } from "../../unit-file/remove.ts";
import { applyChanges } from "../../unit-file/text.ts";
import { unitValue } from "../../unit-file/value.ts";

/** What belongs to the pod as soon as the container is in one, beside the network itself (network-modes.md 3, 3.1). */
export const keysOfPods: readonly string[] = [
  "PublishPort",
  "HostName",
  "NetworkAlias",
  "IP",
  "IP6",
  "AddHost",
  "DNS",
  "DNSSearch",
  "DNSOption",
  "UserNS",
  "UIDMap",
  "GIDMap",
  "SubUIDMap",
  "SubGIDMap",
];

/** The texts between which lines move. */
interface Texts {
  readonly container: string;
  readonly pod: string;
}

/** Moves these keys from the container to the pod, as far as this release lets a pod have them. */
export function moveToPod(texts: Texts, keys: readonly string[], podman: PodmanVersion): Texts {
  return keys.filter((key) => podTakes(key, podman)).reduce(moveKeyToPod, texts);
}

/** Moves these keys from the pod to the container. */
export function moveToContainer(texts: Texts, keys: readonly string[]): Texts {
  return keys.reduce(({ container, pod }, key) => {
    const moved = moveKey(pod, "Pod", container, "Container", key);
    return { container: moved.to, pod: moved.from };
  }, texts);
}

function podTakes(key: string, podman: PodmanVersion): boolean {
  const known = findKey("Pod", key);
  return known !== undefined && isSince(podman, known.since);
}

/** What there can be only one of stays with the container, if the pod has it already: it is then set aside. */
function moveKeyToPod(texts: Texts, key: string): Texts {
  const isSingle = /^(?:HostName|IP6?|UserNS|Sub.IDMap)$/.test(key);
  if (isSingle && assignments(parseUnitFile(texts.pod), { section: "Pod", key }).length > 0) return texts;
  const moved = moveKey(texts.container, "Container", texts.pod, "Pod", key);
  return { container: moved.from, pod: moved.to };
}

function moveKey(from: string, fromSection: string, to: string, toSection: string, key: string) {
  const document = parseUnitFile(from);
  const lines = effectiveAssignments(document, { section: fromSection, key }).flatMap((entry) => {
    const value = unitValue(entry.value);
    return value === undefined ? [] : [{ entry, value }];
  });
  const name = { section: toSection, key };
  return {
    // A pod without ports is still a pod: its section stays.
    from: applyChanges(
      from,
      removeRanges(
        document,
        lines.map(({ entry }) => entry),
      ),
    ),
    to: lines.reduce(
      (text, { value }) => applyChanges(text, addValue(parseUnitFile(text), name, value, unitOrder)),
      to,
    ),
  };
}
