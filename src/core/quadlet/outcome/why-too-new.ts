import { findKey } from "../../podman/keys/keys.ts";
import { isSince, shownSince } from "../../podman/release.ts";
import type { Release } from "../../podman/release.ts";
import type { SettingName } from "../../unit-file/document.ts";

/** Why this release refuses a key that a later one knows; undefined for any other key. */
export function whyTooNew({ section, key }: SettingName, podman: Release): string | undefined {
  const since = findKey(section, key)?.since;
  if (since === undefined || isSince(podman, since)) return undefined;
  return `${key}= came with Podman ${shownSince(since)}: Podman ${podman} refuses the file.`;
}
