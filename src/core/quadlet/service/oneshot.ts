import { because } from "../conversion/conversion.ts";
import type { Conversion } from "../conversion/conversion.ts";
import { addJournalName, setJournalName } from "./journal-name.ts";

const runsOnce = "The command does its work and ends.";
const stays = "The service counts as active as long as what it made is there.";

/** How systemd runs what makes something and ends (generator-spec.md 11, oneshot defaults). */
export function addOneshotDefaults(conversion: Conversion, remains: "remains" | "ends"): void {
  if (!conversion.behaviours.has("keepsOneshotSettings")) {
    conversion.setInService("Type", "oneshot", because(runsOnce));
    conversion.setInService("RemainAfterExit", "yes", because(stays));
    setJournalName(conversion);
    return;
  }
  addJournalName(conversion);
  conversion.addIfMissing("Type", "oneshot", runsOnce);
  if (remains === "remains") conversion.addIfMissing("RemainAfterExit", "yes", stays);
}
