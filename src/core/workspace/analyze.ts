import { fileKindOf } from "../quadlet/names/unit-kind.ts";
import type { FileKind } from "../quadlet/names/unit-kind.ts";
import type { Rule } from "../checks/rule.ts";
import { findingsOf } from "../checks/findings.ts";
import type { Finding } from "../checks/finding.ts";
import { effectiveNetwork } from "../network/effective-network.ts";
import type { EffectiveNetwork } from "../network/effective-network.ts";
import { lanReach } from "../network/lan-reach.ts";
import type { LanReach } from "../network/lan-reach.ts";
import { measurementFor } from "../network/measurement.ts";
import type { Measurement } from "../network/measurement.ts";
import { readNetworkMode } from "../network/network-mode.ts";
import type { NetworkMode } from "../network/network-mode.ts";
import { portLines } from "../network/published-ports.ts";
import type { PortLine } from "../network/published-ports.ts";
import { reachAnswers } from "../network/questions.ts";
import type { ReachAnswers } from "../network/questions.ts";
import type { Target } from "../settings/target.ts";
import type { UnitDocument } from "../unit-file/document.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import { activeText } from "./workspace.ts";
import type { Workspace } from "./workspace.ts";

/** What is known about the active file. Views read it; nobody keeps a part of it. */
export interface Analysis {
  readonly fileName: string;
  readonly kind: FileKind;
  readonly document: UnitDocument;
  readonly target: Target;
  readonly mode: NetworkMode;
  /** Whose network the container is on, with or without a line; `other` for what is no container. */
  readonly network: EffectiveNetwork;
  readonly ports: readonly PortLine[];
  /** What was measured of the file’s own mode, and of the two modes that can be chosen. */
  readonly measured: Readonly<Record<"file" | "private" | "host", Measurement>>;
  /** What these measurements say to the questions of the table. */
  readonly answers: Readonly<Record<"file" | "private" | "host", ReachAnswers>>;
  readonly fromLan: LanReach;
  readonly findings: readonly Finding[];
}

/** Computes everything that follows from a workspace. Pure, and quick enough for every keystroke. */
export function analyze(workspace: Workspace, rules: readonly Rule[]): Analysis {
  const { active, target } = workspace;
  const kind = fileKindOf(active);
  const document = parseUnitFile(activeText(workspace));
  const mode = readNetworkMode(document);
  const network = kind === "Container" ? effectiveNetwork(mode, target.scope) : "other";
  const ports = portLines(document);
  const measured = {
    file: measurementFor(mode, target),
    private: measurementFor({ kind: "private" }, target),
    host: measurementFor({ kind: "host" }, target),
  };
  const answers = {
    file: reachAnswers(measured.file, target.scope),
    private: reachAnswers(measured.private, target.scope),
    host: reachAnswers(measured.host, target.scope),
  };
  const file = { fileName: active, kind, document, target, mode, network, ports };
  return {
    ...file,
    measured,
    answers,
    fromLan: lanReach(ports, answers.file),
    findings: findingsOf({ ...file, measurement: measured.file }, rules),
  };
}
