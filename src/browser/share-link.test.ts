// @vitest-environment node
import { deflateRawSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeFragment } from "../core/share/fragment.ts";
import { startWorkspace } from "../core/workspace/start-workspace.ts";
import type { Workspace } from "../core/workspace/workspace.ts";
import { unitFileText } from "../testing/arbitrary-text.ts";
import { lettersOf } from "./base64url.ts";
import { readShareFragment, writeShareFragment } from "./share-link.ts";

/** The address of a link whose bytes are these. */
const packed = (bytes: Uint8Array) => writeFragment({ packing: "deflate", letters: lettersOf(bytes) });
const deflated = (text: string | Uint8Array) => packed(deflateRawSync(text));

const workspace: fc.Arbitrary<Workspace> = fc
  .tuple(unitFileText, fc.string({ unit: "binary" }))
  .map(([one, other]) => ({
    files: { "a.container": one, "a.container.d/10.conf": other },
    active: "a.container.d/10.conf",
    target: { podman: "5.8", scope: "qm" },
  }));

test("a link gives back the same files", async () => {
  await fc.assert(
    fc.asyncProperty(workspace, async (each) => {
      expect(await readShareFragment((await writeShareFragment(each)) ?? "")).toEqual({
        kind: "shared",
        workspace: each,
      });
    }),
  );
});

test("a browser that can’t pack makes a longer link, which is read as well", async () => {
  const { CompressionStream: packing } = globalThis;
  Reflect.deleteProperty(globalThis, "CompressionStream");
  const fragment = (await writeShareFragment(startWorkspace)) ?? "";
  globalThis.CompressionStream = packing;
  expect(fragment).toMatch(/^s=0/);
  expect(await readShareFragment(fragment)).toEqual({ kind: "shared", workspace: startWorkspace });
});

const withText = (text: string) => ({ ...startWorkspace, files: { "network-test.container": text } });

test("what is too large to be opened again makes no link", async () => {
  expect(await writeShareFragment(withText("#\n".repeat(20_000)))).toBeUndefined();
  const random = Array.from({ length: 990_000 }, (_, index) =>
    String.fromCharCode(33 + ((index * index) % 89)),
  );
  expect(await writeShareFragment(withText(`#${random.join("")}`))).toMatch(/^s=1/);
});

test.each([
  "s=1dY6xCsJAEAV_RZ5tEhG0OUhlZeMP5FIsyUYPc3vhbo2I5N8limKh3cAwMHd0IXpSmHWGzvWcYKoKwnoN8ZwrJy2aIEpOOCLDcvFbWal2b66tfPhAnsvvxMre05HLPjTUn0LS1ZNyurQu5G52Vg6voByiG0nZCuo6AzXqRob5f6cUj6wwdwyh9SQw2BYbZEhNGOYy3ZKyxzQ9AA0qm10vr",
  "s=0eyJmb3JtYXQiOjEsImZpbGVzIjpbWyJuZXR3b3JrLXRlc3QuY29udGFpbmVyIiwiIyBuZXR3b3JrLXRlc3QuY29udGFpbmVyXG5bQ29udGFpbmVyXVxuQ29udGFpbmVyTmFtZT1uZXR3b3JrLXRlc3RcbkltYWdlPWxvY2FsaG9zdC9sb2NhbC1hdWRpby1pbWFnZVxuTmV0d29yaz1wcml2YXRlXG4iXV0sImFjdGl2ZSI6Im5ldHdvcmstdGVzdC5jb250YWluZXIiLCJ0YXJnZXQiOnsicG9kbWFuIjoiNS40Iiwic2NvcGUiOiJzeXN0ZW0ifX00gynsl0",
])("a link of each version so far is read for ever: %.12s", async (fragment) => {
  expect(await readShareFragment(fragment)).toEqual({ kind: "shared", workspace: startWorkspace });
});

describe("what can’t be opened has one sentence", () => {
  test.each([
    ["bytes that are not packed", packed(new Uint8Array([255, 1, 2, 3])), /damaged/],
    ["a packed text that ends too early", packed(deflateRawSync("x".repeat(999)).subarray(0, 9)), /damaged/],
    ["bytes that are no text", deflated(new Uint8Array([0xff, 0xfe])), /damaged/],
    ["letters that make no bytes", writeFragment({ packing: "plain", letters: "A" }), /damaged/],
    ["a text that is no JSON", deflated("hello"), /no link of Quadlight/],
    ["ten million blanks", deflated(" ".repeat(10_000_000)), /unpacks into more/],
    ["deep nesting", deflated("[".repeat(1_000_000)), /no link of Quadlight/],
  ])("%s", async (_, fragment, sentence) => {
    expect(await readShareFragment(fragment)).toEqual({
      kind: "problem",
      sentence: expect.stringMatching(sentence),
    });
  });

  test("200 MB packed into 200 kB are given up at once", async () => {
    const bomb = deflated(new Uint8Array(200_000_000));
    const began = performance.now();
    expect(await readShareFragment(bomb)).toMatchObject({ kind: "problem" });
    expect(performance.now() - began).toBeLessThan(1000);
  });

  test("bytes and letters at random, also with a right check sum", async () => {
    const fragment = fc.oneof(
      fc.uint8Array({ maxLength: 40 }).map(packed),
      fc.string().map((text) => `s=${text}`),
      fc.string().map(deflated),
    );
    await fc.assert(
      fc.asyncProperty(fragment, async (each) => {
        expect((await readShareFragment(each)).kind).toBe("problem");
      }),
    );
  });
});
