import { asPodmanArgs } from "./as-podman-args.ts";
import type { OfferedSetting } from "../keys/offered.ts";
import { findKey } from "../keys/keys.ts";
import { optionOf } from "../keys/option-of.ts";
import { isSince, shownSince } from "../release.ts";
import type { PodmanVersion } from "../target.ts";

/** Why a file for this Podman can’t have a key, and what helps. */
export interface BeyondTarget {
  /** One sentence. */
  readonly reason: string;
  /** What says the same in `PodmanArgs=`, with the value of the example; undefined where nothing does. */
  readonly instead: string | undefined;
  /** What goes without it; one sentence. */
  readonly lost: string | undefined;
}

/** What stands against a key with a Podman that does not know it (keys.json, since); undefined where it does. */
export function beyondTarget(setting: OfferedSetting, podman: PodmanVersion): BeyondTarget | undefined {
  const { section, key, inPodmanArgsSince, lost, example } = setting;
  const known = findKey(section, key);
  if (known === undefined || isSince(podman, known.since)) return undefined;
  const isWritable = inPodmanArgsSince !== undefined && isSince(podman, inPodmanArgsSince);
  return {
    reason: `Podman ${podman} refuses a file with it: it came with ${shownSince(known.since)}.`,
    instead: isWritable
      ? asPodmanArgs(example.slice(key.length + 1), { ...known, option: optionOf(known) })
      : undefined,
    lost: isWritable ? undefined : lost,
  };
}
