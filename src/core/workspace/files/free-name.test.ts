import { expect, test } from "vitest";
import { checkFileName } from "../../quadlet/names/file-name.ts";
import { firstUsableName } from "./free-name.ts";

const second = (name: string) => firstUsableName(name, (other) => other !== name);

test.each([
  ["a.container", "a-2.container"],
  ["web.app.pod", "web.app-2.pod"],
  ["a@.container", "a-2@.container"],
  ["a@one.container", "a-2@one.container"],
  ["10.conf", "10-2.conf"],
])("beside %s stands %s", (name, other) => {
  expect(second(name)).toBe(other);
});

test("the first that is free is taken", () => {
  expect(firstUsableName("a.pod", () => true)).toBe("a.pod");
  expect(firstUsableName("a.pod", (name) => name === "a-12.pod")).toBe("a-12.pod");
});

test("the longest name gives one that systemd takes", () => {
  for (const [extension, suffix] of [
    [".container", ""],
    [".volume", "-volume"],
  ] as const) {
    const longest = "a".repeat(255 - Math.max(extension.length, `${suffix}.service`.length)) + extension;
    expect(checkFileName(longest).kind).toBe("ok");
    expect(checkFileName(second(longest)).kind).toBe("ok");
    expect(second(longest)).toMatch(/-2\.\w+$/);
  }
});
