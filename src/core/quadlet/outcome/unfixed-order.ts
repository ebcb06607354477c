import type { ConvertedUnit } from "../conversion/converted-unit.ts";

/**
 * The options of a service that the real generator may write in another order on every run: a list for each group
 * whose options change places among themselves. Here they stand in the order of the specification.
 */
export function unfixedOrder({
  unordered,
}: Pick<ConvertedUnit, "unordered">): readonly (readonly string[])[] {
  return unordered
    .map((groups) => [...new Set(groups.map(({ words: [first = ""] }) => first.replace(/=.*$/s, "")))])
    .filter((options) => options.length > 1);
}
