import { expect, test } from "vitest";
import { imageParts, whyNoUpdates } from "./image-updates.ts";

const digest = `sha256:${"a".repeat(64)}`;
const partsOf = (image: string) => imageParts(image).map(({ part, text }) => `${part} ${text}`);

test.each([
  ["docker.io/library/nginx:1.27", ["Registry docker.io", "Path library/nginx", "Tag 1.27"]],
  ["quay.io:8443/a/b", ["Registry quay.io:8443", "Path a/b", "Tag latest, not written"]],
  ["nginx:1", ["Registry not said", "Path nginx", "Tag 1"]],
  [`quay.io/a:1@${digest}`, ["Registry quay.io", "Path a", "Tag 1", `Digest ${digest}`]],
  ["localhost/a", ["Registry localhost", "Path a", "Tag latest, not written"]],
  ["web.build", []],
  ["", []],
  [digest, []],
])("%s is taken apart", (image, parts) => {
  expect(partsOf(image)).toEqual(parts);
});

test.each(["docker.io/library/nginx:1.27", "quay.io/a", "web.image", "${IMAGE}"])(
  "%s can be updated from its registry",
  (image) => {
    expect(whyNoUpdates(image)).toBeUndefined();
  },
);

test.each(["nginx", digest, `quay.io/a@${digest}`, "localhost/a", ""])("%j can’t, and says why", (image) => {
  expect(whyNoUpdates(image)).toMatch(/\.$/);
});
