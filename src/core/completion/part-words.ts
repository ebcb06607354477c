import type { ValuePartKind } from "../podman/grammar/grammars.ts";

/**
 * What a part of a value is, as a person says it: completes “8080 is”. Source: the grammars in `settings/grammar/`, each
 * with its own. Undefined where only the key says what it is.
 */
export const partWords: Readonly<Record<ValuePartKind, string | undefined>> = {
  address: "an address",
  argument: "an argument of pasta",
  capability: "a right of root",
  container: "the container whose network or users it shares",
  "container-device": "the device inside the container",
  "container-id": "the first number inside the container",
  "container-port": "the port inside the container",
  count: "how many numbers are mapped",
  destination: "the place inside the container",
  digest: "the digest: exactly this image, whatever the tag says",
  flags: "what kind of numbers are mapped",
  "hard-limit": "the limit that the container can’t raise",
  "host-device": "the device on this machine",
  "host-id": "the first number outside the container",
  "host-name": "the name that leads to the address",
  "host-port": "the port on this machine",
  "if-present": "the sign that a missing device is passed over",
  "image-id": "the ID of an image on this machine",
  keyword: "a word in place of a number",
  location: "where the image lies",
  mode: undefined,
  name: undefined,
  network: "a network that Podman knows",
  number: undefined,
  option: undefined,
  "option-name": undefined,
  "option-value": undefined,
  path: "a path on this machine",
  permissions: "what is allowed with the device: r read, w write, m make a device file",
  port: "a port",
  prefix: "how many bits of the address name the network",
  protocol: "the protocol",
  registry: "the registry that the image comes from",
  repository: "the name of the image in its registry",
  secret: "a secret that Podman keeps",
  "soft-limit": "the limit that holds at first",
  source: "what is mounted, such as a path on this machine",
  tag: "the tag: a name for one state of the image, which can move",
  transport: "the kind of place that the image is in",
  type: "the kind of mount",
  unit: undefined,
  value: undefined,
  volume: "a volume that Podman keeps",
};

/** What a unit is where a quantity has one. */
export const unitOfMeasure = "the unit of the number";
