import { act, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { renderFiles } from "../../testing/render-in-session.tsx";
import FileTabs from "./FileTabs.tsx";

const files = { "web.container": "1", "app.network": "2", [String.raw`a\x2db.volume`]: "3" };

const chosen = () => screen.getByRole("tab", { selected: true }).textContent;

test("there is a tab for each file, and a click shows it", async () => {
  const { text } = renderFiles(<FileTabs />, files);
  const list = screen.getByRole("tablist", { name: "Files" });
  expect(
    within(list)
      .getAllByRole("tab")
      .map(({ textContent }) => textContent),
  ).toEqual(Object.keys(files));
  await userEvent.click(screen.getByRole("tab", { name: "app.network" }));
  expect(chosen()).toBe("app.network");
  expect(text()).toBe("2");
});

test("arrows, Home and End go from file to file, whatever they are called", async () => {
  renderFiles(<FileTabs />, files);
  await userEvent.click(screen.getByRole("tab", { name: "web.container" }));
  await userEvent.keyboard("{ArrowLeft}");
  expect(chosen()).toBe(String.raw`a\x2db.volume`);
  expect(document.activeElement?.textContent).toBe(String.raw`a\x2db.volume`);
  await userEvent.keyboard("{Home}");
  expect(document.activeElement?.textContent).toBe("web.container");
});

test("a list from left to right leaves the arrows up and down to the page, one from top to bottom takes them", async () => {
  const { session } = renderFiles(<FileTabs />, files);
  await userEvent.click(screen.getByRole("tab", { name: "web.container" }));
  await userEvent.keyboard("{ArrowDown}");
  expect(chosen()).toBe("web.container");
  act(() =>
    session.actions.openFiles((present) => ({
      workspace: { ...present, files: { ...present.files, ...many } },
      label: "",
      sentences: [],
    })),
  );
  await userEvent.click(screen.getByRole("tab", { name: "web.container" }));
  await userEvent.keyboard("{ArrowDown}");
  expect(chosen()).toBe("app.network");
});

test("the file on show can be removed", async () => {
  const { session } = renderFiles(<FileTabs />, files);
  await userEvent.click(screen.getByRole("button", { name: "Remove web.container" }));
  expect(chosen()).toBe("app.network");
  expect(screen.getByRole("button", { name: "Remove app.network" })).toBeDefined();
  session.actions.undo();
  expect(await screen.findByRole("button", { name: "Remove web.container" })).toBeDefined();
});

test("one file has no list, and files can be added beside it", () => {
  renderFiles(<FileTabs />, { "web.container": "1" });
  expect(screen.queryByRole("tablist")).toBeNull();
  expect(screen.getByRole("button", { name: "Add file" })).toBeDefined();
});

const many = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`app-${at}.container`, ""]));

test("many files are filtered, and Enter shows the first of those that are left", async () => {
  renderFiles(<FileTabs />, { ...many, "db.volume": "", "db.volume.d/10-a.conf": "" });
  const filter = screen.getByRole("searchbox", { name: "Filter files" });
  await userEvent.type(filter, "DB");
  expect(screen.getAllByRole("tab").map(({ textContent }) => textContent)).toEqual([
    "db.volume",
    "db.volume.d/10-a.conf",
  ]);
  expect(screen.getByText("2 of 42")).toBeDefined();
  // None of them is on show: the list can be reached all the same.
  expect(screen.getAllByRole("tab")[0]?.tabIndex).toBe(0);
  await userEvent.keyboard("{Enter}");
  expect(chosen()).toBe("db.volume");
});

test("a few files need no filter", () => {
  renderFiles(<FileTabs />, files);
  expect(screen.queryByRole("searchbox")).toBeNull();
});

test("a drop-in stands under its unit by its short name, and is called by its path", () => {
  renderFiles(<FileTabs />, { "web.container": "", "app.network": "", "web.container.d/10-a.conf": "" });
  expect(screen.getAllByRole("tab").map(({ textContent }) => textContent)).toEqual([
    "web.container",
    "web.container.d/10-a.conf",
    "app.network",
  ]);
  expect(screen.getByRole("tab", { name: "web.container.d/10-a.conf" })).toBeDefined();
  expect(screen.getByText("web.container.d/").className).toBe("hidden-visually");
});
