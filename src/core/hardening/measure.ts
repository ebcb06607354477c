import type { EffectiveNetwork } from "../podman/network-modes/effective-network.ts";
import type { PortLine } from "../network/ports/published-ports.ts";
import type { Target } from "../podman/target.ts";
import type { UnitDocument } from "../unit-file/document.ts";
import type { TextChange } from "../unit-file/text.ts";

/** How much a preset takes away: careful is what most programs don’t notice, strict is what each has to be tried with. */
export const presets = ["careful", "strict"] as const;
export type Preset = (typeof presets)[number];

/** The container that is to be hardened. */
export interface Hardened {
  readonly document: UnitDocument;
  readonly target: Target;
  readonly network: EffectiveNetwork;
  readonly ports: readonly PortLine[];
  /** Is it a member of a pod, which has some settings of its own? */
  readonly isInPod: boolean;
}

/** One thing that takes rights away from a container. */
export interface Measure {
  readonly id: string;
  /** The mildest preset that has it; strict has all. */
  readonly preset: Preset;
  /** What it does, as the words behind a check box. */
  readonly name: string;
  /** The lines that it writes, for a person to read. */
  readonly lines: (container: Hardened) => readonly string[];
  /** What a program that was broken into can’t do any more. */
  readonly takesAway: string;
  /** What may stop working, and how one notices. */
  readonly mayBreak: string;
  /** Where it is said. */
  readonly source: string;
  /** Why it can’t be had here; undefined where it can. */
  readonly whyNot?: (container: Hardened) => string | undefined;
  readonly isOn: (container: Hardened) => boolean;
  readonly turnOn: (container: Hardened) => readonly TextChange[];
  /** Undefined where taking it back would have to guess what stood there before; undo does that. */
  readonly turnOff?: (container: Hardened) => readonly TextChange[];
}
