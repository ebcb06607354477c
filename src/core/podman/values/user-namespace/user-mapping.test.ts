import { expect, test } from "vitest";
import type { UserNamespace } from "./user-namespace.ts";
import { mappedInWords, userMapping } from "./user-mapping.ts";

const keepId = (uid = ""): UserNamespace => ({ kind: "keep-id", uid, gid: "" });

test.each([
  [
    "rootless, nothing said",
    { kind: "default" },
    "user",
    ["root (0) in the container is you (1000)", "1000 in the container is 100999 outside"],
  ],
  [
    "rootful, nothing said",
    { kind: "default" },
    "system",
    ["root (0) in the container is root (0) outside", "1000 in the container is 1000 outside"],
  ],
  [
    "host, rootless",
    { kind: "host" },
    "user",
    ["root (0) in the container is you (1000)", "1000 in the container is 100999 outside"],
  ],
  [
    "keep-id",
    keepId(),
    "user",
    ["root (0) in the container is 100000 outside", "1000 in the container is you (1000)"],
  ],
  [
    "keep-id as 999",
    keepId("999"),
    "user",
    [
      "root (0) in the container is 100000 outside",
      "999 in the container is you (1000)",
      "1000 in the container is 100999 outside",
    ],
  ],
  [
    "keep-id as root",
    keepId("0"),
    "user",
    ["root (0) in the container is you (1000)", "1000 in the container is 100999 outside"],
  ],
  [
    "keep-id as %U",
    keepId("%U"),
    "user",
    ["root (0) in the container is 100000 outside", "1000 in the container is you (1000)"],
  ],
  [
    "keep-id, rootful",
    keepId(),
    "system",
    ["root (0) in the container is root (0) outside", "1000 in the container is 1000 outside"],
  ],
  [
    "nomap",
    { kind: "nomap" },
    "user",
    ["root (0) in the container is 100000 outside", "1000 in the container is 101000 outside"],
  ],
] as const)("%s: who is who", (_, users, scope, wanted) => {
  expect(userMapping(users, scope)?.users.map(mappedInWords)).toEqual(wanted);
});

test("with auto and nomap nobody in the container is you", () => {
  expect(userMapping({ kind: "auto" }, "user")?.isYouLeftOut).toBe(true);
  expect(userMapping({ kind: "nomap" }, "user")?.isYouLeftOut).toBe(true);
  expect(userMapping(keepId(), "user")?.isYouLeftOut).toBe(false);
});

test("of a mapping that is written out nothing is said", () => {
  expect(userMapping({ kind: "other", text: "auto:size=9" }, "user")).toBeUndefined();
});
