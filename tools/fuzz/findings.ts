import { findingText } from "./report.ts";
import type { Finding, Tally } from "./tally.ts";

/** What a run has found so far. */
export class Findings {
  readonly tallies: Tally[] = [];
  readonly #byFiles = new Map<string, { readonly first: Finding; count: number }>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** Takes what a piece of the run has found, and prints what is new. Are more wanted? */
  add(tally: Tally): boolean {
    this.tallies.push(tally);
    for (const finding of tally.findings) {
      const files = JSON.stringify(finding.smallest);
      const known = this.#byFiles.get(files);
      if (known === undefined) console.log(findingText(finding));
      this.#byFiles.set(files, { first: known?.first ?? finding, count: (known?.count ?? 0) + 1 });
    }
    return this.#byFiles.size < this.#most;
  }

  /** One for each smallest set of files. */
  get distinct(): readonly Finding[] {
    return [...this.#byFiles.values()].map(({ first }) => first);
  }

  /** How often each was found, most often first. */
  frequencies(): string {
    return [...this.#byFiles.values()]
      .toSorted((one, other) => other.count - one.count)
      .map(({ first, count }) => `${String(count).padStart(8)}  set ${first.number}, ${first.pair}`)
      .join("\n");
  }
}
