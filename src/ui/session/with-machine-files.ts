import type { Actions } from "../../state/actions.ts";
import { whenLoaded } from "./when-loaded.ts";

type MachineFiles = typeof import("./machine-files.ts");

/** Does something with files of this machine: what can do that loads with the first one. */
export function withMachineFiles(actions: Pick<Actions, "notify">, use: (files: MachineFiles) => void): void {
  whenLoaded(actions, import("./machine-files.ts"), use);
}
