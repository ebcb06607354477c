import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { forgetHandles, rememberHandles } from "../../browser/file-handles.ts";
import { fileOnDisk } from "../../testing/file-on-disk.ts";
import type { FileOnDisk } from "../../testing/file-on-disk.ts";
import { renderFiles } from "../../testing/render-in-session.tsx";
import { useShortcuts } from "./use-shortcuts.ts";

function Shortcuts() {
  useShortcuts();
  return null;
}

/** Opens a file of this machine that the tests write into. */
function openOnDisk(): FileOnDisk {
  const disk = fileOnDisk("web.container");
  rememberHandles([{ name: "web.container", handle: disk.handle, lastModified: disk.lastModified() }]);
  return disk;
}

const downloads: string[] = [];

beforeEach(() => {
  downloads.length = 0;
  forgetHandles(() => true);
  Object.assign(URL, { createObjectURL: () => "blob:x", revokeObjectURL: () => undefined });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    downloads.push(this.download);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const files = { "web.container": "[Container]\nImage=a/b:1\n", "db.container": "[Container]\nImage=a/c:1\n" };
const save = () => userEvent.keyboard("{Control>}s{/Control}");
const downloaded = async () => {
  await vi.waitUntil(() => downloads.length > 0);
  return downloads;
};

test("Ctrl+S downloads a file of which nobody knows where it lies", async () => {
  renderFiles(<Shortcuts />, files);
  await save();
  expect(await downloaded()).toEqual(["web.container"]);
});

test("Ctrl+S writes a file back to where it was opened, as it stands now, and says so", async () => {
  const { written } = openOnDisk();
  const { session } = renderFiles(<Shortcuts />, files);
  session.actions.chooseNetwork("host");
  await save();
  expect(await screen.findByText("web.container is written on this machine.")).toBeDefined();
  expect(written).toEqual(["[Container]\nImage=a/b:1\nNetwork=host\n"]);
  expect(downloads).toEqual([]);
});

test("a field that holds what the file can’t hold is told of, however the file is saved", async () => {
  const { session } = renderFiles(
    <>
      <input aria-invalid="true" />
      <Shortcuts />
    </>,
    files,
  );
  await save();
  await vi.waitUntil(() => session.store.getState().notice !== undefined);
  expect(session.store.getState().notice?.sentences).toEqual([
    "web.container was saved without what stands in the fields that are marked red: it can’t be written as it is.",
  ]);
  session.actions.dismissNotice();
  openOnDisk();
  await save();
  await vi.waitUntil(() => session.store.getState().notice !== undefined);
  expect(downloads).toHaveLength(1);
});

test("where the browser refuses to write, the file is downloaded, and that is said", async () => {
  openOnDisk().meanwhile.asked = () => {
    throw new DOMException("No.", "NotAllowedError");
  };
  const { session } = renderFiles(<Shortcuts />, files);
  await save();
  expect(await downloaded()).toEqual(["web.container"]);
  expect(session.store.getState().notice?.sentences).toEqual([
    "The browser did not let the page write web.container: it was downloaded instead.",
  ]);
});

test("Ctrl+Z and Ctrl+Y undo and redo, also with Shift", async () => {
  const { session, text } = renderFiles(<Shortcuts />, files);
  session.actions.chooseNetwork("host");
  await userEvent.keyboard("{Control>}z{/Control}");
  expect(text()).not.toContain("Network=host");
  await userEvent.keyboard("{Control>}y{/Control}");
  expect(text()).toContain("Network=host");
  await userEvent.keyboard("{Control>}z{/Control}");
  await userEvent.keyboard("{Control>}{Shift>}Z{/Shift}{/Control}");
  expect(text()).toContain("Network=host");
});

test.each([
  ["where Share can’t either", false, ""],
  ["and names Share where that can", true, " Share can write over it."],
])(
  "Ctrl+S writes over its own, not over what another program wrote; it says so, %s",
  async (_, hasPicker, way) => {
    if (hasPicker) vi.stubGlobal("showSaveFilePicker", vi.fn<() => void>());
    const { written, touch } = openOnDisk();
    const { session } = renderFiles(<Shortcuts />, files);
    await save();
    await vi.waitUntil(() => written.length === 1);
    session.actions.chooseNetwork("host");
    await save();
    await vi.waitUntil(() => written.length === 2);
    touch();
    await save();
    expect(await downloaded()).toEqual(["web.container"]);
    expect(session.store.getState().notice?.sentences).toEqual([
      `Another program changed web.container: it was downloaded, not written over.${way}`,
    ]);
    expect(written).toHaveLength(2);
  },
);
