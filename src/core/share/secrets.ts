import { apart, secretsInValue, secretsInWords } from "../checks/reading/secrets.ts";
import type { FoundSecret } from "../checks/reading/secrets.ts";
import { isFilledIn } from "../podman/words/part.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import type { Line, UnitDocument } from "../unit-file/document.ts";
import { rangeInValue } from "../unit-file/value-range.ts";

/** What looks secret in a file. */
export interface Secret extends FoundSecret {
  readonly lineNumber: number;
}

/** Stands in the place of a secret that was left out. */
export const placeholder = "removed-before-sharing";

/** What looks secret in the values and the comments of a file. In their order, none within another. */
export function findSecrets(text: string): readonly Secret[] {
  const document = parseUnitFile(text);
  return apart(
    document.lines
      .flatMap((line) => secretsIn(document, line))
      .filter(({ from, to }) => from < to && !isTakenOut(text.slice(from, to))),
  );
}

function isTakenOut(value: string): boolean {
  return value.includes(placeholder) || isFilledIn(value);
}

function secretsIn(document: UnitDocument, line: Line): readonly Secret[] {
  const { lineNumber } = line;
  if (line.kind === "blank" || line.kind === "section") return [];
  if (line.kind !== "entry") {
    const written = document.text.slice(line.from, line.to);
    return secretsInWords(written).map(({ name, from, to }) => ({
      name,
      from: line.from + from,
      to: line.from + to,
      lineNumber,
    }));
  }
  return secretsInValue(line.key, line.value).map(({ name, from: start, to: end }) => {
    const { from, to } = rangeInValue(document, line, start, end);
    return { name, from, to, lineNumber };
  });
}
