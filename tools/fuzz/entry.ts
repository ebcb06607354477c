import * as fc from "fast-check";
import { disturbed } from "./disturbance.ts";
import { hostileValue, piece } from "./hostile-value.ts";
import { kindOfKey, wordsOf } from "./key-values.ts";
import type { ValueKind } from "./values.ts";
import { valueTables } from "./values.ts";

function isValueKind(name: string): name is ValueKind {
  return Object.hasOwn(valueTables, name);
}

/** Values for a key: most as people write them, some odd, a few of any pieces. */
export function valueFor(section: string, key: string): fc.Arbitrary<string> {
  const kind = kindOfKey(section, key);
  const { plain, odd } = valueTables[isValueKind(kind) ? kind : "text"];
  const words = wordsOf(section, key);
  const usual = fc.constantFrom<string>(...(words.length === 0 ? plain : words));
  return fc.oneof(
    { weight: 12, arbitrary: usual },
    { weight: 3, arbitrary: fc.constantFrom<string>(...plain) },
    { weight: 6, arbitrary: fc.constantFrom<string>(...odd) },
    { weight: 2, arbitrary: hostileValue },
    {
      weight: 2,
      arbitrary: fc.tuple(usual, fc.nat(30), piece).map(([text, at, what]) => disturbed(text, at, 0, what)),
    },
    { weight: 1, arbitrary: fc.constant("") },
  );
}

const insideContinuation = ["", "", "", "# c", "; c \\", "  # c", "\t", "#"] as const;

/** The value over two or three lines, cut where the number says. */
function continued(value: string, at: number): string {
  const cut = at % (value.length + 1);
  const between = insideContinuation[at % insideContinuation.length] ?? "";
  const blank = at % 3 === 0 ? "" : " ";
  const indent = at % 2 === 0 ? "  " : "";
  return `${value.slice(0, cut)}${blank}\\\n${at % 8 === 0 ? "" : `${between}\n`}${indent}${value.slice(cut)}`;
}

/** Ways to write an assignment; the first ones are the usual way. */
const manners: readonly ((key: string, value: string, at: number) => string)[] = [
  (key, value) => `${key} = ${value}`,
  (key, value) => `  ${key}=${value}\t`,
  (key, value) => `${key}\u00a0=\u3000${value}\u0085`,
  (key, value) => `${key}=\v${value}\f`,
  (key, value) => `${key}=${value}\r`,
  (key, value) => `${key}=${value}\\`,
  (key, value) => `${key}=${value} \\`,
  (key, value) => `${key}=${value}\\\\`,
  (key, value, at) => `${key}=${continued(value, at)}`,
  (key, value, at) => `${key}=${continued(value, at)}`,
  (key, value, at) => `${key}=${continued(continued(value, at), at + 7)}`,
  (key, value) => `${key}\\\n=${value}`,
];
const usualManner = 150;

export function written(key: string, value: string, manner: number, at: number): string {
  return manners[manner]?.(key, value, at) ?? `${key}=${value}`;
}

/** A line, or a few, that give the key a value. */
export function entryOf(key: string, value: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(value, fc.nat(usualManner), fc.nat(60))
    .map(([text, manner, at]) => written(key, text, manner, at));
}
