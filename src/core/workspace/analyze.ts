import { serviceName } from "../quadlet/service-name.ts";
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
import { readStartAtBoot } from "../settings/values/start-at-boot.ts";
import type { StartAtBoot } from "../settings/values/start-at-boot.ts";
import type { UnitDocument } from "../unit-file/document.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import { activeText } from "./workspace.ts";
import type { Workspace } from "./workspace.ts";

/** What is known about the active file. Views read it; nobody keeps a part of it. */
export interface Analysis {
  readonly fileName: string;
  readonly document: UnitDocument;
  readonly target: Target;
  readonly mode: NetworkMode;
  /** Whose network the container is on, with or without a line. */
  readonly network: EffectiveNetwork;
  readonly ports: readonly PortLine[];
  readonly startAtBoot: StartAtBoot;
  /** What was measured of the file’s own mode, and of the two modes that can be chosen. */
  readonly measured: Readonly<Record<"file" | "private" | "host", Measurement>>;
  /** What these measurements say to the questions of the table. */
  readonly answers: Readonly<Record<"file" | "private" | "host", ReachAnswers>>;
  readonly fromLan: LanReach;
  readonly findings: readonly Finding[];
}

/** Computes everything that follows from a workspace. Pure, and quick enough for every keystroke. */
export function analyze(workspace: Workspace): Analysis {
  const { active, target } = workspace;
  const document = parseUnitFile(activeText(workspace));
  const mode = readNetworkMode(document);
  const network = effectiveNetwork(mode, target.scope);
  const ports = portLines(document);
  const startAtBoot = readStartAtBoot(document, target, serviceName(document, active, target));
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
  return {
    fileName: active,
    document,
    target,
    mode,
    network,
    ports,
    startAtBoot,
    measured,
    answers,
    fromLan: lanReach(ports, answers.file),
    findings: findingsOf({ document, target, mode, network, ports, startAtBoot, measurement: measured.file }),
  };
}
