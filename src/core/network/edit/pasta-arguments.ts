/** An option of pasta by its short or only name, and the other names that it has (man pasta; network-modes.md 2). */
const longNames: Readonly<Record<string, string>> = {
  "--tcp-ns": "-T",
  "--udp-ns": "-U",
  "--tcp-ports": "-t",
  "--udp-ports": "-u",
  "--address": "-a",
  "--netmask": "-n",
  "--gateway": "-g",
  "--interface": "-i",
  "--ns-ifname": "-I",
  "--mtu": "-m",
  "--outbound": "-o",
};

/** Options of pasta that stand alone: what follows the next comma is another option. */
const switches: ReadonlySet<string> = new Set([
  "--map-gw",
  "--ipv4-only",
  "--ipv6-only",
  "-4",
  "-6",
  "--no-tcp",
  "--no-udp",
  "--no-icmp",
  "--no-dhcp",
  "--no-dhcpv6",
  "--no-ndp",
  "--no-ra",
]);

const switchNames: Readonly<Record<string, string>> = { "-4": "--ipv4-only", "-6": "--ipv6-only" };

/** An option as it stands there: its name and how that is spelled, what it is set to, and the words. */
interface PastaOption {
  readonly name: string;
  readonly spelled: string;
  readonly setting: string | undefined;
  readonly words: readonly string[];
}

/** The settings of an option, one for each time it stands there; an empty text for one that stands alone. */
export function pastaSettings(value: string, name: string): readonly string[] {
  return optionsOf(value)
    .filter((option) => option.name === name)
    .map(({ setting }) => setting ?? "");
}

/** The value with these settings of an option, where it stands or behind the others. */
export function withPastaOption(value: string, name: string, settings: readonly string[]): string {
  const options = optionsOf(value);
  const first = options.findIndex((option) => option.name === name);
  const others = options.filter((option) => option.name !== name);
  const spelled = options[first]?.spelled ?? name;
  const written = settings.map((setting) => wordsOf(spelled, name, setting));
  const words = others
    .map((option) => option.words)
    .toSpliced(first === -1 ? others.length : first, 0, ...written);
  return together(words);
}

/** The words that belong to none of these options. */
export function otherPastaWords(value: string, names: readonly string[]): string {
  const others = optionsOf(value).filter(({ name }) => !names.includes(name));
  return others.flatMap(({ words }) => words).join(",");
}

/** The value with other words beside those of these options. */
export function withOtherPastaWords(value: string, names: readonly string[], others: string): string {
  const known = optionsOf(value).filter(({ name }) => names.includes(name));
  return together([...known.map(({ words }) => words), ...(others === "" ? [] : [others.split(",")])]);
}

/** Each comma begins a new word of pasta’s command line (network-modes.md 2). */
function optionsOf(value: string): readonly PastaOption[] {
  const colon = value.indexOf(":");
  const words = colon === -1 || colon === value.length - 1 ? [] : value.slice(colon + 1).split(",");
  const options: PastaOption[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? "";
    const [spelled, attached] = cutWord(word);
    const name = longNames[spelled] ?? switchNames[spelled] ?? spelled;
    const next = words[index + 1];
    const takesNext =
      attached === undefined && !switches.has(spelled) && next !== undefined && !next.startsWith("-");
    const setting = takesNext ? next : attached;
    options.push({ name, spelled, setting, words: takesNext ? [word, next] : [word] });
    if (takesNext) index++;
  }
  return options;
}

/** `--mtu=1500` and `-m1500` say the same as two words (man pasta). */
function cutWord(word: string): readonly [spelled: string, attached?: string] {
  if (!word.startsWith("--")) return word.length > 2 ? [word.slice(0, 2), word.slice(2)] : [word];
  const equals = word.indexOf("=");
  return equals === -1 ? [word] : [word.slice(0, equals), word.slice(equals + 1)];
}

const wordsOf = (spelled: string, name: string, setting: string) =>
  switches.has(name) ? [spelled] : [spelled, setting];

function together(words: readonly (readonly string[])[]): string {
  return words.length === 0 ? "pasta" : `pasta:${words.flat().join(",")}`;
}
