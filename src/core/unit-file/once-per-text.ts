import { ownCopy } from "./own-copy.ts";

/** How many texts are remembered, and as many of before. */
const most = 8192;

/**
 * Computes what follows from a text alone once for a while: with each keystroke the values of a file come again, all but
 * one. Takes a function that gives the same for the same text, and nothing that somebody changes.
 */
export function oncePerText<T extends object | string>(compute: (text: string) => T): (text: string) => T {
  let before = new Map<string, T>();
  let now = new Map<string, T>();
  return (text) => {
    const known = now.get(text);
    if (known !== undefined) return known;
    if (now.size >= most) [before, now] = [now, new Map()];
    const found = before.get(text);
    if (found === undefined) {
      const own = ownCopy(text);
      const computed = compute(own);
      now.set(own, computed);
      return computed;
    }
    now.set(ownCopy(text), found);
    return found;
  };
}
