import { expect, test } from "vitest";
import { unitKinds } from "../../quadlet/names/unit-kind.ts";
import { checkOpened, readPasted } from "./opened-file.ts";

test.each([...unitKinds.map(({ extension }) => `web${extension}`), "10-limits.conf"])(
  "%s is opened as it is",
  (name) => {
    const file = { kind: "text", name, text: "[Container]\n" } as const;
    expect(checkOpened(file)).toBe(file);
  },
);

test.each([
  ["notes.txt", /^notes\.txt: Quadlet reads files that end in/],
  ["my web.container", /^my web\.container: systemd refuses blanks/],
  [
    "a\u001b]0;x\u0007.container",
    /^a\[U\+001B\]\]0;x\[U\+0007\]\.container: systemd refuses control characters/,
  ],
  ["\u202erenietnoc\u202c.container", /^\[U\+202E\]renietnoc\[U\+202C\]\.container: systemd refuses/],
  [`${"a".repeat(5000)}.container`, /^a{59}…: The name is too long for systemd/],
  ["my limits.conf", /^my limits\.conf: The page takes names of drop-ins/],
])("%s is not opened, and why is said", (name, sentence) => {
  const checked = checkOpened({ kind: "text", name, text: "" });
  expect(checked).toEqual({ kind: "problem", sentence: expect.stringMatching(sentence) });
});

test("a pasted text is called after its container", () => {
  const text = "[Unit]\n\n[Container]\nContainerName=web\n";
  expect(readPasted(text)).toEqual({ kind: "text", name: "web.container", text });
  expect(readPasted("[Container]\n")).toEqual({
    kind: "text",
    name: "pasted.container",
    text: "[Container]\n",
    isUnnamed: true,
  });
});

test.each([
  ["[Network]\nNetworkName=back bone\n", "back-bone.network"],
  ["[Network]\n", "pasted.network"],
  ["[Volume]\nVolumeName=data\n", "data.volume"],
  ["[Pod]\nPodName=shop\n", "shop.pod"],
  ["[Kube]\nYaml=a.yaml\n", "pasted.kube"],
  ["[Image]\nImage=a/b\n", "pasted.image"],
  ["[Build]\nImageTag=a\n", "pasted.build"],
  ["[Artifact]\nArtifact=a/b\n", "pasted.artifact"],
  ["[Unit]\n[Volume]\n[Container]\nContainerName=web\n", "pasted.volume"],
])("a pasted text is of the kind that its first section says: %j is %s", (text, name) => {
  expect(readPasted(text)).toMatchObject({ kind: "text", name, text });
});

test.each([
  "\uFEFF[Container]\nContainerName=web\n",
  "[Container] # web\nContainerName=web\n",
  "[Container]\rContainerName=web\r",
])("a pasted text is opened as it is, also where Podman can’t read it: %j", (text) => {
  expect(readPasted(text)).toEqual({ kind: "text", name: "web.container", text });
});

test.each([
  "# podman run -d --name web nginx\n[Container]\nContainerName=web\nImage=nginx\n",
  "[Container]\nContainerName=web\nExec=cat <<EOF \\\nservices:\n",
])("a pasted unit may say what it was made from: %j", (text) => {
  expect(readPasted(text)).toEqual({ kind: "text", name: "web.container", text });
});

test.each([
  ["x".repeat(2_000_000), /^The pasted text is longer than any unit file/],
  ["podman run --rm -it alpine\n", /^podman run and docker run commands can’t be read yet\.$/],
  ["$ sudo podman run \\\n  alpine", /^podman run and docker run commands can’t be read yet\.$/],
  ["docker run -d \\\n  -p 8080:80 nginx", /^podman run and docker run commands can’t be read yet\.$/],
  ["# shop\nservices:\n  web:\n    image: nginx\n", /^Compose files can’t be read yet\.$/],
  ["[Unit]\nDescription=a\n[Service]\nRestart=always\n", /^The pasted text is no file of Quadlet/],
])("of a pasted text that might be taken for a unit it is said why it is not opened", (text, sentence) => {
  expect(readPasted(text)).toEqual({ kind: "problem", sentence: expect.stringMatching(sentence) });
});

test("a pasted text without a section of a unit is no file", () => {
  expect(readPasted("ContainerName=web\n")).toBeUndefined();
  expect(readPasted("# [Container]\n")).toBeUndefined();
  expect(readPasted("what podman run does")).toBeUndefined();
});

test("a text with more lines than any unit file has is refused", () => {
  const text = `[Container]\n${"# x\n".repeat(10_000)}`;
  expect(checkOpened({ kind: "text", name: "web.container", text })).toMatchObject({
    kind: "problem",
    sentence: expect.stringContaining("longer than any unit file"),
  });
});
