import {
  buildFileWriters,
  imageFileWriters,
  kubeFileWriters,
  networkFileWriters,
  podFileWriters,
  volumeFileWriters,
} from "./writers/other-kinds.ts";
import { healthWriters } from "./writers/health.ts";
import { installWriters, quadletWriters } from "./writers/install.ts";
import { networkWriters } from "./writers/network.ts";
import { rightsWriters } from "./writers/rights.ts";
import { runningWriters } from "./writers/container.ts";
import { serviceWriters } from "./writers/service.ts";
import { storageWriters } from "./writers/storage.ts";
import { unitWriters } from "./writers/unit.ts";
import { variableWriters } from "./writers/variables.ts";
import type { ValueWriter, Writers } from "./words/key-lines.ts";

/** What all kinds of files have in common. */
const everyKind = picked(
  runningWriters,
  "PodmanArgs GlobalArgs ContainersConfModule ServiceName Retry RetryDelay",
);
const mapping = picked(rightsWriters, "UserNS UIDMap GIDMap GroupAdd");

/** By section; the first group that has the key tells. */
const bySection: ReadonlyMap<string, readonly Writers[]> = new Map([
  [
    "Container",
    [runningWriters, networkWriters, storageWriters, healthWriters, rightsWriters, variableWriters],
  ],
  [
    "Pod",
    [
      podFileWriters,
      everyKind,
      networkWriters,
      storageWriters,
      mapping,
      variableWriters,
      picked(runningWriters, "HostName"),
    ],
  ],
  ["Network", [networkFileWriters, everyKind, picked(networkWriters, "DNS"), variableWriters]],
  ["Volume", [volumeFileWriters, everyKind, variableWriters]],
  [
    "Kube",
    [
      kubeFileWriters,
      everyKind,
      picked(networkWriters, "Network PublishPort"),
      mapping,
      picked(runningWriters, "LogDriver LogOpt"),
    ],
  ],
  ["Image", [imageFileWriters, everyKind]],
  [
    "Build",
    [
      buildFileWriters,
      everyKind,
      networkWriters,
      storageWriters,
      mapping,
      variableWriters,
      picked(imageFileWriters, "TLSVerify"),
    ],
  ],
  ["Artifact", [everyKind, picked(imageFileWriters, "TLSVerify")]],
  ["Quadlet", [quadletWriters]],
  ["Unit", [unitWriters]],
  ["Service", [serviceWriters, picked(variableWriters, "Environment")]],
  ["Install", [installWriters]],
]);

/** What tells the value of a key; undefined where only the catalogue knows it, or nobody. */
export function findWriter(section: string, key: string): ValueWriter | undefined {
  const writers = bySection.get(section)?.find((group) => Object.hasOwn(group, key));
  return writers?.[key];
}

function picked(writers: Writers, keys: string): Writers {
  return Object.fromEntries(keys.split(" ").flatMap((key) => (writers[key] ? [[key, writers[key]]] : [])));
}
