import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  imageReference,
  imageReferenceProblem,
  isFullyQualifiedImage,
  isImageId,
} from "./image-reference.ts";

const digest = `sha256:${"0".repeat(64)}`;

test.each([
  ["nginx", { registry: undefined, repository: "nginx", tag: undefined, digest: undefined }],
  ["nginx:1", { registry: undefined, repository: "nginx", tag: "1", digest: undefined }],
  ["a/b/c", { registry: undefined, repository: "a/b/c", tag: undefined, digest: undefined }],
  ["quay.io/a/b:1", { registry: "quay.io", repository: "a/b", tag: "1", digest: undefined }],
  ["localhost/a", { registry: "localhost", repository: "a", tag: undefined, digest: undefined }],
  ["reg:5000/a", { registry: "reg:5000", repository: "a", tag: undefined, digest: undefined }],
  [`q.io/a:1@${digest}`, { registry: "q.io", repository: "a", tag: "1", digest }],
])("%s is cut into its parts", (text, parts) => {
  expect(imageReference(text)).toEqual(parts);
});

describe("fully qualified, as Quadlet tests it", () => {
  test.each(["quay.io/a", "reg:5000/a", "localhost/a", ".x/y", "sha256:x", "a".repeat(64)])(
    "%s is",
    (text) => {
      expect(isFullyQualifiedImage(text)).toBe(true);
    },
  );

  test.each(["", "nginx", "nginx:1.27", "library/nginx", "quay.io", "a/b.c/d", "a".repeat(63)])(
    "%j is not",
    (text) => {
      expect(isFullyQualifiedImage(text)).toBe(false);
    },
  );
});

test.each([
  ["sha256:anything", true],
  ["f".repeat(64), true],
  ["g".repeat(64), false],
  [`a@${digest}`, false],
])("%s is an image ID: %s", (text, isId) => {
  expect(isImageId(text)).toBe(isId);
});

describe("a reference", () => {
  test.each([
    "a",
    "a/b",
    "quay.io/a_b/c__d/e-f--g.h:T.a-g_1",
    `a@${digest}`,
    `q.io/a:1@sha512:${"f".repeat(128)}`,
    "[fd00::1]:5000/a:1",
    "Q.IO/a",
  ])("%s is valid", (text) => {
    expect(imageReferenceProblem(text)).toBeUndefined();
  });

  test.each([
    ["http://a/b", "leave out http:// or https://."],
    ["a b", "it must not contain blanks."],
    ["quay.io/", "a name is missing."],
    ["quay.io/A", "the name has lower case only: write a."],
    ["Example/app", "the name has lower case only: write example/app."],
    ["a//b", "a name between two slashes is missing."],
    ["-a", "-a has to begin and end with a letter or digit, with . _ or - between."],
    ["a/b..c", "b..c has to begin and end with a letter or digit, with . _ or - between."],
    ["a___b", "a___b has to begin and end with a letter or digit, with . _ or - between."],
    ["a:", "a tag is missing after the colon."],
    ["a:é", "é is no tag: letters, digits, _ . and - are."],
    [`a:${"1".repeat(129)}`, `${"1".repeat(129)} is no tag: letters, digits, _ . and - are.`],
    ["a@", "the digest behind @ is sha256: and 64 hexadecimal digits."],
    ["a@sha256:123", "the digest behind @ is sha256: and 64 hexadecimal digits."],
    [`a@sha256:${"Z".repeat(64)}`, "the digest behind @ is sha256: and 64 hexadecimal digits."],
    ["quay.io:x/a", "quay.io:x is no registry."],
    ["-quay.io/a", "-quay.io is no registry."],
    ["a".repeat(256), "the name has more than 255 characters."],
  ])("%s: %s", (text, reason) => {
    expect(imageReferenceProblem(text)).toBe(reason);
  });

  test("put together from valid parts is valid", () => {
    const component = fc.stringMatching(/^[a-z0-9]{1,5}(?:(?:\.|_|__|-{1,2})[a-z0-9]{1,5}){0,2}$/);
    const parts = fc.record({
      registry: fc.constantFrom("", "quay.io/", "localhost:5000/", "Registry.Example/"),
      path: fc.array(component, { minLength: 1, maxLength: 4 }),
      tag: fc.oneof(fc.constant(""), fc.stringMatching(/^:[A-Za-z0-9_][A-Za-z0-9_.-]{0,20}$/)),
      digest: fc.constantFrom("", `@${digest}`),
    });
    fc.assert(
      fc.property(parts, ({ registry, path, tag, digest: end }) => {
        expect(imageReferenceProblem(`${registry}${path.join("/")}${tag}${end}`)).toBeUndefined();
      }),
    );
  });
});
