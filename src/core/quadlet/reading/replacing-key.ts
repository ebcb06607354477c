import { findKey } from "../../podman/keys/keys.ts";
import { isSince } from "../../podman/release.ts";
import type { SettingName } from "../../unit-file/document.ts";
import type { UnitReader } from "./unit-reader.ts";

/**
 * The key of a unit’s own section that would replace what Quadlet writes by itself; undefined where this release does
 * not know the key.
 */
export function replacingKey(key: string, { unit, podman }: UnitReader): SettingName | undefined {
  const { section } = unit.kind;
  const known = findKey(section, key);
  return known !== undefined && isSince(podman, known.since) ? { section, key } : undefined;
}
