import { expect, test } from "vitest";
import { forgetHandles, handleOf, rememberHandles } from "../../browser/file-handles.ts";
import { startWorkspace } from "../../core/workspace/start-workspace.ts";
import { forgetReplacedFiles } from "./forget-replaced.ts";
import { createSession } from "../../state/session.ts";

const name = startWorkspace.active;

/** A session with a file whose place on this machine is known. */
function withPlace() {
  forgetHandles(() => true);
  const handle: FileSystemFileHandle = Object.create(null);
  rememberHandles([{ name, handle, lastModified: 1 }]);
  const session = createSession(startWorkspace, () => 0);
  forgetReplacedFiles(session);
  return session.actions;
}

test("a file keeps its place while it is edited, undone and left for another one", () => {
  const { chooseNetwork, undo, openFiles, chooseFile } = withPlace();
  chooseNetwork("host");
  undo();
  openFiles((present) => ({
    workspace: { ...present, files: { ...present.files, "b.volume": "" }, active: "b.volume" },
    label: "Added b.volume",
    sentences: [],
  }));
  chooseFile(name);
  expect(handleOf(name)).toBeDefined();
});

test.each([
  ["another one of its name", { [name]: "[Container]\nImage=an/example:1\n" }],
  ["others", { "b.volume": "" }],
])("a file loses its place when %s took it, so that nothing else is written over it", (_, files) => {
  const { openFiles } = withPlace();
  const [active = ""] = Object.keys(files);
  openFiles((present) => ({ workspace: { ...present, files, active }, label: "Opened", sentences: [] }));
  expect(handleOf(name)).toBeUndefined();
});

test("a file that is renamed is not written over the one of its old name", () => {
  const { changeFiles, openFiles } = withPlace();
  changeFiles("Renamed", (present) => ({ ...present, files: { "c.container": "" }, active: "c.container" }));
  openFiles((present) => ({
    workspace: { ...present, files: { ...present.files, [name]: "" } },
    label: "Added",
    sentences: [],
  }));
  expect(handleOf(name)).toBeUndefined();
});

test("a file that is renamed to the old name of another one is not written over that, also letter by letter", () => {
  const { changeFiles, undo } = withPlace();
  const rename = (to: string) =>
    changeFiles("Renamed", (present) => ({ ...present, files: { [to]: "" }, active: to }), "File.Name");
  rename("c.container");
  undo();
  expect(handleOf(name)).toBeDefined();
  rename("c.container");
  rename("n.container");
  rename(name);
  expect(handleOf(name)).toBeUndefined();
});
