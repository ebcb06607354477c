import { expect, test } from "vitest";
import { checkNewName } from "./check-new-name.ts";

const files = { "web.container": "", "api.container": "", "web.container.d/10.conf": "" };

test.each([
  ["web.container", "shop.container", "shop.container"],
  ["web.container", "web.container", "web.container"],
  ["web.container.d/10.conf", "20-limits.conf", "web.container.d/20-limits.conf"],
])("%s may be called %s", (from, typed, name) => {
  expect(checkNewName(files, from, typed)).toEqual({ kind: "ok", name });
});

test.each([
  ["web.container", "api.container", "There is a file api.container already."],
  ["web.container", "web.pod", "Keep .container at the end: it tells Quadlet what the file is."],
  [
    "web.container",
    "../web.container",
    "A file name has no /: the directory is chosen when the file is installed.",
  ],
  ["web.container", "a\u0007.container", expect.stringContaining("control characters")],
  ["web.container", `${"x".repeat(300)}.container`, expect.stringContaining("too long")],
  ["web.container", "", "A file needs a name, such as web.container."],
  ["web.container.d/10.conf", "../../x.conf", expect.stringContaining("end in .conf")],
])("%s may not be called %j, and a sentence says why", (from, typed, sentence) => {
  expect(checkNewName(files, from, typed)).toEqual({ kind: "problem", sentence });
});
