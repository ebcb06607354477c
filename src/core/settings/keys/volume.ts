import { argumentList, keyValues, last, lastEvenEmpty, list, number, onOff } from "./key.ts";

/**
 * All keys of `[Volume]` up to Podman 6.1 in the order of the form. Source: keys.json; generator-spec.md 3 and 11.
 * `Copy` is a switch: true and false write an option each. `User` and `Group` are numbers, a name becomes 0.
 */
export const volumeKeys = [
  // The volume
  last("VolumeName", "4.7"),
  lastEvenEmpty("Driver", "4.8"),
  last("Image", "4.8"),
  // What is behind it
  last("Device"),
  last("Type"),
  last("Options"),
  // Who owns it, and what it begins with
  number("User"),
  number("Group"),
  lastEvenEmpty("UID", "6.0"),
  lastEvenEmpty("GID", "6.0"),
  onOff("Copy"),
  // Labels
  keyValues("Label"),
  // What has no key of its own
  lastEvenEmpty("ServiceName", "5.3"),
  list("ContainersConfModule", "4.8"),
  argumentList("GlobalArgs", "4.8"),
  argumentList("PodmanArgs", "4.6"),
] as const;

/** The name of a key of `[Volume]`. */
export type VolumeKeyName = (typeof volumeKeys)[number]["key"];
