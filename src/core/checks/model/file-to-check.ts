import type { Measurement } from "../../network/measurement/measurement.ts";
import type { EffectiveNetwork } from "../../podman/network-modes/effective-network.ts";
import type { NetworkMode } from "../../podman/network-modes/network-mode.ts";
import type { PortLine } from "../../network/ports/published-ports.ts";
import type { FileKind } from "../../quadlet/names/unit-kind.ts";
import type { Target } from "../../podman/target.ts";
import type { UnitDocument } from "../../unit-file/document.ts";
import type { Finding } from "./finding.ts";
import type { OtherFiles } from "./other-files.ts";

/** A file, those beside it, where it will run, and what was measured of its network. */
export interface FileToCheck {
  readonly fileName: string;
  readonly kind: FileKind;
  /** The file’s own text. */
  readonly own: UnitDocument;
  /** The same with the lines of its drop-ins behind it. */
  readonly document: UnitDocument;
  readonly others: OtherFiles;
  readonly target: Target;
  readonly mode: NetworkMode;
  /** Whose network the container is on, with or without a line. */
  readonly network: EffectiveNetwork;
  readonly ports: readonly PortLine[];
  readonly measurement: Measurement;
}

/** Finds what there is to know about a file, most serious first. */
export type FindAll = (file: FileToCheck) => readonly Finding[];
