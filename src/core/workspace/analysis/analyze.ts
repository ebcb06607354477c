import { fileKindOf } from "../../quadlet/names/unit-kind.ts";
import type { FileKind } from "../../quadlet/names/unit-kind.ts";
import { noOtherFiles } from "../../checks/model/other-files.ts";
import type { OtherFiles } from "../../checks/model/other-files.ts";
import type { FindAll } from "../../checks/model/file-to-check.ts";
import type { Finding } from "../../checks/model/finding.ts";
import { effectiveNetwork } from "../../podman/network-modes/effective-network.ts";
import type { EffectiveNetwork } from "../../podman/network-modes/effective-network.ts";
import { lanReach } from "../../network/reach/lan-reach.ts";
import type { LanReach } from "../../network/reach/lan-reach.ts";
import { measurementOfLoneFile } from "../../network/measurement/measurement.ts";
import type { Measurement } from "../../network/measurement/measurement.ts";
import { readNetworkMode } from "../../podman/network-modes/network-mode.ts";
import type { NetworkMode } from "../../podman/network-modes/network-mode.ts";
import { portLines } from "../../network/ports/published-ports.ts";
import type { PortLine } from "../../network/ports/published-ports.ts";
import { reachAnswers } from "../../network/reach/questions.ts";
import type { ReachAnswers } from "../../network/reach/questions.ts";
import type { Target } from "../../podman/target.ts";
import type { UnitDocument } from "../../unit-file/document.ts";
import { oncePerObject } from "../../memory/once-per-object.ts";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { activeText } from "../workspace.ts";
import type { Workspace } from "../workspace.ts";

/** What is known about the active file. Views read it; nobody keeps a part of it. */
export interface Analysis {
  readonly fileName: string;
  readonly kind: FileKind;
  readonly document: UnitDocument;
  readonly target: Target;
  readonly mode: NetworkMode;
  /** Whose network the container is on, with or without a line; `other` for what is no container. */
  readonly network: EffectiveNetwork;
  /** The ports of the file, those that are set aside included: the rows of the form. */
  readonly ports: readonly PortLine[];
  /** The ports that count, with those of drop-ins. */
  readonly portsInForce: readonly PortLine[];
  /** What was measured of the file’s own mode, and of the two modes that can be chosen. */
  readonly measured: Readonly<Record<"file" | "private" | "host", Measurement>>;
  /** What these measurements say to the questions of the table. */
  readonly answers: Readonly<Record<"file" | "private" | "host", ReachAnswers>>;
  readonly fromLan: LanReach;
  readonly findings: readonly Finding[];
  /** What drop-ins do to the network and the ports, in sentences. */
  readonly fromDropIns: readonly string[];
}

/** What the other files make of the active one. */
export interface Surroundings {
  /** The active file, with the lines of its drop-ins behind its own text. */
  readonly whole: UnitDocument;
  readonly fromDropIns: readonly string[];
  /** What shows the reach of the container among them; undefined for what is no container. */
  readonly reach: Measurement | undefined;
  /** The pod or container whose network it shares. Its ports count. */
  readonly owner: { readonly file: string; readonly ports: readonly PortLine[] } | undefined;
  /** What rules see of them. */
  readonly others: OtherFiles;
  /** The findings as they stand among the other files. What finds them is asked for those of a drop-in’s unit. */
  readonly amend: (findings: readonly Finding[], findAll: FindAll) => readonly Finding[];
}

/** Looks at the other files. Loads late, since it needs the generator. */
export type LookAround = (workspace: Workspace, document: UnitDocument) => Surroundings;

/** What is looked for in a file, and how the other files are looked at; not at all before that is loaded. */
export interface Looking {
  readonly findAll: FindAll;
  readonly lookAround?: LookAround | undefined;
}

/** Computes everything that follows from a workspace. Pure, and quick enough for every keystroke. */
export function analyze(workspace: Workspace, { findAll, lookAround }: Looking): Analysis {
  const { active, target } = workspace;
  const kind = fileKindOf(active);
  const document = parseUnitFile(activeText(workspace));
  const around = lookAround?.(workspace, document);
  const whole = around?.whole ?? document;
  const mode = readNetworkMode(whole);
  const reach = around?.reach ?? measurementOfLoneFile(mode, target);
  const network =
    kind === "Container" && reach.kind === "measured" ? effectiveNetwork(mode, target.scope) : "other";
  const portsInForce = portLines(whole);
  const measured = { file: reach, ...choicesFor(target) };
  const answers = {
    file: reachAnswers(measured.file, target.scope),
    private: reachAnswers(measured.private, target.scope),
    host: reachAnswers(measured.host, target.scope),
  };
  const file = { fileName: active, kind, target, mode, network };
  const others = around?.others ?? noOtherFiles;
  const findings = findAll({
    ...file,
    own: document,
    document: whole,
    others,
    ports: portsInForce,
    measurement: measured.file,
  });
  return {
    ...file,
    document,
    ports: whole === document ? portsInForce : portLines(document),
    portsInForce,
    fromDropIns: around?.fromDropIns ?? [],
    measured,
    answers,
    fromLan: lanReach(around?.owner?.ports ?? portsInForce, answers.file),
    findings: around?.amend(findings, findAll) ?? findings,
  };
}

/** What was measured of the two modes that can be chosen: the same for all files of a set. */
const choicesFor = oncePerObject((target: Target) => ({
  private: measurementOfLoneFile({ kind: "private" }, target),
  host: measurementOfLoneFile({ kind: "host" }, target),
}));
