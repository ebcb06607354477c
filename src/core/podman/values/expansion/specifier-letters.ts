/**
 * The letters that systemd replaces behind a `%`; `specifiers.ts` says with what, and its test holds both to the same
 * letters. Apart from it because the first view needs the letters only, and the sentences load with the rows.
 */
const letters = "aAbBcCdDEfgGhHiIjJlLmMnNopPqrRsStTuUvVwWyY";

/** Does systemd know `%` with this letter? It refuses a service with any other. */
export function isSpecifier(letter: string): boolean {
  return letter.length === 1 && letters.includes(letter);
}
