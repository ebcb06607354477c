import { argumentList, keyValues, last, lastEvenEmpty, list, noOption, number, onOff } from "./key.ts";
import type { KeyRows } from "./key.ts";

/**
 * All keys of `[Volume]` up to Podman 6.1 in the order of the form. Source: keys.json; generator-spec.md 3 and 11.
 * `Copy` is a switch: true and false write an option each. `User` and `Group` are numbers, a name becomes 0.
 */
export const volumeKeys = {
  // The volume
  VolumeName: last("4.7", noOption),
  Driver: lastEvenEmpty("4.8"),
  Image: last("4.8", "--opt image=*"),
  // What is behind it
  Device: last("4.4", "--opt device=*"),
  Type: last("4.4", "--opt type=*"),
  Options: last("4.4", "--opt o=*"),
  // Who owns it, and what it begins with
  User: number("4.4", "--opt o=uid=*"),
  Group: number("4.4", "--opt o=gid=*"),
  UID: lastEvenEmpty("6.0"),
  GID: lastEvenEmpty("6.0"),
  Copy: onOff("4.4", noOption),
  // Labels
  Label: keyValues(),
  // What has no key of its own
  ServiceName: lastEvenEmpty("5.3", noOption),
  ContainersConfModule: list("4.8", "--module=*"),
  GlobalArgs: argumentList("4.8", noOption),
  PodmanArgs: argumentList("4.6", noOption),
} satisfies KeyRows;

/** The name of a key of `[Volume]`. */
export type VolumeKeyName = keyof typeof volumeKeys;
