import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { renderFiles, renderInSession } from "../../../testing/render-in-session.tsx";
import { StartCard } from "./StartCard.tsx";

const file = "[Container]\nImage=quay.io/example/app:1\n";
const open = () => userEvent.click(screen.getByText("Other units"));

test.each([
  ["5.5", "db.container"],
  ["5.4", "db.service"],
] as const)("with Podman %s a container of the workspace is named %s", async (podman, name) => {
  const { text } = renderFiles(<StartCard />, { "web.container": file, "db.container": file }, { podman });
  await open();
  await userEvent.click(await screen.findByRole("button", { name }));
  expect(text()).toBe(`[Unit]\nAfter=${name}\nWants=${name}\n\n${file}`);
  await userEvent.selectOptions(screen.getByRole("combobox", { name }), "requires");
  expect(text()).toBe(`[Unit]\nAfter=${name}\nRequires=${name}\n\n${file}`);
  await userEvent.click(screen.getByRole("button", { name: `Remove ${name}` }));
  expect(text()).toBe(file);
});

test("another unit is added by its name; what is none says why", async () => {
  const { text } = renderInSession(<StartCard />, file);
  await open();
  const name = await screen.findByRole("textbox", { name: "Another unit, by its name" });
  await userEvent.type(name, "postgresql{Enter}");
  expect(screen.getByText(/^A unit’s name ends in its type/)).toBeDefined();
  await userEvent.type(name, ".service{Enter}");
  expect(text()).toBe(`[Unit]\nAfter=postgresql.service\nWants=postgresql.service\n\n${file}`);
});

test("the wait for the network is turned off by a line of [Quadlet]", async () => {
  const { text } = renderInSession(<StartCard />, file, { podman: "5.4" });
  await open();
  await userEvent.click(await screen.findByRole("checkbox", { name: "Wait for the network at boot" }));
  expect(text()).toBe(`${file}\n[Quadlet]\nDefaultDependencies=false\n`);
});

test("where the release has no such line, the switch says so and stays", async () => {
  const { text } = renderInSession(<StartCard />, file, { podman: "5.2" });
  await open();
  await userEvent.click(await screen.findByRole("checkbox", { name: "Wait for the network at boot" }));
  expect(text()).toBe(file);
  expect(screen.getByText(/^Podman 5\.2 adds network-online\.target/)).toBeDefined();
});
