import type { Pair } from "./compare.ts";
import type { Generator } from "./generator.ts";
import type { Oracle } from "./oracle.ts";
import { realGenerator } from "./real-generator.ts";

/** The release that generator-spec.md is about: what it shows is shrunk first, and its messages are counted. */
const mainRelease = "5.8";

/**
 * Every wanted generator, for the system and for a user, each with what has to do the same; without wishes all that
 * are installed. A version may be shortened at a dot.
 */
export function pairsOf(
  oracle: Oracle,
  wanted: readonly string[],
  oursFor: (version: string) => Generator,
): readonly Pair[] {
  const installed = [...oracle.programs];
  for (const version of wanted)
    if (!installed.some(([name]) => isVersion(name, version)))
      throw new Error(`The generator ${version} is not installed`);
  return installed
    .filter(([name]) => wanted.length === 0 || wanted.some((version) => isVersion(name, version)))
    .toSorted(([one], [other]) => Number(isVersion(other, mainRelease)) - Number(isVersion(one, mainRelease)))
    .flatMap(([version, program]) =>
      [false, true].map((isUser) => ({
        name: `${version} ${isUser ? "user" : "system"}`,
        real: realGenerator(version, program),
        ours: oursFor(version),
        isUser,
        oracle,
      })),
    );
}

function isVersion(version: string, wanted: string): boolean {
  return version === wanted || version.startsWith(`${wanted}.`);
}
