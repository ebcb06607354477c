import { expect, test } from "vitest";
import { findingsIn } from "../../../../../testing/findings-in.ts";
import { podmanVersions } from "../../../../podman/target.ts";
import type { PodmanVersion } from "../../../../podman/target.ts";

const whys = (text: string, podman: PodmanVersion = "5.8") =>
  findingsIn({ files: { "app.container": text }, target: { podman } }).flatMap(({ rule, why, range }) =>
    rule.startsWith("syntax-") ? [{ rule, why, from: range?.from ?? 0 }] : [],
  );

const inOrder = (text: string, podman?: PodmanVersion) =>
  whys(text, podman).toSorted((one, other) => one.from - other.from);

test.each(podmanVersions)("Podman %s says something of the first line that it can’t read only", (podman) => {
  const text = "[Container]\nImage=quay.io/example/app:1\njust words\n[Service\nmore words\n";
  const [first, ...others] = inOrder(text, podman);
  expect(first?.why).toMatch(/^It says: file contains line 3: .*just words/);
  expect(others.map(({ rule, why }) => [rule, why])).toEqual([
    ["syntax-section", "Podman stops at line 3, before it comes to this one."],
    ["syntax-line", "Podman stops at line 3, before it comes to this one."],
  ]);
});

test("behind a line in no section, it does not come to one of words", () => {
  expect(inOrder("Image=quay.io/example/app:1\njust words\n").map(({ why }) => why)).toEqual([
    expect.stringMatching(/^Podman says: “key file does not start with a group”\. /),
    "Podman stops at line 1, before it comes to this one.",
  ]);
});

test("behind a line of words, it does not come to one in no section", () => {
  expect(inOrder("just words\nImage=quay.io/example/app:1\n").map(({ why }) => why)).toEqual([
    expect.stringMatching(/^It says: file contains line 1: /),
    "Podman stops at line 1, before it comes to this one.",
  ]);
});
