/** What can be told from what is not known yet. */
export type Known = object | string | number | boolean;

/** Computes what follows from an object that never changes once, however many ask: of a document, with each of its rows. */
export function oncePerObject<Of extends object, T extends Known>(compute: (of: Of) => T): (of: Of) => T {
  const known = new WeakMap<Of, T>();
  return (of) => {
    const found = known.get(of) ?? compute(of);
    known.set(of, found);
    return found;
  };
}
