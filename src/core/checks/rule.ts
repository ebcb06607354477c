import type { EffectiveNetwork } from "../network/effective-network.ts";
import type { Measurement } from "../network/measurement.ts";
import type { NetworkMode } from "../network/network-mode.ts";
import type { Point } from "../network/points.ts";
import type { PortLine } from "../network/published-ports.ts";
import type { FileKind } from "../quadlet/names/unit-kind.ts";
import type { Target } from "../settings/target.ts";
import type { UnitDocument } from "../unit-file/document.ts";
import type { Finding } from "./finding.ts";

/** What a rule looks at: the file, where it will run, and what was measured of its network. */
export interface CheckContext {
  readonly fileName: string;
  readonly kind: FileKind;
  readonly document: UnitDocument;
  readonly target: Target;
  readonly mode: NetworkMode;
  /** Whose network the container is on, with or without a line. */
  readonly network: EffectiveNetwork;
  readonly ports: readonly PortLine[];
  readonly measurement: Measurement;
  /** What is true of the network, computed once for all rules. */
  readonly points: readonly Point[];
}

/** What a rule found; its id is added by whoever runs it. */
export type Found = Omit<Finding, "rule">;

/** One thing that the page looks for. */
export interface Rule {
  /** Others link to it: never changes. */
  readonly id: string;
  /** What is wrong in a file of any kind, drop-ins too; without it the rule looks at containers. */
  readonly isForEveryKind?: true;
  readonly check: (context: CheckContext) => readonly Found[];
}
