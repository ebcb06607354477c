import * as fc from "fast-check";
import { expect, test } from "vitest";
import { volumeAccess, withLabel, withOwner, withReadOnly } from "./volume-options.ts";

test("reads who may do what", () => {
  expect(volumeAccess("ro,Z,U")).toEqual({
    isReadOnly: true,
    label: "private",
    changesOwner: true,
    isOverlay: false,
  });
  expect(volumeAccess("")).toEqual({
    isReadOnly: false,
    label: "none",
    changesOwner: false,
    isOverlay: false,
  });
});

test.each([
  [withReadOnly("", true), "ro"],
  [withReadOnly("rw,Z", true), "ro,Z"],
  [withReadOnly("ro,Z", false), "Z"],
  [withLabel("ro,z,noexec", "private"), "ro,Z,noexec"],
  [withLabel("ro", "shared"), "ro,z"],
  [withLabel("ro,Z", "none"), "ro"],
  [withOwner("Z", true), "Z,U"],
  [withOwner("U,Z", false), "Z"],
])("becomes %s", (written, wanted) => {
  expect(written).toBe(wanted);
});

test("a choice is read back as it was made, and the other words stay", () => {
  const words = fc.subarray(["ro", "z", "Z", "U", "noexec", "idmap=uids=0-1-10", "rshared"]);
  fc.assert(
    fc.property(words, fc.boolean(), fc.constantFrom("none", "shared", "private"), (all, on, label) => {
      const options = all.join(",");
      const made = withOwner(withLabel(withReadOnly(options, on), label), on);
      expect(volumeAccess(made)).toMatchObject({ isReadOnly: on, label, changesOwner: on });
      const others = all.filter((word) => !["ro", "z", "Z", "U"].includes(word));
      expect(made.split(",").filter((word) => others.includes(word))).toEqual(others);
    }),
  );
});
