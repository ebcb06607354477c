import type { Evidence } from "../../checks/model/finding.ts";
import type { CellReference } from "../../network/measurement/cell.ts";
import type { Command } from "../../shell/command.ts";
import type { SettingName } from "../../unit-file/document.ts";

/** A line as an answer writes it. */
export interface Line extends SettingName {
  readonly value: string;
}

/** One thing that an answer does to the files of the workspace. */
export type Step =
  /** This network in place of whatever the file names. */
  | { readonly kind: "network"; readonly value: string }
  /** Stays on a network of its own, else goes to private. */
  | { readonly kind: "own-network" }
  /** One more network beside those that the file names, else in place of its mode. */
  | { readonly kind: "join-network"; readonly value: string }
  /** The network of this pod; the file’s published ports become comments. */
  | { readonly kind: "pod"; readonly file: string }
  /** Published ports become comments: something else opens them. */
  | { readonly kind: "ports-aside" }
  /** A line that the container’s file has in the end. */
  | { readonly kind: "line"; readonly line: Line }
  /** Another file of Quadlet, which the answer found a name for. */
  | { readonly kind: "file"; readonly name: string; readonly text: string }
  /** The same steps for another container of the workspace. */
  | { readonly kind: "other-container"; readonly name: string; readonly steps: readonly Step[] };

/** What has to be done outside the files of Quadlet: shown to be copied. */
export type Elsewhere =
  | { readonly kind: "file"; readonly path: string; readonly text: string }
  | { readonly kind: "commands"; readonly why: string; readonly commands: readonly Command[] };

/** Something that comes with the answer, with the measured cells that say so. */
export interface Accepted {
  readonly sentence: string;
  readonly cells: readonly CellReference[];
}

/** Does the reason need host networking? `elsewhere`: neither does it, nor would it help. */
export type Verdict = "private" | "lines" | "elsewhere" | "host";

/** The least-privileged configuration that serves a reason, for one target and one file. */
export interface Answer {
  readonly verdict: Verdict;
  /** One sentence why, and what it rests on. */
  readonly because: string;
  readonly evidence: readonly Evidence[];
  readonly steps: readonly Step[];
  readonly elsewhere?: readonly Elsewhere[];
  /** What to set in the program, and what else to know. */
  readonly notes?: readonly string[];
  readonly accepts?: readonly Accepted[];
}

/** A line of `[Container]`. */
export function containerLine(key: string, value: string): Step {
  return { kind: "line", line: { section: "Container", key, value } };
}

/** A line of `[Unit]`. */
export function unitLine(key: string, value: string): Step {
  return { kind: "line", line: { section: "Unit", key, value } };
}
