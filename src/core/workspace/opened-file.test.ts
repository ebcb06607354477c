import { expect, test } from "vitest";
import { checkOpened, readPasted } from "./opened-file.ts";

test("a container file is opened as it is", () => {
  const file = { kind: "text", name: "web.container", text: "[Container]\n" } as const;
  expect(checkOpened(file)).toBe(file);
});

test.each([
  ["app.network", /^app\.network: only \.container files/],
  ["notes.txt", /^notes\.txt: Quadlet reads files that end in/],
  ["my web.container", /^my web\.container: systemd refuses blanks/],
])("%s is not opened, and why is said", (name, sentence) => {
  const checked = checkOpened({ kind: "text", name, text: "" });
  expect(checked).toEqual({ kind: "problem", sentence: expect.stringMatching(sentence) });
});

test("a pasted text is called after its container", () => {
  const text = "[Unit]\n\n[Container]\nContainerName=web\n";
  expect(readPasted(text)).toEqual({ kind: "text", name: "web.container", text });
  expect(readPasted("[Container]\n")).toHaveProperty("name", "pasted.container");
});

test("a pasted text without [Container] is no file", () => {
  expect(readPasted("ContainerName=web\n")).toBeUndefined();
});

test("a text with more lines than any unit file has is refused", () => {
  const text = `[Container]\n${"# x\n".repeat(10_000)}`;
  expect(checkOpened({ kind: "text", name: "web.container", text })).toMatchObject({
    kind: "problem",
    sentence: expect.stringContaining("longer than any unit file"),
  });
});
