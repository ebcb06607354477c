/** What a hostile input broke: a law, about what it was held, and what was seen. */
export class Found extends Error {
  readonly law: string;

  constructor(law: string, what: string) {
    super(what);
    this.law = law;
  }
}

/** Says what was found where a law does not hold. */
export function hold(law: string, holds: boolean, what: () => string): void {
  if (!holds) throw new Found(law, what());
}

/** What makes two finds the same one: the law, or where in the code an exception came from. */
export function signatureOf(error: unknown): string {
  if (error instanceof Found) return error.law;
  if (!(error instanceof Error)) return `exception: ${String(error).slice(0, 80)}`;
  const place = /\n\s+at (?:async )?([\w$.<>]+)/.exec(error.stack ?? "")?.[1];
  return `exception: ${error.message.replaceAll(/\d+/g, "n").slice(0, 80)} at ${place}`;
}
