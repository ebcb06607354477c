import type { PortRange } from "../../../../podman/values/port/port-range.ts";
import type { PodmanPort } from "../../../../podman/values/port/podman-port.ts";

/** How many ports lie in one drawer: a range lies in several. */
const width = 64;

/** Where a port is open at every address, of both families or of one. */
const everywhere: readonly string[] = ["", "0.0.0.0", "[::]"];

interface Entry<Value> {
  readonly value: Value;
  readonly order: number;
}

/** Ports that are found by where they lie on the machine: a file may have thousands. */
export class PortIndex<Value extends { readonly port: PodmanPort }> {
  /** Ranges, by drawer. */
  readonly #ranges = new Map<number, Entry<Value>[]>();
  /** Single ports, by number and then by address. */
  readonly #single = new Map<number, Map<string, Entry<Value>[]>>();
  #count = 0;

  /** Adds one; a port that Podman chooses lies nowhere. */
  add(value: Value): void {
    const entry = { value, order: this.#count++ };
    const { host, address } = value.port;
    if (host === undefined) return;
    if (host.first === host.last) {
      const addresses = this.#single.get(host.first) ?? new Map<string, Entry<Value>[]>();
      this.#single.set(host.first, addresses);
      put(addresses, address, entry);
    } else for (const drawer of drawers(host)) put(this.#ranges, drawer, entry);
  }

  /** The one added first that is like this, of those that may want the same port of the machine. */
  first(port: PodmanPort, isLike: (value: Value) => boolean): Value | undefined {
    let first: Entry<Value> | undefined;
    for (const entries of this.#beside(port)) {
      const found = entries.find(({ value }) => isLike(value));
      if (found !== undefined && (first === undefined || found.order < first.order)) first = found;
    }
    return first?.value;
  }

  /** Those that may want one of these ports: an address meets itself, and what is open everywhere. */
  *#beside({ host, address }: PodmanPort): Generator<readonly Entry<Value>[]> {
    if (host === undefined) return;
    for (const drawer of drawers(host)) yield this.#ranges.get(drawer) ?? [];
    for (let number = host.first; number <= host.last; number++) {
      const addresses = this.#single.get(number);
      if (addresses === undefined) continue;
      if (everywhere.includes(address)) yield* addresses.values();
      else for (const each of [address, ...everywhere]) yield addresses.get(each) ?? [];
    }
  }
}

function put<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function* drawers({ first, last }: PortRange): Generator<number> {
  const end = Math.floor(last / width);
  for (let drawer = Math.floor(first / width); drawer <= end; drawer++) yield drawer;
}
