import { chooseNetwork } from "../../network/edit/choose-network.ts";
import { networkLines, networkSetting } from "../../network/edit/network-lines.ts";
import { setAside } from "../../network/edit/set-aside.ts";
import { keepWhatCounts } from "../../network/edit/unused-keys.ts";
import { readNetworkMode } from "../../podman/network-modes/network-mode.ts";
import { isPlainMode } from "../../podman/network-modes/network-value.ts";
import { conventionalOrder } from "../../podman/keys/order.ts";
import type { Scope } from "../../podman/target.ts";
import { writeSetting } from "../../podman/settings/write-setting.ts";
import { addValue } from "../../unit-file/add-value.ts";
import type { Edit } from "../../unit-file/edit.ts";
import { effectiveAssignments } from "../../unit-file/read.ts";
import { removeEntries } from "../../unit-file/remove.ts";
import { unitValue } from "../../unit-file/value.ts";
import { hasOwnNetwork } from "../model/has-own-network.ts";

/** Writes a network in place of whatever the file names, as when it is chosen on the page. */
export function writeNetwork(value: string): readonly Edit[] {
  const choose: Edit = (document) => chooseNetwork(document, value);
  return value.includes(".network") ? [choose, setAddressesAside] : [choose];
}

/** A fixed address belongs to the network that was there before. */
const setAddressesAside: Edit = (document) =>
  ["IP", "IP6"].flatMap((key) =>
    setAside(document, effectiveAssignments(document, { section: "Container", key })),
  );

/** Keeps a network of its own that publishes ports, in QM only a written one; else writes private. */
export function keepOwnNetwork(scope: Scope): readonly Edit[] {
  return [
    (document) =>
      hasOwnNetwork(readNetworkMode(document), scope)
        ? keepWhatFits(document)
        : chooseNetwork(document, "private"),
  ];
}

/** Adds a network to those that the file names; a mode gives way to it, since Podman takes none beside a network. */
export function joinNetwork(text: string): readonly Edit[] {
  const join: Edit = (document) => {
    const value = unitValue(text);
    if (value === undefined || networkLines(document).some((line) => line.value === text)) return [];
    return readNetworkMode(document).kind === "network"
      ? addValue(document, networkSetting, value, conventionalOrder)
      : chooseNetwork(document, text);
  };
  return [join, keepWhatFits];
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

/** What Podman drops or refuses with the network is set aside; what it takes comes back. */
const keepWhatFits: Edit = (document) => keepWhatCounts(document, readNetworkMode(document));
