import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readVolume, writeVolume, writeVolumeText } from "./volume.ts";

describe("reading", () => {
  test.each([
    ["/srv/data:/data:ro,Z", { source: "/srv/data", target: "/data", options: "ro,Z" }],
    ["data.volume:/data", { source: "data.volume", target: "/data", options: "" }],
    ["/data", { source: "", target: "/data", options: "" }],
    ["%h/my files:/data", { source: "%h/my files", target: "/data", options: "" }],
    ["a:b:c:d", { source: "a", target: "b", options: "c:d" }],
    ["/it's:/x", { source: "/it's", target: "/x", options: "" }],
  ])("%s has its parts", (value, volume) => {
    expect(readVolume(value)).toEqual(volume);
  });

  test.each(["", ":/data", "/a:", "/a:/b:", '"/a:/b"', "/a :/b", ":", "/a:/b\\"])(
    "%j stays a raw text",
    (value) => {
      expect(readVolume(value)).toBeUndefined();
    },
  );
});

describe("writing", () => {
  test.each([
    [{ source: "", target: "", options: "" }, { kind: "remove" }],
    [
      { source: " /a b ", target: "/c", options: "" },
      { kind: "value", value: "/a b:/c" },
    ],
  ])("%j gives %j", (volume, written) => {
    expect(writeVolume(volume)).toEqual(written);
  });

  test.each([
    [{ source: "/a", target: "", options: "" }, "Write where it appears in this container, such as /data."],
    [
      { source: "C:/a", target: "/b", options: "" },
      "Volume= cuts paths at a colon: use a path without one, or Mount=.",
    ],
    [
      { source: "/a", target: "/b:c", options: "" },
      "Volume= cuts paths at a colon: use a path without one, or Mount=.",
    ],
    [
      { source: "", target: "/b", options: "ro" },
      "An anonymous volume has no options here: name a source, or clear the options.",
    ],
    [
      { source: '"/a b"', target: "/c", options: "" },
      "Quotes become part of the path here: leave them out, blanks need none.",
    ],
    [
      { source: "/a", target: "'/c'", options: "" },
      "Quotes become part of the path here: leave them out, blanks need none.",
    ],
    [
      { source: "/a\nUser=0", target: "/b", options: "" },
      "A value stays on one line: remove the line break.",
    ],
  ])("%j is a problem", (volume, sentence) => {
    expect(writeVolume(volume)).toEqual({ kind: "problem", sentence });
  });
});

describe("reading and writing", () => {
  const part = fc.string({
    unit: fc.constantFrom("/", "a", "b c", ".", "~", "%h", "$X", ":", "'", '"', "\\", " ", ",", "é"),
    maxLength: 5,
  });

  test("parts that can be written are read again", () => {
    fc.assert(
      fc.property(part, part, part, (source, target, options) => {
        const written = writeVolume({ source, target, options });
        fc.pre(written.kind === "value");
        expect(readVolume(written.value)).toEqual({
          source: source.trim(),
          target: target.trim(),
          options: options.trim(),
        });
      }),
    );
  });

  test("a value that is read is written back character for character", () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
        const value = parts.join(":");
        const read = readVolume(value);
        fc.pre(read !== undefined);
        expect(writeVolume(read)).toEqual({ kind: "value", value });
      }),
    );
  });
});

test("a raw text is written as it is, without quotes around it", () => {
  expect(writeVolumeText(":/data")).toEqual({ kind: "value", value: ":/data" });
  expect(writeVolumeText('"/a:/b"')).toHaveProperty("kind", "problem");
});
