import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { renderInSession } from "../../../testing/render-in-session.tsx";
import { ImageCard } from "./ImageCard.tsx";

const withImage = (image: string) => `[Container]\nImage=${image}\n`;
const open = () => userEvent.click(screen.getByText("Image and updates"));

test("the name is taken apart, and both choices are written", async () => {
  const file = withImage("quay.io/example/app:1");
  const { text } = renderInSession(<ImageCard />, file, { scope: "user" });
  await open();
  expect((await screen.findAllByRole("term")).map(({ textContent }) => textContent)).toEqual([
    "Registry",
    "Path",
    "Tag",
  ]);
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Fetched" }), "newer");
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Updates by itself" }), "registry");
  expect(text()).toBe(`${file}Pull=newer\nAutoUpdate=registry\n`);
  expect(screen.getByText("systemctl --user enable --now podman-auto-update.timer")).toBeDefined();
});

test("of a digest there are no updates from the registry, and it says why", async () => {
  renderInSession(<ImageCard />, withImage(`quay.io/example/app@sha256:${"a".repeat(64)}`));
  await open();
  expect(await screen.findByText(/A digest names one image for good/)).toBeDefined();
  expect(screen.queryByRole("option", { name: /^From the registry/ })).toBeNull();
});
