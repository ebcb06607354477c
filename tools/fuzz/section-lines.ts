import * as fc from "fast-check";
import { keysOf } from "../../src/core/podman/keys/keys.ts";
import type { Release } from "../../src/core/podman/release.ts";
import { isSince } from "../../src/core/podman/release.ts";
import { entryOf, valueFor } from "./entry.ts";
import { brokenLines } from "./mistakes.ts";
import { systemdKeys } from "./systemd-keys.ts";
import type { UnitExtension } from "./unit-extensions.ts";
import { unitSections } from "./unit-extensions.ts";

const layout = fc.constantFrom(
  "",
  "",
  "",
  "# c",
  "#c\\",
  "; c = d",
  "  # c  ",
  "#",
  "\t",
  "#[X]",
  "# é\u0001",
);

/** Between entries now and then a comment or an empty line, rarely something that breaks the file. */
function withLayout(entry: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 400, arbitrary: entry },
    { weight: 60, arbitrary: layout },
    { weight: 1, arbitrary: fc.constantFrom(...brokenLines) },
  );
}

/** Keys that an older generator refuses are rarer: one of them hides everything else in the unit. */
function weightOf(since: Release): number {
  return isSince("5.4", since) ? 4 : 1;
}

function ownEntry(section: string): fc.Arbitrary<string> {
  return fc.oneof(
    ...keysOf(section).map(({ key, since }) => ({
      weight: weightOf(since),
      arbitrary: entryOf(key, valueFor(section, key)),
    })),
  );
}

function systemdEntry(section: keyof typeof systemdKeys): fc.Arbitrary<string> {
  return fc.oneof(
    ...systemdKeys[section].map(({ key, weight, values }) => ({
      weight,
      arbitrary: entryOf(key, fc.constantFrom(...values)),
    })),
  );
}

function lines(entry: fc.Arbitrary<string>, minLength: number, maxLength: number): fc.Arbitrary<string[]> {
  return fc.array(withLayout(entry), { minLength, maxLength });
}

/** A key twice or three times: lists grow and are emptied, single values are replaced. */
function repeated(section: string): fc.Arbitrary<string[]> {
  return fc.oneof(
    ...keysOf(section).map(({ key, since }) => ({
      weight: weightOf(since),
      arbitrary: fc.array(entryOf(key, valueFor(section, key)), { minLength: 2, maxLength: 3 }),
    })),
  );
}

function ownLinesOf(extension: UnitExtension): fc.Arbitrary<string[]> {
  const section = unitSections[extension];
  return fc.oneof(
    { weight: 4, arbitrary: lines(ownEntry(section), 0, 5) },
    {
      weight: 1,
      arbitrary: fc.tuple(repeated(section), lines(ownEntry(section), 0, 2)).map((parts) => parts.flat()),
    },
  );
}

/** Lines for the section that a type of unit calls its own. */
export const ownLines: Readonly<Record<UnitExtension, fc.Arbitrary<string[]>>> = {
  container: ownLinesOf("container"),
  pod: ownLinesOf("pod"),
  network: ownLinesOf("network"),
  volume: ownLinesOf("volume"),
  kube: ownLinesOf("kube"),
  image: ownLinesOf("image"),
  build: ownLinesOf("build"),
  artifact: ownLinesOf("artifact"),
};

export const unitLines = lines(systemdEntry("Unit"), 1, 3);
export const serviceLines = lines(systemdEntry("Service"), 1, 3);
export const installLines = lines(systemdEntry("Install"), 1, 2);
export const quadletLines = lines(
  fc.oneof(
    { weight: 9, arbitrary: entryOf("DefaultDependencies", valueFor("Quadlet", "DefaultDependencies")) },
    { weight: 1, arbitrary: fc.constantFrom("Foo=1", "defaultdependencies=no") },
  ),
  0,
  2,
);
