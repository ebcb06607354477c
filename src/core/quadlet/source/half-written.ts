import { oncePerObject } from "../../memory/once-per-object.ts";
import type { Line, MalformedLine, UnitDocument } from "../../unit-file/document.ts";

/** Of many files one is written at a time. */
const malformed = oncePerObject(({ lines }: UnitDocument) => ({
  line: lines.find((line) => line.kind === "malformed"),
}));

/** The line for which Podman refuses a file, if there is one. */
export function firstMalformed(document: UnitDocument): MalformedLine | undefined {
  return malformed(document).line;
}

/** A document for which Podman refuses its file, without the lines that it refuses: a broken header opens the section that it means. */
export function withoutMalformed(document: UnitDocument): UnitDocument {
  if (firstMalformed(document) === undefined) return document;
  const lines = document.lines.map((line): Line => {
    if (line.kind !== "malformed") return line;
    return line.opens === undefined
      ? { ...line, kind: "dropped" }
      : { ...line, kind: "section", name: line.opens, nameRange: line };
  });
  return { ...document, lines };
}
