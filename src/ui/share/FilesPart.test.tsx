import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { forgetHandles, rememberHandles } from "../../browser/file-handles.ts";
import { fileOnDisk } from "../../testing/file-on-disk.ts";
import { renderInSession } from "../../testing/render-in-session.tsx";
import { FilesPart } from "./FilesPart.tsx";

beforeEach(() => forgetHandles(() => true));
afterEach(() => vi.unstubAllGlobals());

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

/** Shows the part for a file that another program has changed since it was opened. */
function showChanged() {
  const { handle, written, touch } = fileOnDisk("web.container");
  rememberHandles([{ name: "web.container", handle, lastModified: 1 }]);
  touch();
  renderInSession(<FilesPart />, "[Container]\n");
  return { handle, written };
}

test("what another program changed is written over by the button that the sentence names", async () => {
  const { handle, written } = showChanged();
  vi.stubGlobal("showSaveFilePicker", async () => handle);
  await press("Write web.container back");
  const sentence = "Another program changed web.container: “Save web.container in place…” can write over it.";
  expect(await screen.findByText(sentence)).toBeDefined();
  expect(written).toEqual([]);
  await press("Save web.container in place…");
  expect(await screen.findByText("web.container is written on this machine.")).toBeDefined();
  expect(written).toEqual(["[Container]\n"]);
});

test("a browser that can’t ask for a file is told of no such button", async () => {
  showChanged();
  await press("Write web.container back");
  const sentence = "Another program changed web.container: save it as a download.";
  expect(await screen.findByText(sentence)).toBeDefined();
  expect(screen.queryByRole("button", { name: /in place|back/ })).toBeNull();
});
