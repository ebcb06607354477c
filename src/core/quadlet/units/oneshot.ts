import { because } from "./conversion.ts";
import type { Conversion } from "./conversion.ts";

const runsOnce = because("The command does its work and ends.");
const stays = because("The service counts as active as long as what it made is there.");
export const journalName = because("The journal shows the service’s name.");

/** How systemd runs what makes something and ends (generator-spec.md 11, oneshot defaults). */
export function addOneshotDefaults(conversion: Conversion, remains: "remains" | "ends"): void {
  if (!conversion.behaviours.has("keepsOneshotSettings")) {
    conversion.setInService("Type", "oneshot", runsOnce);
    conversion.setInService("RemainAfterExit", "yes", stays);
    conversion.setInService("SyslogIdentifier", "%N", journalName);
    return;
  }
  conversion.addIfMissing("SyslogIdentifier", "%N", journalName);
  conversion.addIfMissing("Type", "oneshot", runsOnce);
  if (remains === "remains") conversion.addIfMissing("RemainAfterExit", "yes", stays);
}
