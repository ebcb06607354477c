import { expect, test } from "vitest";
import { readPodmanPort } from "../../../../podman/values/port/podman-port.ts";
import type { PodmanPort } from "../../../../podman/values/port/podman-port.ts";
import { PortIndex } from "./port-index.ts";

function port(text: string): PodmanPort {
  const read = readPodmanPort(text);
  if ("message" in read) throw new Error(read.message);
  return read;
}

/** Which of these is the first near the last one. */
function first(...texts: readonly string[]): string | undefined {
  const index = new PortIndex<{ readonly text: string; readonly port: PodmanPort }>();
  for (const text of texts.slice(0, -1)) index.add({ text, port: port(text) });
  return index.first(port(texts.at(-1) ?? ""), () => true)?.text;
}

test.each([
  ["a port that was added", ["8080:80", "8080:81"], "8080:80"],
  ["the first of several", ["8080:80", "8080:81", "8080:82"], "8080:80"],
  ["a range that reaches so far", ["9000-9500:9000-9500", "9400:80"], "9000-9500:9000-9500"],
  ["the first one, not the lowest, in a range", ["9400:80", "9000:80", "8900-9500:1-601"], "9400:80"],
  ["what is open everywhere beside one address", ["8080:80", "127.0.0.1:8080:80"], "8080:80"],
  ["one address beside what is open everywhere", ["127.0.0.1:8080:80", "8080:80"], "127.0.0.1:8080:80"],
  ["none of another address", ["127.0.0.1:8080:80", "127.0.0.2:8080:80"], undefined],
  ["none far away", ["80:80", "8080:80"], undefined],
  ["none whose port Podman chooses", ["80", "80:80"], undefined],
])("it finds %s", (_, texts, found) => {
  expect(first(...texts)).toBe(found);
});
