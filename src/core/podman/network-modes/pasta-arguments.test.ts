import { expect, test } from "vitest";
import { readPastaArguments } from "./pasta-arguments.ts";

/** Each option as it is read: the name it is known by, its setting, and the text between its places. */
function read(options: string): readonly (readonly [string, string | undefined, string])[] {
  return readPastaArguments(options).map(({ name, setting, from, to }) => [
    name,
    setting,
    options.slice(from, to),
  ]);
}

test.each([
  ["", []],
  ["-T,5432", [["-T", "5432", "-T,5432"]]],
  ["--tcp-ns=5432", [["-T", "5432", "--tcp-ns=5432"]]],
  ["-T5432", [["-T", "5432", "-T5432"]]],
  [
    "--map-gw,-t,auto",
    [
      ["--map-gw", undefined, "--map-gw"],
      ["-t", "auto", "-t,auto"],
    ],
  ],
  [
    "-4,5432",
    [
      ["--ipv4-only", undefined, "-4"],
      ["5432", undefined, "5432"],
    ],
  ],
  ["constructor", [["constructor", undefined, "constructor"]]],
  [
    "-T,-U,53",
    [
      ["-T", undefined, "-T"],
      ["-U", "53", "-U,53"],
    ],
  ],
])("reads the options behind pasta: “%s”", (options, expected) => {
  expect(read(options)).toEqual(expected);
});
