import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDraft } from "./draft.ts";
import { writeWorkspace } from "./write-workspace.ts";
import { startWorkspace } from "../start-workspace.ts";
import type { Workspace } from "../workspace.ts";

const written = writeWorkspace(startWorkspace);

function withPart(part: Record<string, unknown>): string {
  return JSON.stringify({ ...Object(JSON.parse(written)), ...part });
}

describe("what is written is read back", () => {
  test("the start of the page", () => {
    expect(readDraft(written)).toEqual({ kind: "draft", workspace: startWorkspace });
  });

  test("any files, in their order", () => {
    const name = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9:_.-]{0,40}$/).map((stem) => `${stem}.container`);
    const path = fc.oneof(
      name,
      name.map((unit) => `${unit}.d/10.conf`),
    );
    const workspace: fc.Arbitrary<Workspace> = fc
      .uniqueArray(fc.tuple(path, fc.string({ unit: "binary" })), {
        minLength: 1,
        selector: ([each]) => each,
      })
      .map((files) => ({
        files: Object.fromEntries(files),
        active: files.at(-1)?.[0] ?? "",
        target: { podman: "5.8", scope: "qm" },
      }));
    fc.assert(
      fc.property(workspace, (each) => {
        const draft = readDraft(writeWorkspace(each));
        expect(draft).toEqual({ kind: "draft", workspace: each });
        expect(draft.kind === "draft" && Object.keys(draft.workspace.files)).toEqual(Object.keys(each.files));
      }),
    );
  });
});

test("the draft of the first format is read by every later version", () => {
  const text =
    '{"format":1,"files":[["web.container","[Container]\\nImage=a\\n"]],"active":"web.container",' +
    '"target":{"podman":"5.4","scope":"user"}}';
  expect(readDraft(text)).toEqual({
    kind: "draft",
    workspace: {
      files: { "web.container": "[Container]\nImage=a\n" },
      active: "web.container",
      target: { podman: "5.4", scope: "user" },
    },
  });
});

describe("anything else is damaged and handed back", () => {
  test.each<[string, string, RegExp]>([
    ["no text", "", /no draft/],
    ["no JSON", "{", /no draft/],
    ["another kind of JSON", "[]", /no draft/],
    ["null", "null", /no draft/],
    ["a format of the future", withPart({ format: 2 }), /does not know/],
    ["files that are an object", withPart({ files: { "a.container": "" } }), /names that Quadlet reads/],
    ["a file without a text", withPart({ files: [["a.container"]] }), /names that Quadlet reads/],
    ["a drop-in of nothing", withPart({ files: [["a.txt.d/b.conf", ""]] }), /names that Quadlet reads/],
    [
      "more files than anybody keeps",
      withPart({ files: Array.from({ length: 1001 }, (_, index) => [`n${index}.network`, ""]) }),
      /names that Quadlet reads/,
    ],
    ["a text that is a number", withPart({ files: [["a.container", 1]] }), /names that Quadlet reads/],
    ["a file without a name", withPart({ files: [["", ""]], active: "" }), /names that Quadlet reads/],
    [
      "two files of one name",
      withPart({
        files: [
          ["a.container", ""],
          ["a.container", ""],
        ],
        active: "a.container",
      }),
      /names that Quadlet reads/,
    ],
    [
      "a control character in a name",
      withPart({ files: [["a\n", ""]], active: "a\n" }),
      /names that Quadlet reads/,
    ],
    ["a very long name", withPart({ files: [["a".repeat(1001), ""]] }), /names that Quadlet reads/],
    ["no files", withPart({ files: [] }), /which file is shown/],
    ["a file on show that is not there", withPart({ active: "other.container" }), /which file is shown/],
    ["a member of every object on show", withPart({ active: "toString" }), /which file is shown/],
    ["an unknown release", withPart({ target: { podman: "3.0", scope: "user" } }), /release or a scope/],
    ["an unknown scope", withPart({ target: { podman: "5.4", scope: "root" } }), /release or a scope/],
    ["no target", withPart({ target: null }), /release or a scope/],
    [
      "a name that leads elsewhere",
      withPart({ files: [["../../x.container", ""]] }),
      /names that Quadlet reads/,
    ],
    ["a name with markup", withPart({ files: [["<b>.container", ""]] }), /names that Quadlet reads/],
  ])("%s", (_, text, problem) => {
    expect(readDraft(text)).toEqual({ kind: "damaged", problem: expect.stringMatching(problem), text });
  });

  test.each(["__proto__", "constructor", "hasOwnProperty"])("a file called %s", (name) => {
    expect(readDraft(withPart({ files: [[name, "x"]], active: name })).kind).toBe("damaged");
  });

  test("a prototype that JSON smuggles in changes nothing", () => {
    const text = written.replace('"format":1', '"__proto__":{"format":1}');
    expect(readDraft(text).kind).toBe("damaged");
    expect(Object.hasOwn(Object.prototype, "format")).toBe(false);
  });

  test.each([
    ["deep nesting", "[".repeat(1_000_000)],
    ["deep nesting in the files", withPart({}).replace('"files":[', `"files":[${"[".repeat(500_000)}`)],
    ["10 MB of a valid draft", withPart({ files: [["network-test.container", "x".repeat(10_000_000)]] })],
  ])("%s", (_, text) => {
    expect(readDraft(text).kind).toBe("damaged");
  });

  test("for any text and any JSON, without an exception", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readDraft(text)).toMatchObject({ kind: "damaged", text });
      }),
    );
  });

  test("no exception comes of a draft with one character changed", () => {
    fc.assert(
      fc.property(fc.nat(written.length - 1), fc.string({ maxLength: 1 }), (position, character) => {
        const text = written.slice(0, position) + character + written.slice(position + 1);
        expect(["draft", "damaged"]).toContain(readDraft(text).kind);
      }),
    );
  });
});
