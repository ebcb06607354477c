import type { Canon, ServiceText } from "./canon.ts";

/** What a generator printed, in a form in which two can be compared. */
export interface Printed {
  /** Exit status, messages and the names of the services: what a person sees of it at once. */
  readonly verdict: string;
  /** All of it. */
  readonly text: string;
}

/** Puts together what was printed; order counts for nothing in services and messages. */
export function printedText(
  exitStatus: number,
  services: readonly ServiceText[],
  messages: readonly string[],
  canon: Canon,
): Printed {
  const said = messages.filter((message) => isSaid(message, canon)).toSorted();
  const sorted = services
    // A second service of one name is called `name#2` in recordings.
    .map(({ name, text }) => ({ name: name.replace(/#\d+$/, ""), text }))
    .toSorted((one, other) => compare(one.name, other.name) || compare(one.text, other.text));
  const head = [`exit status ${exitStatus}`, ...said.map((message) => `message ${message}`)];
  return {
    verdict: [...head, ...sorted.map(({ name }) => `---${name}---`)].join("\n"),
    text: [...head, ...sorted.map(({ name, text }) => `---${name}---\n${text}`)].join("\n"),
  };
}

/** The recordings leave out which files were loaded, and from 4.6 on that there were none. */
function isSaid(message: string, { messageKind }: Canon): boolean {
  return messageKind(message) !== "debug" || message.startsWith("No files to parse from");
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
