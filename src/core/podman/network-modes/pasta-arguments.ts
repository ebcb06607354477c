/** The name under which an option is known here, where it has two (man pasta; network-modes.md 2). */
const knownNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
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
    "-4": "--ipv4-only",
    "-6": "--ipv6-only",
  }),
);

/** Options of pasta that stand alone: what follows the next comma is another option. */
const switches: ReadonlySet<string> = new Set([
  "--map-gw",
  "--no-map-gw",
  "--ipv4-only",
  "--ipv6-only",
  "--no-tcp",
  "--no-udp",
  "--no-icmp",
  "--no-dhcp",
  "--no-dhcpv6",
  "--no-ndp",
  "--no-ra",
]);

/** An option of pasta as it stands among the others. */
export interface PastaArgument {
  /** The name under which it is known here, however it is spelled. */
  readonly name: string;
  readonly spelled: string;
  /** Undefined for one that stands alone. */
  readonly setting: string | undefined;
  readonly words: readonly string[];
  /** Where it begins and ends among the options. */
  readonly from: number;
  readonly to: number;
}

/** Options of pasta that stand alone and have no setting. */
export function isPastaSwitch(name: string): boolean {
  return switches.has(name);
}

/**
 * Reads the options behind `pasta:`. Each comma begins a new word of pasta’s command line (network-modes.md 2):
 * `-T,5432`, `--tcp-ns=5432` and `-T5432` say the same (man pasta).
 */
export function readPastaArguments(options: string): readonly PastaArgument[] {
  const words = options === "" ? [] : options.split(",");
  const read: PastaArgument[] = [];
  let from = 0;
  for (let index = 0; index < words.length; index++) {
    const argument = argumentAt(words, index, from);
    read.push(argument);
    index += argument.words.length - 1;
    from = argument.to + 1;
  }
  return read;
}

function argumentAt(words: readonly string[], index: number, from: number): PastaArgument {
  const [word = "", next] = words.slice(index, index + 2);
  const [spelled, attached] = cutWord(word);
  const name = knownNames.get(spelled) ?? spelled;
  const isComplete = attached !== undefined || switches.has(name) || !word.startsWith("-");
  const takesNext = !isComplete && next !== undefined && !next.startsWith("-");
  const own = takesNext ? [word, next] : [word];
  const to = from + own.join(",").length;
  return { name, spelled, setting: takesNext ? next : attached, words: own, from, to };
}

/** `--mtu=1500` and `-m1500` say the same as two words (man pasta). */
function cutWord(word: string): readonly [spelled: string, attached?: string] {
  if (!word.startsWith("-")) return [word];
  if (!word.startsWith("--")) return word.length > 2 ? [word.slice(0, 2), word.slice(2)] : [word];
  const equals = word.indexOf("=");
  return equals === -1 ? [word] : [word.slice(0, equals), word.slice(equals + 1)];
}
