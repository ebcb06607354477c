import type { ModeChoice } from "../podman/network-modes/network-modes.ts";
import type { Example } from "./model/example.ts";

/** What somebody looks for: all of these words, and this network unless it may be another one. */
export interface ExampleSearch {
  readonly words: string;
  readonly mode: ModeChoice | undefined;
}

/** The examples with all the words, in what is said of them or in their files, and with the network. */
export function findExamples(
  examples: readonly Example[],
  { words, mode }: ExampleSearch,
): readonly Example[] {
  const wanted = words.toLowerCase().split(/\s+/);
  return examples.filter((example) => {
    const text = textOf(example).toLowerCase();
    return (
      (mode === undefined || example.network.mode === mode) && wanted.every((word) => text.includes(word))
    );
  });
}

function textOf({ id, title, who, network, files, first }: Example): string {
  const steps = first.flatMap(({ say, commands = [] }) => [say, ...commands]);
  return [id, title, who, network.why, ...Object.entries(files).flat(), ...steps].join("\n");
}

/** The networks that these examples have, each once, in their order. */
export function modesOf(examples: readonly Example[]): readonly ModeChoice[] {
  return [...new Set(examples.map(({ network }) => network.mode))];
}
