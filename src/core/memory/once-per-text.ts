import type { Known } from "./once-per-object.ts";
import { ownCopy } from "./own-copy.ts";

/** How many texts are remembered, and as many of before. */
const most = 8192;

/**
 * Computes what follows from a text alone once for a while: with each keystroke the values of a file come again, all but
 * one. Takes a function that gives the same for the same text, and nothing that somebody changes.
 */
export function oncePerText<Text extends string, T extends Known>(
  compute: (text: Text) => T,
): (text: Text) => T {
  const remembered = remember<Text, T>();
  return (text) => remembered(text, compute);
}

/** The same for what follows from plain data: where two say the same, both get the same object. */
export function oncePerData<Data, T extends Known>(compute: (data: Data) => T): (data: Data) => T {
  const remembered = remember<string, T>();
  return (data) => remembered(JSON.stringify(data), () => compute(data));
}

type Remembered<Text, T> = (text: Text, compute: (text: Text) => T) => T;

function remember<Text extends string, T extends Known>(): Remembered<Text, T> {
  let before: Map<Text, T> | undefined;
  let now = new Map<Text, T>();
  return (text, compute) => {
    const known = now.get(text);
    if (known !== undefined) return known;
    if (now.size >= most) [before, now] = [now, new Map()];
    const own = ownCopy(text);
    const found = before?.get(text) ?? compute(own);
    now.set(own, found);
    return found;
  };
}
