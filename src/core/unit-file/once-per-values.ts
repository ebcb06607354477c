/** A line of a key, as a file or the generator has it. */
interface Valued {
  readonly value: string;
}

/** Of so few lines the answer is found faster than whether they are the same as before. */
const few = 16;

/**
 * Computes what follows from the values of some lines alone once, as long as these stay the same, wherever the lines
 * stand: with each key all lists of a long file come again, and all but one say what they said. Takes a function that
 * looks at nothing else; what it gives names lines by their index.
 */
export function oncePerValues<T extends object>(
  compute: (values: readonly string[]) => T,
): (lines: readonly Valued[]) => T {
  const known = new WeakMap<readonly string[], T>();
  return (lines) => {
    if (lines.length < few) return compute(lines.map(({ value }) => value));
    const values = valuesOf(lines);
    const found = known.get(values) ?? compute(values);
    known.set(values, found);
    return found;
  };
}

const seen = new WeakMap<readonly Valued[], readonly string[]>();

/** Lists of values, the last one that was asked for first. */
let recent: readonly (readonly string[])[] = [];

const mostRecent = 16;

/** The values of the lines: of lists with the same ones the same object. */
function valuesOf(lines: readonly Valued[]): readonly string[] {
  const known = seen.get(lines);
  if (known !== undefined) return known;
  const same = recent.find((values) => haveValues(lines, values)) ?? lines.map(({ value }) => value);
  recent = [same, ...recent.filter((values) => values !== same)].slice(0, mostRecent);
  seen.set(lines, same);
  return same;
}

function haveValues(lines: readonly Valued[], values: readonly string[]): boolean {
  return lines.length === values.length && lines.every(({ value }, index) => value === values[index]);
}
