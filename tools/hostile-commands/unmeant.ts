import type { Place, ShownCommand } from "./commands-of.ts";
import { plainValues, slotNames } from "./hostile-set.ts";
import type { Values } from "./hostile-set.ts";
import type { Outcome, Ran } from "./shell-sandbox.ts";

/** A command and what came of it. */
export type Tried = ShownCommand & Outcome;

interface Compared {
  readonly plain: readonly Tried[];
  readonly hostile: readonly Tried[];
  readonly said: Values;
  /** What may be written into a file. */
  readonly texts: readonly string[];
}

/** What the commands for hostile files did beyond what those for plain ones did, a line each. */
export function unmeant({ plain, hostile, said, texts }: Compared): readonly string[] {
  const meant = plain.flatMap(({ place, ran }) =>
    ran.map((one) => ({ place, words: meantBy(one, said, place) })),
  );
  const known = new Set(meant.map(({ place, words }) => nameOf(place, words)));
  const isMeant = (words: readonly string[], place: Place) =>
    place === "run"
      ? meant.some((one) => one.place === place && isPartOf(words, one.words))
      : known.has(nameOf(place, words)) || known.has(nameOf(place, words.flatMap(behindDashes)));
  return hostile.flatMap(({ place, text, ran, left }) => {
    const wrong = [
      ...ran
        .filter(({ words }) => !isMeant(words, place) || actsOnPattern(words))
        .map(({ words }) => words.join(" ␣ ")),
      ...ran.flatMap(({ input }) => (input === undefined || texts.includes(input) ? [] : [`wrote ${input}`])),
      ...left.map((name) => `made ${name}`),
    ];
    return wrong.map((what) => `${place}: ${JSON.stringify(text)} ran ${JSON.stringify(what)}`);
  });
}

const nameOf = (place: Place, words: readonly string[]) => JSON.stringify([place, ...words]);

/** For these what looks like a pattern is all units that it fits (man systemctl, PATTERN). */
function actsOnPattern(words: readonly string[]): boolean {
  const program = words.findIndex((word) => /^(?:systemctl|journalctl)$/.test(word));
  return program !== -1 && words.slice(program).some((word) => /[*?[]/.test(word));
}

/** What runs when the plain words become the hostile ones: those that look like options have to stand behind `--`. */
function meantBy({ words }: Ran, said: Values, place: Place): readonly string[] {
  return words.flatMap((word, index) => {
    const becomes = slotNames.reduce(
      (text, slot) => text.replaceAll(plainValues[slot], () => said[slot]),
      word,
    );
    const looksLikeOption = becomes.startsWith("-") && !word.startsWith("-");
    return looksLikeOption && place !== "run" && words[index - 1] !== "-u" ? ["--", becomes] : [becomes];
  });
}

/** Of a command that does what the service does, lines may be left out; systemd makes `$` of `$$` and `%` of `%%`. */
function isPartOf(ran: readonly string[], meant: readonly string[]): boolean {
  let next = 0;
  for (const word of meant) {
    const wanted = ran[next];
    if (wanted !== undefined && asPassedOn(word).includes(wanted)) next++;
  }
  return next === ran.length;
}

/** As it stands, and as systemd passes it on: once, since `%%%%` becomes `%%`. */
function asPassedOn(word: string): readonly string[] {
  const dollars = [word, word.replaceAll("$$", () => "$")];
  return dollars.flatMap((text) => [text, text.replaceAll("%%", "%")]);
}

/** A path that would look like an option goes through `./` instead. */
function behindDashes(word: string): readonly string[] {
  return word.startsWith("./-") ? ["--", word.slice("./".length)] : [word];
}
