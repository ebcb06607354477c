import { act, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { renderFiles } from "../../testing/render-in-session.tsx";
import { ImageCard } from "./image/ImageCard.tsx";

const quiet = "[Container]\nImage=quay.io/example/app:1\n";
const telling = `${quiet}Pull=newer\n`;
const head = () => screen.getByText("Image and updates");
const content = () => screen.findByRole("combobox", { name: "Fetched" });
const isOpen = () => screen.getByRole<HTMLDetailsElement>("group").open;

function showBoth() {
  return renderFiles(<ImageCard />, { "quiet.container": quiet, "telling.container": telling }).session
    .actions;
}

test("another file opens it where that file says something, and folds it where it doesn't", async () => {
  const { chooseFile } = showBoth();
  await userEvent.click(head());
  await content();
  act(() => chooseFile("telling.container"));
  expect(isOpen()).toBe(true);
  act(() => chooseFile("quiet.container"));
  expect(isOpen()).toBe(false);
});

test("a head that has the focus keeps it when another file comes in place", async () => {
  const { chooseFile } = showBoth();
  const before = head();
  act(() => chooseFile("telling.container"));
  act(() => chooseFile("quiet.container"));
  expect(head()).toBe(before);
  await userEvent.click(before);
  expect(await content()).toBeDefined();
});
