import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unitFileText } from "../../testing/arbitrary-text.ts";
import { unitKindOf, unitKinds } from "../quadlet/names/unit-kind.ts";
import { asBundled, bundleCommand, looksLikeBundle, readBundle, writeBundle } from "./bundle.ts";

test("the example of Podman’s manual is taken apart", () => {
  const text =
    "# FileName=web-server\n[Container]\nImage=nginx:latest\nContainerName=web-server\n\n---\n\n" +
    "# FileName=app-storage\n[Volume]\nLabel=app=webapp\n\n---\n\n# FileName=app-network\n[Network]\nSubnet=10.0.0.0/24\n";
  expect(readBundle("webapp.quadlets", text)).toEqual([
    {
      kind: "text",
      name: "web-server.container",
      text: "[Container]\nImage=nginx:latest\nContainerName=web-server\n",
    },
    { kind: "text", name: "app-storage.volume", text: "[Volume]\nLabel=app=webapp\n" },
    { kind: "text", name: "app-network.network", text: "[Network]\nSubnet=10.0.0.0/24\n" },
  ]);
});

test("empty parts, blanks around separators and small letters in a header are as nothing", () => {
  const text = "---\n\n  #  FileName= web \r\n[CONTAINER]\r\nImage=a\r\n\t---  \n\n---\n";
  expect(readBundle("a.quadlets", text)).toEqual([
    { kind: "text", name: "web.container", text: "[CONTAINER]\r\nImage=a\r\n" },
  ]);
});

test("a name that does not stand first is read, and stays", () => {
  expect(readBundle("a.quadlets", "[Volume]\n# FileName=data\n")).toEqual([
    { kind: "text", name: "data.volume", text: "[Volume]\n# FileName=data\n" },
  ]);
});

test.each([
  ["[Container]\nImage=a\n", /no comment “# FileName=NAME”/],
  ["# FileName=\n[Container]\n", /names nothing/],
  ["# FileName=../etc/x\n[Container]\n", /has a \/ or \\ in it/],
  ["# FileName=web\n[Service]\nRestart=always\n", /no section such as \[Container\]/],
  ["# FileName=a b\n[Container]\n", /systemd refuses blanks/],
  ["# FileName=<b>\n[Container]\n", /systemd refuses </],
  ["", /holds no unit files/],
  ["\n---\n---\n", /holds no unit files/],
])("what Podman would refuse has a sentence: %j", (text, sentence) => {
  expect(readBundle("a.quadlets", text)).toEqual([
    { kind: "problem", sentence: expect.stringMatching(sentence) },
  ]);
});

describe("what is written", () => {
  const files = fc
    .uniqueArray(
      fc.tuple(fc.stringMatching(/^[a-z][a-z@.-]{0,6}$/), fc.constantFrom(...unitKinds), unitFileText),
      { maxLength: 5, selector: ([stem, { extension }]) => stem + extension },
    )
    .map((each) =>
      Object.fromEntries(
        each.map(([stem, { extension, section }, text]) => [stem + extension, `[${section}]\n${text}`]),
      ),
    );

  test("is read back, up to the white space at the end that Podman cuts too", () => {
    fc.assert(
      fc.property(files, (each) => {
        const { text, sentences } = writeBundle(each);
        const read = readBundle("a.quadlets", text).flatMap((file) =>
          file.kind === "text" ? [[file.name, file.text]] : [],
        );
        const kept = Object.entries(each).filter(
          ([name]) => !sentences.some((why) => why.startsWith(`${name} `)),
        );
        expect(read).toEqual(kept.map(([name, written]) => [name, asBundled(written)]));
      }),
    );
  });

  test("leaves out only what has no place in a bundle, and says so", () => {
    const { text, sentences } = writeBundle({
      "web.container": "[Container]\nImage=a\n",
      "web.container.d/10.conf": "[Container]\nNetwork=host\n",
      "cut.container": "[Container]\nImage=a\n  ---\n",
      "empty.volume": "# nothing\n",
      "odd.container": "[Pod]\n[Container]\nImage=a\n",
      "a\\x2db.container": "[Container]\n",
    });
    expect(text).toBe("# FileName=web\n[Container]\nImage=a\n");
    expect(sentences).toEqual([
      "web.container.d/10.conf is not in the bundle: it has no place for drop-ins.",
      "cut.container is not in the bundle: a line “---” in it would end it there.",
      "empty.volume is not in the bundle: without the line [Volume] Podman does not see what it is.",
      "odd.container is not in the bundle: Podman would take it for a .pod file, by its first section.",
      "a\\x2db.container is not in the bundle: FileName= takes no \\.",
    ]);
  });
});

test("each text gives files with names that Quadlet reads, or sentences", () => {
  const line = fc.constantFrom(
    "---",
    "# FileName=a",
    "#FileName=../b",
    "[Container]",
    "[]",
    "x=1",
    "",
    " ",
    "\\",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(line).map((lines) => lines.join("\n")),
      ),
      (text) => {
        for (const file of readBundle("a.quadlets", text))
          expect(file.kind === "problem" || unitKindOf(file.name) !== undefined).toBe(true);
      },
    ),
  );
});

test("a pasted text is a bundle where a separator and a name stand in it", () => {
  expect(looksLikeBundle("# FileName=a\r\n[Container]\r\n---\r\n# FileName=b\r\n[Volume]\r\n")).toBe(true);
  expect(looksLikeBundle("# FileName=a\n[Container]\n")).toBe(false);
  expect(looksLikeBundle("[Container]\nExec=--- # FileName=a\n---\n")).toBe(false);
});

test.each([
  ["5.8", "system", "sudo podman quadlet install web.quadlets"],
  ["6.1", "user", "podman quadlet install web.quadlets"],
  ["5.7", "user", undefined],
  ["5.8", "qm", undefined],
] as const)("Podman %s installs a bundle for %s by %s", (podman, scope, command) => {
  expect(bundleCommand("web.quadlets", { podman, scope })).toBe(command);
});
