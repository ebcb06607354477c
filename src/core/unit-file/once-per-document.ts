import type { UnitDocument } from "./document.ts";

/** Computes what follows from a document alone once, however many ask: with each row of a long list, for example. */
export function oncePerDocument<T extends object>(
  compute: (document: UnitDocument) => T,
): (document: UnitDocument) => T {
  const known = new WeakMap<UnitDocument, T>();
  return (document) => {
    const found = known.get(document) ?? compute(document);
    known.set(document, found);
    return found;
  };
}
