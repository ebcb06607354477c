import { noOption } from "./key.ts";
import type { KeyRows } from "./key.ts";

/**
 * All keys of `[Volume]` up to Podman 6.1 in the order of the form. Source: keys.json; generator-spec.md 3 and 11.
 * `Copy` is a switch: true and false write an option each. `User` and `Group` are numbers, a name becomes 0.
 */
export const volumeKeys = {
  // The volume
  VolumeName: ["last", "4.7", noOption],
  Driver: ["last-even-empty", "4.8"],
  Image: ["last", "4.8", "--opt image=*"],
  // What is behind it
  Device: ["last", "4.4", "--opt device=*"],
  Type: ["last", "4.4", "--opt type=*"],
  Options: ["last", "4.4", "--opt o=*"],
  // Who owns it, and what it begins with
  User: ["number", "4.4", "--opt o=uid=*"],
  Group: ["number", "4.4", "--opt o=gid=*"],
  UID: ["last-even-empty", "6.0"],
  GID: ["last-even-empty", "6.0"],
  Copy: ["switch", "4.4", noOption],
  // Labels
  Label: ["key-values", "4.4"],
  // What has no key of its own
  ServiceName: ["last-even-empty", "5.3", noOption],
  ContainersConfModule: ["list", "4.8", "--module=*"],
  GlobalArgs: ["arguments", "4.8", noOption],
  PodmanArgs: ["arguments", "4.6", noOption],
} as const satisfies KeyRows;

/** The name of a key of `[Volume]`. */
export type VolumeKeyName = keyof typeof volumeKeys;
