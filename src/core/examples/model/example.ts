import type { FurtherQuestionId, QuestionId } from "../../network/measurement/question-ids.ts";
import type { ModeChoice } from "../../podman/network-modes/network-modes.ts";
import type { Target } from "../../podman/target.ts";
import type { Command } from "../../shell/command.ts";

/**
 * A complete set of unit files to begin with. It is data: that generators accept it, that nothing is wrong with it and
 * that its network is the one it says is held by tests. Text between backticks is code.
 */
export interface Example {
  /** Stands in addresses (`#examples/exporter`): never changes. */
  readonly id: string;
  readonly title: string;
  /** Who it is for, and what it does for them. */
  readonly who: string;
  readonly network: NetworkReason;
  /** The oldest Podman that it is for, and who runs it. */
  readonly target: Target;
  /** Its unit files; the first one is shown when it is opened. */
  readonly files: Readonly<Record<string, string>>;
  /** What has to be there before the first start: secrets, directories, files that are no units. */
  readonly first: readonly ExampleStep[];
  /** Rules that still speak of it, and why that stays so: their notes, since nothing worse may stay. */
  readonly remains: Readonly<Record<string, string>>;
}

/** The choice of a network, in a sentence. */
export interface NetworkReason {
  /** The network of the first file. */
  readonly mode: ModeChoice;
  /** Why this network and not another one. */
  readonly why: string;
  /** What the sentence says about reach: each has to be what was measured of this file. */
  readonly rests: Readonly<Partial<Record<QuestionId | FurtherQuestionId, "yes" | "no">>>;
}

export interface ExampleStep {
  readonly say: string;
  /** What to type for it: a command, or several lines that belong together. */
  readonly commands?: readonly Command[];
}
