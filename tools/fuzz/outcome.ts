import type { Generator, Written } from "./generator.ts";
import type { CanonicalRun, Oracle } from "./oracle.ts";

/** What counts of what a generator made: everything but the names of the files that it read. */
export interface Outcome {
  readonly exitCode: number;
  readonly services: Readonly<Record<string, string>>;
  readonly messages: readonly string[];
}

export async function outcomeOf(
  generator: Generator,
  directory: Written,
  isUser: boolean,
  { canonRun }: Pick<Oracle, "canonRun">,
): Promise<Outcome> {
  const printed = await generator.print(directory, isUser);
  return whatCounts(canonRun({ ...printed, dir: directory.path, version: generator.version }));
}

function whatCounts({ exitCode, stdoutServices, stderr }: CanonicalRun): Outcome {
  return {
    exitCode,
    services: stdoutServices,
    messages: stderr.filter((message) => !message.startsWith("Loading source ")),
  };
}

/** A few units bring the older generators down; there is nothing to compare then. */
export function hasPanicked({ exitCode, messages }: Outcome): boolean {
  return exitCode === 2 || messages.some((message) => message.startsWith("panic: "));
}

/** The outcome in lines, the services in the order of their names. */
export function linesOf({ exitCode, services, messages }: Outcome): readonly string[] {
  return [
    ...Object.entries(services)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .flatMap(([name, text]) => `---${name}---\n${text}`.split("\n")),
    ...messages.flatMap((message) => message.split("\n")).map((line) => `> ${line}`),
    `exit status ${exitCode}`,
  ];
}

export function isSame(one: Outcome, other: Outcome): boolean {
  return linesOf(one).join("\n") === linesOf(other).join("\n");
}

/** Are they the same when the order of words and of lines counts for nothing? */
export function isAlike(one: Outcome, other: Outcome): boolean {
  return loosened(one) === loosened(other);
}

function loosened(outcome: Outcome): string {
  return linesOf(outcome)
    .map((line) => line.split(" ").toSorted().join(" "))
    .toSorted()
    .join("\n");
}
