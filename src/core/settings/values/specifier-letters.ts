/** The letters that systemd replaces behind a `%`; `specifiers.ts` says with what, and is held to the same letters. */
const letters = "aAbBcCdDEfgGhHiIjJlLmMnNopPqrRsStTuUvVwWyY";

/** Does systemd know `%` with this letter? It refuses a service with any other. */
export function isSpecifier(letter: string): boolean {
  return letter.length === 1 && letters.includes(letter);
}
