// Written by tools/record/measured-reach.mjs from lab/reachability.json. Do not edit: run the script again.
import type { MeasuredVersion } from "../reach.ts";

/** The versions of the programs of a run, and of its kernel. */
export interface MeasuredRun {
  readonly podman: string;
  readonly netavark: string;
  readonly pasta: string;
  readonly kernel: string;
}

export const measuredRuns: Readonly<Record<MeasuredVersion, MeasuredRun>> = {
  "5.4.2": {"podman":"5.4.2","netavark":"netavark 1.14.0","pasta":"passt_0.0~git20250503.587980c-2+deb13u1_amd64","kernel":"6.18.44"},
  "5.8.6": {"podman":"5.8.6","netavark":"netavark 1.17.2","pasta":"pasta 0.0~git20261002.cba3570-1","kernel":"6.18.44"},
  "6.1.1": {"podman":"6.1.1","netavark":"netavark 2.0.0","pasta":"pasta 0.0~git20261002.cba3570-1","kernel":"6.18.44"},
};
