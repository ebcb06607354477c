import { expect, test } from "vitest";
import { addOpened } from "./add-opened.ts";
import { startWorkspace } from "../start-workspace.ts";
import { mostFiles, withActiveText } from "../workspace.ts";
import type { Workspace } from "../workspace.ts";

const worked = withActiveText(startWorkspace, "[Container]\nImage=a/b\n");
const container = "network-test.container";

const file = (name: string, text = name) => ({ kind: "text", name, text }) as const;

function namesAfter(workspace: Workspace, ...opened: readonly string[]): readonly string[] | undefined {
  const { workspace: added } = addOpened(
    workspace,
    opened.map((name) => file(name)),
    startWorkspace,
  );
  return added && [...Object.keys(added.files), `shows ${added.active}`];
}

test("opened files stand behind the others, and the first one is shown", () => {
  expect(namesAfter(worked, "b.network", "a.network")).toEqual([
    container,
    "b.network",
    "a.network",
    "shows b.network",
  ]);
});

test.each([
  ["a container before all else", ["data.volume", "app.pod", "b.container", "a.container"], "b.container"],
  ["a pod before what it uses", ["net.network", "app.pod", "app.kube"], "app.pod"],
  ["a build before a network", ["net.network", "web.build"], "web.build"],
  ["a volume before an image", ["web.image", "model.artifact", "data.volume"], "data.volume"],
  ["a unit before a drop-in of it", ["web.image.d/10.conf", "web.image"], "web.image"],
])("of several opened files the one that says most is shown: %s", (_, opened, shown) => {
  expect(namesAfter(startWorkspace, ...opened)?.at(-1)).toBe(`shows ${shown}`);
});

test("one of the same name takes the place of the other", () => {
  const both = { ...worked, files: { ...worked.files, "b.network": "old" } };
  const { workspace: added, sentences } = addOpened(both, [file(container, "new")], startWorkspace);
  expect(added?.files).toEqual({ [container]: "new", "b.network": "old" });
  expect(sentences).toEqual([`Opened ${container} in place of the one that was there: Undo brings it back.`]);
  expect(addOpened(both, [file("b.network", "old")], startWorkspace).sentences).toEqual([]);
});

test("a start that nobody touched gives way to a unit, and takes no drop-in", () => {
  expect(namesAfter(startWorkspace, "b.network")).toEqual(["b.network", "shows b.network"]);
  expect(addOpened(startWorkspace, [file("10.conf")], startWorkspace)).toEqual({
    workspace: undefined,
    label: "",
    sentences: ["Open the unit first that 10.conf changes."],
  });
});

test("of two opened files with one name both are there, and that is said", () => {
  const opened = [file("a.container", "1"), file("a.container", "2"), file("a-2.container", "3")];
  const { workspace: added, sentences, label } = addOpened(startWorkspace, opened, startWorkspace);
  expect(added?.files).toEqual({ "a.container": "1", "a-3.container": "2", "a-2.container": "3" });
  expect(sentences).toEqual(["Several files are called a.container: one of them is a-3.container here."]);
  expect(label).toBe("Opened 3 files");
});

test("of two opened drop-ins with one name both are there, unless they say the same", () => {
  const opened = [file("10.conf", "1"), file("10.conf", "2"), file("10.conf", "1")];
  const { workspace: added, sentences } = addOpened(worked, opened, startWorkspace);
  expect(Object.keys(added?.files ?? {})).toEqual([
    container,
    `${container}.d/10.conf`,
    `${container}.d/10-2.conf`,
  ]);
  expect(sentences).toEqual(["Several files are called 10.conf: one of them is 10-2.conf here."]);
});

test("a text without a name takes no other’s place, and is there once", () => {
  const paste = (workspace: Workspace | undefined, text: string) =>
    addOpened(workspace ?? worked, [{ ...file("pasted.container", text), isUnnamed: true }], startWorkspace);
  const first = paste(worked, "1");
  const second = paste(first.workspace, "2");
  const again = paste(second.workspace, "1");
  expect(second.workspace?.files).toMatchObject({ "pasted.container": "1", "pasted-2.container": "2" });
  expect(second).toMatchObject({ label: "Opened pasted-2.container", sentences: [] });
  expect(again.workspace).toEqual({ ...second.workspace, active: "pasted.container" });
});

test("which unit a drop-in changes is said where there are several", () => {
  const several = { ...worked, files: { ...worked.files, "b.container": "" }, active: "b.container" };
  const { workspace: added, sentences } = addOpened(several, [file("10.conf")], startWorkspace);
  expect(added?.active).toBe("b.container.d/10.conf");
  expect(sentences).toEqual(["10.conf changes b.container."]);
  expect(addOpened(worked, [file("10.conf")], startWorkspace).sentences).toEqual([]);
});

test("what can’t be opened is said beside what is opened", () => {
  const opened = [{ kind: "problem", sentence: "No." } as const, file("a.container")];
  expect(addOpened(worked, opened, startWorkspace)).toMatchObject({
    label: "Opened a.container",
    sentences: ["No."],
  });
});

test("a drop-in goes to the file on show, beside other drop-ins of it", () => {
  const shown = { ...worked, files: { ...worked.files, [`${container}.d/10.conf`]: "" } };
  expect(namesAfter({ ...shown, active: `${container}.d/10.conf` }, "20.conf")?.at(-1)).toBe(
    `shows ${container}.d/20.conf`,
  );
});

test("a drop-in goes to the container that is opened with it, else to the unit that says most", () => {
  expect(namesAfter(worked, "10.conf", "web.container", "web.network")).toContain("web.container.d/10.conf");
  expect(namesAfter(worked, "10.conf", "b.network", "a.pod")).toContain("a.pod.d/10.conf");
});

test("more files than anybody keeps together are not opened", () => {
  const names = Array.from({ length: mostFiles }, (_, index) => `n${index}.network`);
  expect(namesAfter(worked, ...names)).toBeUndefined();
  expect(namesAfter(worked, ...names.slice(1))).toHaveLength(mostFiles + 1);
});

test("a drop-in with the directory of its unit goes there, also to a unit that is opened with it", () => {
  expect(namesAfter(worked, "b.container.d/10.conf", "b.container", "c.container")).toEqual([
    container,
    "b.container.d/10.conf",
    "b.container",
    "c.container",
    "shows b.container",
  ]);
  const several = { ...worked, files: { ...worked.files, "b.container": "" } };
  const { sentences } = addOpened(several, [file("b.container.d/10.conf")], startWorkspace);
  expect(sentences).toEqual([]);
});

test("a drop-in of a unit that is not there is left out, and that is said", () => {
  expect(addOpened(worked, [file("x.container.d/10.conf")], startWorkspace)).toEqual({
    workspace: undefined,
    label: "",
    sentences: ["x.container.d/10.conf was left out: open x.container, which it changes, with it."],
  });
});

test("sentences write out what can’t be seen in a name", () => {
  const problem = { kind: "problem", sentence: "a\u202Eb.container is larger than 1 MB." } as const;
  expect(addOpened(worked, [problem], startWorkspace).sentences).toEqual([
    "a[U+202E]b.container is larger than 1 MB.",
  ]);
});
