import { describe, expect, test } from "vitest";
import { volumeHints } from "./volume-hints.ts";

function hints(source: string, target = "/data"): ReturnType<typeof volumeHints> {
  return volumeHints({ source, target, options: "ro" });
}

test.each([
  ["", "anonymous"],
  ["/srv", "host-path"],
  ["/srv/x.volume", "host-path"],
  ["./data", "beside-unit-file"],
  ["../data", "beside-unit-file"],
  [".x.volume", "beside-unit-file"],
  ["data.volume", "volume-unit"],
  ["%h/data", "dynamic"],
  ["${DATA}", "dynamic"],
  ["data", "named"],
  ["data-%i", "named"],
  ["~/data", "tilde"],
  ["data/app", "relative-path"],
  ["my data", "invalid-name"],
  ["-data", "invalid-name"],
])("the source %j is taken for: %s", (source, kind) => {
  expect(hints(source).map((hint) => hint.kind)).toEqual([kind]);
});

describe("what was probably meant", () => {
  test.each([
    ["~/data", "%h/data"],
    ["~", "%h"],
    ["data/app", "./data/app"],
  ])("by the source %s is %s", (source, instead) => {
    expect(hints(source)[0]?.sentence).toContain(`write ${instead}`);
  });

  test("by another user’s home nobody can know", () => {
    expect(hints("~alice/data")[0]).toEqual({
      kind: "tilde",
      sentence: "Nothing expands ~ here and the start fails: write the whole path.",
    });
  });

  test.each([
    ["data", "/data"],
    ["./data", "/data"],
  ])("by the place %s in the container is %s", (target, instead) => {
    expect(hints("/srv", target)[1]).toEqual({
      kind: "relative-target",
      sentence: `The place in this container is an absolute path: write ${instead}.`,
      instead: { part: "target", text: instead },
    });
  });

  test("by %h and ${X} in the container is what stands there", () => {
    expect(hints("/srv", "%h/x")).toHaveLength(1);
    expect(hints("/srv", "${X}")).toHaveLength(1);
  });
});
