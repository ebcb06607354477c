import * as fc from "fast-check";
import { piece } from "./hostile-value.ts";

/** The text with so many characters left out at a place, and something put there. */
export function disturbed(text: string, at: number, gap: number, what: string): string {
  const cut = at % (text.length + 1);
  return text.slice(0, cut) + what + text.slice(cut + gap);
}

/** Seldom changes a text wherever that may be; mostly leaves it alone. */
export const disturbance: fc.Arbitrary<(text: string) => string> = fc.oneof(
  { weight: 24, arbitrary: fc.constant((text: string) => text) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.nat(500), fc.constantFrom(0, 0, 1, 2, 5), piece).map(
      ([at, gap, what]) =>
        (text: string) =>
          disturbed(text, at, gap, what),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.nat(500), fc.integer({ min: 1, max: 4 })).map(
      ([at, gap]) =>
        (text: string) =>
          disturbed(text, at, gap, ""),
    ),
  },
);
