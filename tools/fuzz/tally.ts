import { folderOf } from "./batch.ts";
import type { Compared } from "./compare.ts";
import { kindOfMessage } from "./message-kinds.ts";
import type { Outcome } from "./outcome.ts";
import type { UnitSet } from "./unit-set.ts";

/** Files of which ours makes something else than the real generator. */
export interface Finding {
  readonly seed: number;
  /** The number of the set in the run, from 0. */
  readonly number: number;
  readonly smallest: UnitSet;
  readonly pair: string;
  readonly compared: Compared | undefined;
}

/** What came of some sets. */
export interface Tally {
  readonly sets: number;
  /** Sets of which a service came out, in the mode that is counted. */
  readonly accepted: number;
  /** Sets of which ours makes something else. */
  readonly different: number;
  /** Kinds of messages of the counted mode, with how many sets or units had them. */
  readonly messages: Readonly<Record<string, number>>;
  /** What was shrunk of those. */
  readonly findings: readonly Finding[];
}

/** So many sets of the batch became a service. */
export function acceptedIn(batch: readonly UnitSet[], { services }: Outcome): number {
  const texts = Object.values(services);
  return batch.filter((_, index) =>
    texts.some((text) => text.includes(`\nSourcePath=@DIR@/${batch.length === 1 ? "" : folderOf(index)}`)),
  ).length;
}

export function messagesIn({ messages }: Outcome): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const line of messages.flatMap((message) => message.split("\n"))) {
    const kind = kindOfMessage(line);
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

/** The tallies of several pieces as one. */
export function sum(tallies: readonly Tally[]): Tally {
  const messages: Record<string, number> = {};
  for (const [kind, count] of tallies.flatMap((tally) => Object.entries(tally.messages)))
    messages[kind] = (messages[kind] ?? 0) + count;
  return {
    sets: tallies.reduce((all, { sets }) => all + sets, 0),
    accepted: tallies.reduce((all, { accepted }) => all + accepted, 0),
    different: tallies.reduce((all, { different }) => all + different, 0),
    messages,
    findings: tallies.flatMap(({ findings }) => findings),
  };
}
