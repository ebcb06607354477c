import { because } from "../conversion/conversion.ts";
import type { Conversion } from "../conversion/conversion.ts";

const why = "The journal shows the service’s name.";

/** `SyslogIdentifier=`, unless the file has one. */
export function addJournalName(conversion: Conversion): void {
  conversion.addIfMissing("SyslogIdentifier", "%N", why);
}

/** The same in the place of the file’s own. */
export function setJournalName(conversion: Conversion): void {
  conversion.setInService("SyslogIdentifier", "%N", because(why));
}
