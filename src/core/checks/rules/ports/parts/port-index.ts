import type { PodmanPort } from "../../../reading/podman-port.ts";

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
  readonly #entries = new Map<string, Entry<Value>[]>();
  #count = 0;

  /** Adds one; a port that Podman chooses lies nowhere. */
  add(value: Value): void {
    const order = this.#count++;
    for (const place of placesOf(value.port)) {
      const entries = this.#entries.get(place);
      if (entries === undefined) this.#entries.set(place, [{ value, order }]);
      else entries.push({ value, order });
    }
  }

  /** The one added first that is like this, of those that may want the same port of the machine. */
  first(port: PodmanPort, isLike: (value: Value) => boolean): Value | undefined {
    let first: Entry<Value> | undefined;
    for (const place of placesBeside(port)) {
      const found = this.#entries.get(place)?.find(({ value }) => isLike(value));
      if (found !== undefined && (first === undefined || found.order < first.order)) first = found;
    }
    return first?.value;
  }
}

/** Where a port is put: one of a single number under that, with its address and without, a range in its drawers. */
function placesOf({ host, address }: PodmanPort): readonly string[] {
  if (host === undefined) return [];
  if (host.first === host.last) return [`${host.first}`, `${host.first} ${address}`];
  return drawers(host.first, host.last);
}

/** Where those lie that may want one of these ports: an address meets itself, and what is open everywhere. */
function* placesBeside({ host, address }: PodmanPort): Generator<string> {
  if (host === undefined) return;
  yield* drawers(host.first, host.last);
  for (let number = host.first; number <= host.last; number++) {
    if (everywhere.includes(address)) yield `${number}`;
    else for (const each of [address, ...everywhere]) yield `${number} ${each}`;
  }
}

function drawers(first: number, last: number): readonly string[] {
  const start = Math.floor(first / width);
  const count = Math.floor(last / width) - start + 1;
  return Array.from({ length: count }, (_, index) => `drawer ${start + index}`);
}
