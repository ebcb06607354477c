import { readFileSync } from "node:fs";
import { join } from "node:path";
import { serviceNameOf } from "../../src/core/quadlet/names/service-name.ts";
import { readRelease } from "../../src/core/podman/release.ts";
import type { Release } from "../../src/core/podman/release.ts";
import type { Canon } from "./canon.ts";
import { printedText } from "./printed.ts";
import type { RecordedRun, Recording } from "./recordings.ts";

interface UnitOfAllKeys {
  readonly input: string;
  readonly exit: number;
  readonly generated: string;
  readonly messages: readonly string[];
}

/** One unit of each kind with nearly every key that a release knows, as its generator answered it. */
export function readAllKeys(corpus: string, canon: Canon): readonly Recording[] {
  const path = join(corpus, "versions/all-keys.json");
  const releases: Readonly<Record<string, Readonly<Record<string, UnitOfAllKeys>>>> = JSON.parse(
    readFileSync(path, "utf8"),
  );
  return Object.entries(releases).map(([version, units]) => {
    const release = readRelease(version);
    if (release === undefined) throw new Error(`${path} has ${version}, which the engine does not know`);
    return {
      version,
      release,
      runs: Object.entries(units).map(([name, unit]) => runOf(name, unit, release, canon)),
    };
  });
}

function runOf(
  name: string,
  { input, exit, generated, messages }: UnitOfAllKeys,
  podman: Release,
  canon: Canon,
): RecordedRun {
  const service = `${serviceNameOf(name, undefined, { podman })}.service`;
  const services = exit === 0 ? [{ name: service, text: generated }] : [];
  return {
    name,
    files: { [name]: input },
    isUser: false,
    expected: printedText(exit, services, messages, canon),
  };
}

/** The canonical form of these recordings: without the sections that the generator copies. */
export function withoutCopies(canon: Canon): Canon {
  return {
    ...canon,
    canonService: (text, version) =>
      canon
        .canonService(text, version)
        .split(/\n(?=\[)/)
        .filter((section) => !section.startsWith("[X-"))
        .join("\n"),
  };
}
