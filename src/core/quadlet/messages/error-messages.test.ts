import { describe, expect, test } from "vitest";
import type { Release } from "../../podman/release.ts";
import { dryRun } from "../dry-run.ts";
import { unitDirectories } from "../source/source-tree.ts";

const good = "[Container]\nImage=quay.io/a/b:1\n";
const problem = "file contains line 2: “nonsense” which is not a key-value pair, group, or comment";

function printed(podman: Release, files: Readonly<Record<string, string>>) {
  const directories = unitDirectories("/units", files);
  const { stdout, messages, exitStatus } = dryRun({ directories, podman, isUser: false });
  return {
    services: [...stdout.matchAll(/^---(.*)\.service---$/gm)].map(([, name]) => name),
    messages: messages.map(({ text }) => text).filter((text) => !text.startsWith("Loading source ")),
    exitStatus,
  };
}

// generator-spec.md 1 (step 3) and 1.2.
describe("a file that can’t be read", () => {
  const files = { "bad.container": "[Container]\nnonsense\n", "good.container": good };

  test("up to 4.5 it is left out with a message, and the status stays 0", () => {
    expect(printed("4.5", files)).toEqual({
      services: ["good"],
      messages: [`Error loading '/units/bad.container', ignoring: ${problem}`],
      exitStatus: 0,
    });
  });

  test("from 4.6 to 4.9 it is left out without a word", () => {
    expect(printed("4.9", files)).toEqual({ services: ["good"], messages: [], exitStatus: 0 });
  });

  test("from 5.0 on it takes its directory with it", () => {
    expect(printed("5.3", files)).toEqual({
      services: [],
      messages: ["No files parsed from [/units]", `error loading "/units/bad.container", ${problem}`],
      exitStatus: 1,
    });
  });
});

// generator-spec.md 2.1.
test.each<[Release, readonly string[]]>([
  ["4.6", ["good"]],
  ["5.3", []],
])("a file that the generator of %s never finishes reading is refused", (podman, services) => {
  const run = printed(podman, { "bad.container": "[Container]\nExec=a \\\n\n", "good.container": good });
  expect(run).toMatchObject({ services, exitStatus: 1 });
  expect(run.messages.at(-1)).toMatch(
    /^error loading "\/units\/bad.container", .* never finishes reading the file$/,
  );
});

// generator-spec.md 1.2.
describe("a unit that can’t be converted", () => {
  const files = { "a.container": "[Container]\n", "b.container": "[Container]\nNonsense=1\n" };

  test("up to 4.5 each has its own message, and the status stays 0", () => {
    expect(printed("4.4", files)).toEqual({
      services: [],
      messages: [
        "Error converting 'a.container', ignoring: no Image key specified",
        "Error converting 'b.container', ignoring: unsupported key 'Nonsense' in group 'Container' in /units/b.container",
      ],
      exitStatus: 0,
    });
  });

  test("from 4.6 to 5.4 they come together", () => {
    expect(printed("4.6", files)).toMatchObject({
      messages: [
        'converting "a.container": no Image or Rootfs key specified\n' +
          "converting \"b.container\": unsupported key 'Nonsense' in group 'Container' in /units/b.container",
      ],
      exitStatus: 1,
    });
  });

  // generator-spec.md 8.1.
  test.each<[Release, string]>([
    ["4.8", 'converting "a.container": requested Quadlet image  was not found'],
    ["5.1", 'converting "a.container": requested Quadlet image  was not found'],
    ["5.2", 'converting "a.container": requested Quadlet image x.image was not found'],
  ])("%s: %s", (podman, message) => {
    const run = printed(podman, { "a.container": "[Container]\nImage=x.image\n" });
    expect(run.messages).toEqual([message]);
  });

  test("up to 4.7 the name of an image unit is the name of an image", () => {
    expect(printed("4.7", { "a.container": "[Container]\nImage=x.image\n" }).services).toEqual(["a"]);
  });
});

test.each<[Release, string]>([
  ["4.5", "No files to parse from [/units]"],
  ["4.6", "No files parsed from [/units]"],
  ["4.7", "No files parsed from [/units /units/below]"],
])("%s says that there is nothing: %s", (podman, message) => {
  expect(printed(podman, { "below/a.txt": "" })).toMatchObject({ messages: [message], exitStatus: 0 });
});
