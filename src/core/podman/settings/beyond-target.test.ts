import { expect, test } from "vitest";
import { beyondTarget } from "./beyond-target.ts";
import { commonSections, keyNames, offeredSetting } from "../keys/offered.ts";
import { splitArguments } from "../words/words.ts";

const sections = ["Container", "Pod", "Kube", "Network", "Volume", "Image", "Build", ...commonSections];

/** What stands against a setting with this Podman, which has it by this name. */
function beyond(section: string, key: string, podman: Parameters<typeof beyondTarget>[1]) {
  const setting = offeredSetting(section, key);
  return setting && beyondTarget(setting, podman);
}

test("a key that this Podman knows has nothing against it", () => {
  expect(beyond("Container", "Image", "4.6")).toBeUndefined();
  expect(beyond("Service", "Restart", "4.6")).toBeUndefined();
});

test("a newer key says since when it is there, and what says the same", () => {
  expect(beyond("Container", "Memory", "5.4")).toMatchObject({
    reason: "Podman 5.4 refuses a file with it: it came with 5.5.",
    instead: expect.stringMatching(/^--memory /),
  });
});

test("what says the same is quoted as PodmanArgs= reads it", () => {
  expect(beyond("Container", "Entrypoint", "4.9")?.instead).toBe(
    String.raw`"--entrypoint=[\"/bin/sh\", \"-c\"]"`,
  );
});

test("no example of a key loses a quote or breaks apart in PodmanArgs=", () => {
  const written = sections.flatMap((section) =>
    keyNames(section).flatMap((key) => beyond(section, key, "4.6")?.instead ?? []),
  );
  expect(written.length).toBeGreaterThan(20);
  const broken = written.filter((instead) => {
    const split = splitArguments(instead);
    return !("words" in split) || !split.words[0]?.text.startsWith("--");
  });
  expect(broken).toEqual([]);
});
