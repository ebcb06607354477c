import { expect, test } from "vitest";
import { findingsIn } from "../../../testing/findings-in.ts";
import { activeText } from "../workspace.ts";
import type { Workspace } from "../workspace.ts";
import { chooseSource } from "./choose-source.ts";
import type { SourceChoice } from "./choose-source.ts";

const workspaceOf = (text: string, files: Readonly<Record<string, string>> = {}): Workspace => ({
  files: { "web.container": text, ...files },
  active: "web.container",
  target: { podman: "5.8", scope: "user" },
});

const volume = { source: "%h/site", target: "/srv", options: "ro" };

test("a new .volume file is added along, and the options stay", () => {
  const after = chooseSource(workspaceOf("[Container]\nVolume=%h/site:/srv:ro\n"), 0, volume, {
    kind: "new-file",
  });
  expect(after.files).toEqual({
    "web.container": "[Container]\nVolume=data.volume:/srv:ro\n",
    "data.volume": "# data.volume\n[Volume]\n",
  });
});

test("the way back takes the file away that nobody uses", () => {
  const before = workspaceOf("[Container]\nVolume=%h/site:/srv:ro\n");
  const made = chooseSource(before, 0, volume, { kind: "new-file" });
  const back = chooseSource(made, 0, { ...volume, source: "data.volume" }, { kind: "named" });
  expect(back.files).toEqual({ "web.container": "[Container]\nVolume=data:/srv:ro\n" });
});

test("a file that somebody has written in stays", () => {
  const files = { "data.volume": "[Volume]\nDriver=local\n" };
  const before = workspaceOf("[Container]\nVolume=data.volume:/srv\n", files);
  const after = chooseSource(
    before,
    0,
    { source: "data.volume", target: "/srv", options: "" },
    {
      kind: "path",
    },
  );
  expect(activeText(after)).toBe("[Container]\nVolume=%h/data:/srv\n");
  expect(after.files["data.volume"]).toBe(files["data.volume"]);
});

test("a row that is not in the file yet is added, with a place in the container", () => {
  const empty = { source: "", target: "", options: "" };
  const after = chooseSource(workspaceOf("[Container]\nImage=a\n"), 0, empty, { kind: "named" });
  expect(activeText(after)).toBe("[Container]\nImage=a\nVolume=data:/data\n");
});

test.each<SourceChoice>([
  { kind: "path" },
  { kind: "named" },
  { kind: "new-file" },
  { kind: "file", name: "own.volume" },
])("choosing $kind brings no trouble of its own", (choice) => {
  const text = "[Container]\nImage=quay.io/example/app:1\nVolume=%h/site:/srv:ro\n";
  const workspace = workspaceOf(text, { "own.volume": "[Volume]\n" });
  const { files, target } = chooseSource(workspace, 0, volume, choice);
  const found = findingsIn({ files, target }).filter(({ severity }) => /error|danger|warning/.test(severity));
  expect(found.map(({ rule }) => rule)).toEqual([]);
});
