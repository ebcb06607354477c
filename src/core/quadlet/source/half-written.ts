import type { Line, UnitDocument } from "../../unit-file/document.ts";

/** A document for which Podman refuses its file, without the lines that it refuses: a broken header opens the section that it means. */
export function withoutMalformed(document: UnitDocument): UnitDocument {
  if (!document.lines.some(({ kind }) => kind === "malformed")) return document;
  const lines = document.lines.map((line): Line => {
    if (line.kind !== "malformed") return line;
    return line.opens === undefined
      ? { ...line, kind: "dropped" }
      : { ...line, kind: "section", name: line.opens, nameRange: line };
  });
  return { ...document, lines };
}
