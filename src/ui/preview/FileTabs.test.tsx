import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { renderFiles } from "../../testing/render-in-session.tsx";
import { FileTabs } from "./FileTabs.tsx";

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

test("the file on show can be removed", async () => {
  const { session } = renderFiles(<FileTabs />, files);
  await userEvent.click(screen.getByRole("button", { name: "Remove web.container" }));
  expect(chosen()).toBe("app.network");
  expect(screen.getByRole("button", { name: "Remove app.network" })).toBeDefined();
  session.actions.undo();
  expect(await screen.findByRole("button", { name: "Remove web.container" })).toBeDefined();
});
