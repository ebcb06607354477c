import * as fc from "fast-check";
import { expect, test } from "vitest";
import { unitFileText } from "../../testing/arbitrary-text.ts";
import { startWorkspace } from "../workspace/start-workspace.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { readShared, writeShared } from "./shared.ts";

const written = writeShared(startWorkspace);

function withPart(part: Record<string, unknown>): string {
  return JSON.stringify({ ...Object(JSON.parse(written)), ...part });
}

const workspace: fc.Arbitrary<Workspace> = fc
  .uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,8}$/), unitFileText), {
    minLength: 1,
    maxLength: 5,
    selector: ([name]) => name,
  })
  .map((files) => ({
    files: Object.fromEntries(files.map(([name, text]) => [`${name}.container`, text])),
    active: `${files[0]?.[0] ?? ""}.container`,
    target: { podman: "6.1", scope: "user" },
  }));

test("what is written is read back, for all files", () => {
  fc.assert(
    fc.property(workspace, (each) => {
      expect(readShared(writeShared(each))).toEqual({ kind: "shared", workspace: each });
    }),
  );
});

test.each([
  ["no JSON", "{", /no link of Quadlight/],
  ["a list", "[]", /no link of Quadlight/],
  ["a format of the future", withPart({ format: 2 }), /does not know/],
  [
    "a name that leads elsewhere",
    withPart({ files: [["../../etc/x.container", ""]] }),
    /“\.\.\/\.\.\/etc\/x/,
  ],
  [
    "a control character in a name",
    withPart({ files: [["a\u0007b.container", ""]] }),
    /“a\[U\+0007\]b\.container”/,
  ],
  ["a member of every object", withPart({ files: [["__proto__", ""]] }), /“__proto__”/],
  ["markup in a name", withPart({ files: [["<img onerror=a>.container", ""]] }), /“<img onerror=a>/],
  ["a text that is none", withPart({ files: [["a.container", { length: 3 }]] }), /not texts/],
  ["a release of the past", withPart({ target: { podman: "1.0", scope: "user" } }), /release or a scope/],
  [
    "a file of 100,000 lines",
    withPart({ files: [["network-test.container", "#\n".repeat(100_000)]] }),
    /longer than any unit file/,
  ],
])("a link with %s is refused in one sentence", (_, text, sentence) => {
  expect(readShared(text)).toEqual({ kind: "problem", sentence: expect.stringMatching(sentence) });
});

test("no text and no JSON makes an exception", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.json().map((json) => withPart({ files: json })),
      ),
      (text) => {
        expect(readShared(text).kind).toBe("problem");
      },
    ),
  );
});
