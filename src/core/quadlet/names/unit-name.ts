import { longestName } from "./suggest-file-name.ts";

declare const isTaken: unique symbol;

/** The name of a unit that systemd takes, with its ending. Other texts are patterns to systemctl, or nothing. */
export type UnitName = string & { readonly [isTaken]: true };

/**
 * Takes any text; undefined when no unit can have it for a name. What begins with a dot is passed over, and `*` would
 * be all units for systemctl. Source: systemd 252, unit_name_is_valid and hidden_or_backup_file; man systemctl, PATTERN.
 */
export function unitName(text: string): UnitName | undefined {
  return isUnitName(text) ? text : undefined;
}

function isUnitName(text: string): text is UnitName {
  return text.length <= longestName && /^[A-Za-z0-9:_\\-][A-Za-z0-9:_.\\@-]*\.(?:service|socket)$/.test(text);
}

/** What a person gets in the place of a command for a service that has no such name. */
export const whyNoUnit =
  "systemd takes no service of this name, so that there is nothing to start: a–z, A–Z, 0–9 and : _ . - @ \\ are allowed.";
