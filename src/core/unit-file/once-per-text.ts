import { ownCopy } from "./own-copy.ts";

/** How many texts are remembered, and as many of before. */
const most = 8192;

/**
 * Computes what follows from a text alone once for a while: with each keystroke the values of a file come again, all but
 * one. Takes a function that gives the same for the same text, and nothing that somebody changes.
 */
export function oncePerText<T extends object | string>(compute: (text: string) => T): (text: string) => T {
  const remembered = remember<T>();
  return (text) => remembered(text, compute);
}

/** The same for what follows from plain data: where two say the same, both get the same object. */
export function oncePerData<Data, T extends object>(compute: (data: Data) => T): (data: Data) => T {
  const remembered = remember<T>();
  return (data) => remembered(JSON.stringify(data), () => compute(data));
}

type Remembered<T> = (text: string, compute: (text: string) => T) => T;

function remember<T extends object | string>(): Remembered<T> {
  let before = new Map<string, T>();
  let now = new Map<string, T>();
  return (text, compute) => {
    const known = now.get(text);
    if (known !== undefined) return known;
    if (now.size >= most) [before, now] = [now, new Map()];
    const own = ownCopy(text);
    const found = before.get(text) ?? compute(own);
    now.set(own, found);
    return found;
  };
}
