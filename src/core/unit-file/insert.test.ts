import * as fc from "fast-check";
import { expect, test } from "vitest";
import { oneLineValue, order, settingName, editableText } from "../../testing/arbitrary-text.ts";
import { insertAssignment } from "./insert.ts";
import { parseUnitFile } from "./parse.ts";
import { applyChanges } from "./text.ts";
import { unitValue } from "./value.ts";

function insert(text: string, section: string, key: string, value = "v"): string {
  const document = parseUnitFile(text);
  const written = unitValue(value) ?? "";
  return applyChanges(text, insertAssignment(document, { section, key }, written, order));
}

test.each([
  [
    "behind the last key that comes earlier",
    "[Container]\nContainerName=n\nImage=i\nExec=e\nX=1\n",
    "Network",
    "[Container]\nContainerName=n\nImage=i\nNetwork=v\nExec=e\nX=1\n",
  ],
  [
    "before the first key that comes later",
    "[Container]\nX=1\nExec=e\n",
    "Image",
    "[Container]\nX=1\nImage=v\nExec=e\n",
  ],
  [
    "above the comment of the key that comes later",
    "[Container]\n# e\nExec=e\n",
    "Image",
    "[Container]\nImage=v\n# e\nExec=e\n",
  ],
  [
    "behind the last key when none is known",
    "[Container]\nX=1\nY=2\n\n# end\n",
    "Image",
    "[Container]\nX=1\nY=2\nImage=v\n\n# end\n",
  ],
  [
    "behind the last key when it is unknown itself",
    "[Container]\nImage=i\nExec=e\n\n[Unit]\n",
    "Odd",
    "[Container]\nImage=i\nExec=e\nOdd=v\n\n[Unit]\n",
  ],
  [
    "right below the header of an empty section",
    "[Container]\n\n[Service]\n",
    "Image",
    "[Container]\nImage=v\n\n[Service]\n",
  ],
  [
    "behind all lines of a continued entry",
    "[Container]\nImage=i \\\n# c\n  j\n",
    "Exec",
    "[Container]\nImage=i \\\n# c\n  j\nExec=v\n",
  ],
  [
    "in the part of a repeated section that has the neighbour",
    "[Container]\nX=1\n[Unit]\n[Container]\nImage=i\n",
    "Exec",
    "[Container]\nX=1\n[Unit]\n[Container]\nImage=i\nExec=v\n",
  ],
  ["below a broken header", "[Container] # web\n", "Image", "[Container] # web\nImage=v\n"],
  [
    "before what an unfinished continuation drops",
    "[Container]\nImage=i\nExec=a \\\n\n",
    "Network",
    "[Container]\nImage=i\nNetwork=v\nExec=a \\\n\n",
  ],
])("a key goes %s", (_, text, key, expected) => expect(insert(text, "Container", key)).toBe(expected));

test.each([
  ["alone into an empty file", "", "[Container]\nImage=v\n"],
  ["right below the comment of a file with nothing else", "# web\n", "# web\n[Container]\nImage=v\n"],
  [
    "before the first section that comes later",
    "[Unit]\nAfter=a\n\n[Service]\nX=1\n",
    "[Unit]\nAfter=a\n\n[Container]\nImage=v\n\n[Service]\nX=1\n",
  ],
  ["at the end when none comes later", "[Unit]\nAfter=a\n", "[Unit]\nAfter=a\n\n[Container]\nImage=v\n"],
  [
    "behind the last line with something on it",
    "[Unit]\nAfter=a\n\n\n",
    "[Unit]\nAfter=a\n\n[Container]\nImage=v\n\n\n",
  ],
  ["at the beginning", "[Install]\nX=1\n", "[Container]\nImage=v\n\n[Install]\nX=1\n"],
  [
    "below the comment that begins the file",
    "# web\n[Install]\nX=1\n",
    "# web\n[Container]\nImage=v\n\n[Install]\nX=1\n",
  ],
  [
    "above the comment of the section that comes later",
    "[Unit]\n\n# start\n# early\n[Install]\n",
    "[Unit]\n\n[Container]\nImage=v\n\n# start\n# early\n[Install]\n",
  ],
  [
    "below a setting that was commented out",
    "[Unit]\n#: After=a\n[Install]\n",
    "[Unit]\n#: After=a\n\n[Container]\nImage=v\n[Install]\n",
  ],
  [
    "close to what stood close before",
    "[Unit]\nAfter=a\n[Install]\n",
    "[Unit]\nAfter=a\n\n[Container]\nImage=v\n[Install]\n",
  ],
])("a section goes %s", (_, text, expected) => expect(insert(text, "Container", "Image")).toBe(expected));

test("a section outside the order goes to the end", () => {
  expect(insert("[Unit]\n", "constructor", "x")).toBe("[Unit]\n\n[constructor]\nx=v\n");
});

test("new lines end as the document’s do", () => {
  expect(insert("[Container]\r\nImage=i\r\n", "Unit", "After")).toBe(
    "[Unit]\r\nAfter=v\r\n\r\n[Container]\r\nImage=i\r\n",
  );
});

test("a file without a final newline stays without", () => {
  expect(insert("[Container]\nImage=i", "Container", "Exec")).toBe("[Container]\nImage=i\nExec=v");
  expect(insert("[Container]\r\nImage=i", "Service", "X")).toBe(
    "[Container]\r\nImage=i\r\n\r\n[Service]\r\nX=v",
  );
});

test.each([
  ["[Container]\nImage=i\\", "[Container]\nImage=i\nExec=v"],
  ["[Container]\nImage=i \\\n", "[Container]\nImage=i \nExec=v\n"],
  ["[Container]\nImage=i\\ \\\\\n", "[Container]\nImage=i\nExec=v\n"],
  ["[Container]\nImage=i\\\n# c\n\\\n", "[Container]\nImage=i\n# c\n\nExec=v\n"],
])("a backslash that ends the file does not take in the new line: %j", (text, expected) =>
  expect(insert(text, "Container", "Exec")).toBe(expected),
);

test("an insertion takes away nothing but backslashes that end the file", () => {
  fc.assert(
    fc.property(editableText, settingName, oneLineValue, (text, name, value) => {
      const changes = insertAssignment(parseUnitFile(text), name, value, order);
      const inserted = changes.filter((change) => change.insert !== "");
      const cut = changes.filter((change) => change.insert === "");
      expect(inserted).toMatchObject([{ from: inserted[0]?.to }]);
      for (const { from, to } of cut) {
        expect(text.slice(from, to)).toMatch(/^\\[\s\u0085\\]*$/);
        expect(text.slice(to)).toMatch(/^[\s\u0085]*([#;\s\u0085\\].*\s*)*$/);
      }
    }),
    { numRuns: 3000 },
  );
});
