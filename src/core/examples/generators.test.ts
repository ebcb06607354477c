import { describe, expect, test } from "vitest";
import { servicesOf } from "../../../tools/record/example-services.ts";
import { engine } from "../../../tools/fuzz/engine.ts";
import { findOracle } from "../../../tools/fuzz/oracle.ts";
import { realGenerator } from "../../../tools/fuzz/real-generator.ts";
import { isSince, readRelease } from "../podman/release.ts";
import { allExamples } from "./all-examples.ts";
import type { Example } from "./model/example.ts";
import recorded from "./recorded.json" with { type: "json" };

const oracle = await findOracle(undefined, (address) => import(/* @vite-ignore */ address));

/** Services without a message, and the ones that were recorded of the real generator (tools/record/record-examples.mjs). */
function asRecorded({ id }: Example, version: string) {
  const fingerprint = new Map(Object.entries(recorded)).get(`${id} ${version}`);
  return { exitCode: 0, messages: [], fingerprint: fingerprint ?? "not recorded" };
}

describe.each(["5.4.2", "5.8.6", "6.1.1"])("Podman %s", (version) => {
  const release = readRelease(version);
  const fitting = allExamples.filter(
    ({ target }) => release !== undefined && isSince(release, target.podman),
  );

  test.each(fitting)("$id becomes what was recorded of the real generator", async (example) => {
    expect(await servicesOf(engine(version), example)).toEqual(asRecorded(example, version));
  });

  const program = oracle?.programs.get(version);
  test.skipIf(program === undefined).each(fitting)("the real generator accepts $id", async (example) => {
    const real = realGenerator(version, program ?? "");
    expect(await servicesOf(real, example)).toEqual(asRecorded(example, version));
  });
});

test("nothing is recorded of an example that is no more", () => {
  const ids = new Set(allExamples.map(({ id }) => id));
  expect(Object.keys(recorded).filter((name) => !ids.has(name.split(" ")[0] ?? ""))).toEqual([]);
});
