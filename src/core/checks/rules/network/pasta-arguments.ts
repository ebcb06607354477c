/** An argument of pasta with its value, empty where it has none. */
export interface PastaArgument {
  readonly name: string;
  readonly value: string;
  /** Where it begins and ends among the arguments. */
  readonly from: number;
  readonly to: number;
}

/**
 * The arguments behind `pasta:`, which have commas between: `-T,5432`, `--tcp-ns=5432` and `-T5432` say the same
 * (network-modes.md 2, options of pasta; man pasta).
 */
export function pastaArguments(options: string): readonly PastaArgument[] {
  const words = options.split(",");
  return words.flatMap((word, index) => {
    if (!word.startsWith("-")) return [];
    const from = words.slice(0, index).join(",").length + (index === 0 ? 0 : 1);
    const [name, value] = cutWord(word);
    if (value !== undefined) return [{ name, value, from, to: from + word.length }];
    const next = words[index + 1];
    const isValue = next !== undefined && !next.startsWith("-");
    return [
      {
        name,
        value: isValue ? next : "",
        from,
        to: from + word.length + (isValue ? next.length + 1 : 0),
      },
    ];
  });
}

function cutWord(word: string): readonly [name: string, value?: string] {
  if (!word.startsWith("--")) return word.length > 2 ? [word.slice(0, 2), word.slice(2)] : [word];
  const equals = word.indexOf("=");
  return equals === -1 ? [word] : [word.slice(0, equals), word.slice(equals + 1)];
}
