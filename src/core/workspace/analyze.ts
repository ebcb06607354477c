import { findingsOf } from "../checks/findings.ts";
import type { Finding } from "../checks/finding.ts";
import { lanReach } from "../network/lan-reach.ts";
import type { LanReach } from "../network/lan-reach.ts";
import { measurementFor } from "../network/measurement.ts";
import type { Measurement } from "../network/measurement.ts";
import { readNetworkMode } from "../network/network-mode.ts";
import type { NetworkMode } from "../network/network-mode.ts";
import type { Target } from "../settings/target.ts";
import type { UnitDocument } from "../unit-file/document.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import type { Workspace } from "./workspace.ts";

/** What is known about the active file. Views read it; nobody keeps a part of it. */
export interface Analysis {
  readonly fileName: string;
  readonly document: UnitDocument;
  readonly target: Target;
  readonly mode: NetworkMode;
  /** What was measured of the file’s own mode, and of the two modes that can be chosen. */
  readonly measured: Readonly<Record<"file" | "private" | "host", Measurement>>;
  readonly fromLan: LanReach;
  readonly findings: readonly Finding[];
}

/** Computes everything that follows from a workspace. Pure, and quick enough for every keystroke. */
export function analyze({ files, active, target }: Workspace): Analysis {
  const document = parseUnitFile(files[active] ?? "");
  const mode = readNetworkMode(document);
  const file = measurementFor(mode, target);
  return {
    fileName: active,
    document,
    target,
    mode,
    measured: {
      file,
      private: measurementFor({ kind: "private" }, target),
      host: measurementFor({ kind: "host" }, target),
    },
    fromLan: lanReach(document, file),
    findings: findingsOf({ document, fileName: active, target, mode, measurement: file }),
  };
}
