import type { Line, UnitDocument } from "./document.ts";
import { oncePerObject } from "../memory/once-per-object.ts";

type LinesByKind = { readonly [Kind in Line["kind"]]: Extract<Line, { readonly kind: Kind }>[] };

/** The lines of one kind, in file order, found once for all rules that ask. */
export function linesOfKind<Kind extends Line["kind"]>(
  document: UnitDocument,
  kind: Kind,
): readonly LinesByKind[Kind][number][] {
  return byKind(document)[kind];
}

const byKind = oncePerObject(({ lines }: UnitDocument) => {
  const found: LinesByKind = { blank: [], comment: [], section: [], entry: [], malformed: [], dropped: [] };
  for (const line of lines)
    switch (line.kind) {
      case "blank":
        found.blank.push(line);
        break;
      case "comment":
        found.comment.push(line);
        break;
      case "section":
        found.section.push(line);
        break;
      case "entry":
        found.entry.push(line);
        break;
      case "malformed":
        found.malformed.push(line);
        break;
      case "dropped":
        found.dropped.push(line);
        break;
    }
  return found;
});
