import { describe, expect, it } from "vitest";
import { findingsBy } from "../../testing/findings-in.ts";
import { allRules } from "./all-rules.ts";
import type { Files } from "./model/finding.ts";
import type { Rule, RuleExample } from "./model/rule.ts";

/** The rules that look at a drop-in by itself as they look at its unit. */
const rules = allRules.filter(({ kinds = [] }) => kinds.length > 1 && kinds.includes("drop-in"));

/** An example, cut in two: its unit has one of the lines, or none, and a drop-in all the others. */
interface Cut {
  readonly unit: Files;
  readonly dropIn: Files;
  readonly beside: Files;
  readonly target: RuleExample["target"];
}

const header = /^\[(.*)\]$/;

function cutsOf({ files, target }: RuleExample): readonly Cut[] {
  const [[name, text] = ["", ""], ...others] = Object.entries(files);
  const beside = Object.fromEntries(others.filter(([other]) => !other.startsWith(name)));
  const lines = text.split("\n");
  const first = lines.find((line) => header.test(line)) ?? "";
  const image = first === "[Container]" ? ["Image=quay.io/example/app:1"] : [];
  const cut = (place: number, kept: readonly string[]): Cut => ({
    unit: { [name]: [first, ...image, ...kept, ""].join("\n") },
    dropIn: {
      [`${name}.d/10.conf`]: lines.filter((line, at) => at !== place && !image.includes(line)).join("\n"),
    },
    beside,
    target,
  });
  const places = lines.flatMap((line, at) => (/^[A-Z]\w*=/.test(line) ? [at] : []));
  const headerOf = (place: number) => lines.slice(0, place).findLast((line) => header.test(line)) ?? first;
  return [cut(-1, []), ...places.map((at) => cut(at, [headerOf(at), lines[at] ?? ""]))];
}

function speaksOfDropInAlone(rule: Rule, { dropIn, beside, target = {} }: Cut): boolean {
  const found = findingsBy([rule], { files: { ...dropIn, ...beside }, target });
  return found.some(({ fileName, range }) => fileName in dropIn && range !== undefined);
}

/** Does it say it of the unit, too, at a line of the drop-in? */
function speaksOfUnit(rule: Rule, { unit, dropIn, beside, target = {} }: Cut): boolean {
  const found = findingsBy([rule], { files: { ...unit, ...dropIn, ...beside }, target });
  return found.some(
    ({ fileName, elsewhere }) => fileName in unit && elsewhere !== undefined && elsewhere.fileName in dropIn,
  );
}

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  const { fires, silent } = rule.examples;
  const spoken = [...fires, ...silent].flatMap(cutsOf).filter((cut) => speaksOfDropInAlone(rule, cut));

  it("speaks of a drop-in whose unit is not here", () => {
    expect(spoken).not.toEqual([]);
  });

  it("says nothing of it that a line of the unit would take back", () => {
    expect(spoken.filter((cut) => !speaksOfUnit(rule, cut))).toEqual([]);
  });
});
