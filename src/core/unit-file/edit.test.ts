import * as fc from "fast-check";
import { expect, test } from "vitest";
import { oneLineValue, order, settingName, editableText } from "../../testing/arbitrary-text.ts";
import type { EntryLine, UnitDocument } from "./document.ts";
import { addValue } from "./add-value.ts";
import { replaceValue, setValue } from "./edit.ts";
import { parseUnitFile } from "./parse.ts";
import { assignments, lastValue } from "./read.ts";
import type { TextChange } from "./text.ts";
import { applyChanges } from "./text.ts";
import type { UnitValue } from "./value.ts";
import { unitValue } from "./value.ts";

const network = { section: "Container", key: "Network" };
const ports = { section: "Container", key: "PublishPort" };
const exec = { section: "Container", key: "Exec" };

function value(text: string): UnitValue {
  const fitting = unitValue(text);
  if (fitting === undefined) throw new Error(`${text} does not fit one line`);
  return fitting;
}

function after(text: string, edit: (document: UnitDocument) => TextChange[]): string {
  return applyChanges(text, edit(parseUnitFile(text)));
}

function set(text: string, name: typeof network, written: string): string {
  return after(text, (document) => setValue(document, name, value(written), order));
}

test("a file comes about key by key, in the conventional order", () => {
  const image = { section: "Container", key: "Image" };
  const name = { section: "Container", key: "ContainerName" };
  const start = set("# network-test.container\n", network, "host");
  expect(set(set(start, image, "localhost/local-audio-image"), name, "network-test")).toBe(
    "# network-test.container\n[Container]\n" +
      "ContainerName=network-test\nImage=localhost/local-audio-image\nNetwork=host\n",
  );
});

test("setting a value changes its characters and nothing else", () => {
  const text = "# web\n[Container]\n  Network = private  \n; end\n";
  expect(set(text, network, "host")).toBe("# web\n[Container]\n  Network = host  \n; end\n");
});

test("setting a value changes as few characters as can be", () => {
  const document = parseUnitFile("[Container]\nPublishPort=127.0.0.1:80:80");
  expect(setValue(document, ports, value("127.0.0.1:8080:80"), order)).toEqual([
    { from: 36, to: 36, insert: "80" },
  ]);
});

test("setting the value that stands there is no edit, not even over continuations", () => {
  const document = parseUnitFile("[Container]\nExec=a \\\n  b\nNetwork=host");
  expect(setValue(document, network, value("host"), order)).toEqual([]);
  expect(setValue(document, exec, value("a b"), order)).toEqual([]);
});

test("the last of several assignments gets the value", () => {
  expect(set("[Container]\nNetwork=a\n[Container]\nNetwork=b\n", network, "c")).toBe(
    "[Container]\nNetwork=a\n[Container]\nNetwork=c\n",
  );
});

test.each([
  ["[Container]\nNetwork=\nImage=x", "[Container]\nNetwork=host\nImage=x"],
  ["[Container]\nNetwork = \r\n", "[Container]\nNetwork = host\r\n"],
  ["[Container]\nNetwork = \\", "[Container]\nNetwork = host"],
])("an empty assignment is filled behind its equals sign and blanks: %j", (text, expected) =>
  expect(set(text, network, "host")).toBe(expected),
);

test("a value with continuations comes to stand on one line, its comments above it", () => {
  expect(set("[Container]\r\nExec=a \\\r\n  # why b\r\n\r\n  b\r\nImage=x", exec, "c")).toBe(
    "[Container]\r\n  # why b\r\nExec=c\r\nImage=x",
  );
});

test.each([
  ["[Container]\nExec=\\\n  a\nImage=x", "", "[Container]\nExec=\nImage=x"],
  ["[Container]\nExec\\\n# why\n  = a\nImage=x", "b", "[Container]\n# why\nExec=b\nImage=x"],
  ["[Container]\nExec=a \\", "b", "[Container]\nExec=b"],
  ["[Container]\nExec=a\\\n\\\n", "b", "[Container]\nExec=b\n"],
])("no continuation is left hanging: %j set to %j", (text, written, expected) =>
  expect(set(text, exec, written)).toBe(expected),
);

