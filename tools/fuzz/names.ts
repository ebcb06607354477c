import * as fc from "fast-check";
import type { UnitExtension } from "./unit-extensions.ts";
import { unitExtensions } from "./unit-extensions.ts";

/**
 * Stands at the beginning of every name that units call each other by, in file names and in values. A batch puts
 * the number of the set in its place, so that sets which run together don't see each other; a set that runs alone
 * has none. It holds no dash: a dash would add a place to look for drop-ins.
 */
export const mark = "qzq";

/** Names without their extension. The first ones are common, so that references often meet. */
const bases = ["a", "b", "web", "web-db", "t@", "t@i"] as const;
const oddBases = [
  "a-b-c",
  "t-u@",
  "t-u@i-j",
  "t@one.two",
  "x@y@z",
  "a.b",
  "a.container",
  "é",
  "b@é",
  "a b",
  "%i",
  "a%n@",
  "$X",
  'q"t',
  "back\\slash",
  "-",
  "",
] as const;

export const base: fc.Arbitrary<string> = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...bases) },
  { weight: 2, arbitrary: fc.constantFrom(...oddBases) },
);

/** How often a type occurs in a set. */
const extensionWeights: Readonly<Record<UnitExtension, number>> = {
  container: 9,
  network: 3,
  volume: 3,
  pod: 3,
  build: 4,
  image: 2,
  kube: 3,
  artifact: 2,
};

export const extension: fc.Arbitrary<UnitExtension> = fc.oneof(
  ...unitExtensions.map((name) => ({ weight: extensionWeights[name], arbitrary: fc.constant(name) })),
);

/** Folders in which a unit may lie, with a slash at the end. */
export const folder: fc.Arbitrary<string> = fc.oneof(
  { weight: 30, arbitrary: fc.constant("") },
  { weight: 4, arbitrary: fc.constantFrom("sub/", "sub/deep/", "Z/", "a b/", "10-é/") },
  { weight: 1, arbitrary: fc.constantFrom("x.container/", "x.pod/", "n.network.d/", "up.Container/") },
);
