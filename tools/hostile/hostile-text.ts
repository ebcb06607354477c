import * as fc from "fast-check";
import { hostileValue } from "../fuzz/hostile-value.ts";
import { pieces } from "./pieces.ts";

const piece = fc.constantFrom(...pieces);

/** How often a piece stands there where it tries how the time grows. Whoever reads the text pays for each. */
const manyTimes = fc.constantFrom(2, 50, 1000, 10_000, 50_000);

const longest = 400_000;

const repeated = fc
  .tuple(fc.constantFrom("", "a", "/srv/", "a="), piece, manyTimes, fc.constantFrom("", "!", ":x", '"'))
  .map(
    ([before, what, times, behind]) =>
      before + what.repeat(Math.min(times, Math.ceil(longest / what.length))) + behind,
  );

const mixed = fc.array(fc.oneof(piece, fc.constantFrom("a", "b", " ", "80", ":", ",", "=", "x y")), {
  minLength: 1,
  maxLength: 5,
});

/** A text that tries something; rarely a very long one. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 12, arbitrary: mixed.map((parts) => parts.join("")) },
  { weight: 3, arbitrary: hostileValue },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  { weight: 1, arbitrary: repeated },
);

/** The same, of few characters. */
export const shortHostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: mixed.map((parts) => parts.join("")) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
);