test("another value of a list stands behind the last one", () => {
  const text = "[Container]\nPublishPort=1\n# two\nPublishPort=2 \\\n  x\n\nImage=x\n";
  expect(after(text, (document) => addValue(document, ports, value("3"), order))).toBe(
    "[Container]\nPublishPort=1\n# two\nPublishPort=2 \\\n  x\nPublishPort=3\n\nImage=x\n",
  );
});

test("a value of a list is replaced where it stands", () => {
  const text = "[Container]\nPublishPort=1\nPublishPort=2\n";
  const document = parseUnitFile(text);
  const [first] = assignments(document, ports);
  const changes = first === undefined ? [] : replaceValue(document, first, value("8"));
  expect(applyChanges(text, changes)).toBe("[Container]\nPublishPort=8\nPublishPort=2\n");
});

// What a backslash at the end of the file leaves of a value can't be kept once something stands behind it.
function normalized({ value: read }: EntryLine): string {
  return read.replace(/[\s\u0085\\]+$/, "");
}

function otherValues({ lines }: UnitDocument, { section, key }: typeof network): string[] {
  return lines
    .filter((line) => line.kind === "entry")
    .filter((entry) => entry.section !== section || entry.key !== key)
    .map((entry) => `[${entry.section}] ${entry.key}=${normalized(entry)}`);
}

const numRuns = 4000;

test("what was set is read again, and all other settings keep their values", () => {
  fc.assert(
    fc.property(editableText, settingName, oneLineValue, (text, name, written) => {
      const document = parseUnitFile(text);
      const before = assignments(document, name).map(normalized);
      const changed = parseUnitFile(applyChanges(text, setValue(document, name, written, order)));
      expect(lastValue(changed, name) ?? "").toBe(written);
      expect(assignments(changed, name).slice(0, -1).map(normalized)).toEqual(before.slice(0, -1));
      expect(otherValues(changed, name)).toEqual(otherValues(document, name));
    }),
    { numRuns },
  );
});

test("what was added is read behind the values before it, and all other settings keep theirs", () => {
  fc.assert(
    fc.property(editableText, settingName, oneLineValue, (text, name, written) => {
      const document = parseUnitFile(text);
      const changed = parseUnitFile(applyChanges(text, addValue(document, name, written, order)));
      expect(assignments(changed, name).map(normalized)).toEqual([
        ...assignments(document, name).map(normalized),
        written,
      ]);
      expect(otherValues(changed, name)).toEqual(otherValues(document, name));
    }),
    { numRuns },
  );
});

test("writing the value that is read is no edit", () => {
  fc.assert(
    fc.property(editableText, (text) => {
      const document = parseUnitFile(text);
      const changes = document.lines
        .filter((line) => line.kind === "entry")
        .flatMap((entry) => {
          const own = unitValue(lastValue(document, entry) ?? "");
          return own === undefined ? [] : setValue(document, entry, own, order);
        });
      expect(changes).toEqual([]);
    }),
    { numRuns },
  );
});

test("writing a value and the old one again gives the old text", () => {
  fc.assert(
    fc.property(editableText, settingName, oneLineValue, (text, name, written) => {
      const document = parseUnitFile(text);
      const last = assignments(document, name).at(-1);
      const old = unitValue(last?.value ?? "\n");
      if (last === undefined || old === undefined) return;
      const tail = text.slice(last.valueRange.to, last.to);
      const gap = text.slice(last.keyRange.to, last.valueRange.from);
      if (last.lineCount > 1 || !/^\r?\n?$/.test(tail) || !/^ *=[ \t]*$/.test(gap)) return;
      const changed = applyChanges(text, setValue(document, name, written, order));
      expect(set(changed, name, old)).toBe(text);
    }),
    { numRuns },
  );
});

test("setting a value touches no line but its own", () => {
  fc.assert(
    fc.property(editableText, settingName, oneLineValue, (text, name, written) => {
      const document = parseUnitFile(text);
      const last = assignments(document, name).at(-1);
      if (last === undefined) return;
      for (const change of setValue(document, name, written, order)) {
        expect(change.from).toBeGreaterThanOrEqual(last.from);
        expect(change.to).toBeLessThanOrEqual(last.to);
      }
    }),
    { numRuns },
  );
});
