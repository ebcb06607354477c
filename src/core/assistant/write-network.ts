import { isPlainMode, networkLines, networkSetting, replaceNetwork } from "../network/edit/network-lines.ts";
import { setAside } from "../network/edit/set-aside.ts";
import { keepWhatCounts } from "../network/edit/unused-keys.ts";
import { publishesPorts } from "../network/effective-network.ts";
import { readNetworkMode } from "../network/network-mode.ts";
import type { NetworkMode } from "../network/network-mode.ts";
import { conventionalOrder } from "../settings/order.ts";
import type { Scope } from "../settings/target.ts";
import { writeSetting } from "../settings/write-setting.ts";
import type { Edit } from "../unit-file/edit.ts";
import { addValue } from "../unit-file/edit.ts";
import { effectiveAssignments } from "../unit-file/read.ts";
import { removeEntries } from "../unit-file/remove.ts";
import { unitValue } from "../unit-file/value.ts";

/** Writes a network in place of whatever the file names; what goes with it follows, as when it is chosen on the page. */
export function writeNetwork(value: string): readonly Edit[] {
  return [replaceBy(value), keepWhatFits, ...(value.includes(".network") ? [setAddressesAside] : [])];
}

/** A fixed address belongs to the network that was there before. */
const setAddressesAside: Edit = (document) =>
  ["IP", "IP6"].flatMap((key) =>
    setAside(document, effectiveAssignments(document, { section: "Container", key })),
  );

/** Keeps a network of its own that publishes ports, in QM only a written one; else writes private. */
export function keepOwnNetwork(scope: Scope): readonly Edit[] {
  const edit: Edit = (document) =>
    isOwn(readNetworkMode(document), scope) ? [] : replaceBy("private")(document);
  return [edit, keepWhatFits];
}

/** Adds a network to those that the file names; a mode gives way to it, since Podman takes none beside a network. */
export function joinNetwork(text: string): readonly Edit[] {
  const edit: Edit = (document) => {
    const value = unitValue(text);
    if (value === undefined || networkLines(document).some((line) => line.value === text)) return [];
    return readNetworkMode(document).kind === "network"
      ? addValue(document, networkSetting, value, conventionalOrder)
      : replaceBy(text)(document);
  };
  return [edit, keepWhatFits];
}

/** Joins a pod, whose network and ports count from then on (network-modes.md 3, Pod). */
export function joinPod(fileName: string): readonly Edit[] {
  return [
    (document) => {
      const lines = networkLines(document);
      const plain = lines.filter(({ value }) => isPlainMode(value));
      const others = lines.filter(({ value }) => !isPlainMode(value));
      return [...setAside(document, others), ...removeEntries(document, plain)];
    },
    (document) => writeSetting(document, { section: "Container", key: "Pod" }, unitValue(fileName)),
    keepWhatFits,
  ];
}

/** Is the container on a network that publishes its ports, and that works in this scope (network-modes.md 1)? */
export function isOwn(mode: NetworkMode, scope: Scope): boolean {
  if (mode.kind === "pasta" && scope !== "user") return false;
  return publishesPorts(mode, scope);
}

/** What Podman drops or refuses with the network is set aside; what it takes comes back. */
const keepWhatFits: Edit = (document) => keepWhatCounts(document, readNetworkMode(document));

function replaceBy(text: string): Edit {
  return (document) => {
    const value = unitValue(text);
    const canGo = (other: string) => other === text || isPlainMode(other);
    return value === undefined ? [] : replaceNetwork(document, { value, canGo });
  };
}
