import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { renderInSession } from "../../testing/render-in-session.tsx";
import { EnvironmentCard } from "./EnvironmentCard.tsx";

const file = "[Container]\nImage=quay.io/example/app:1\n";
const fields = (name: string) => screen.findAllByRole("textbox", { name });

test("blanks and quotes are written for the program to get them as typed", async () => {
  const { text } = renderInSession(<EnvironmentCard />, file);
  await userEvent.click(screen.getByRole("button", { name: "Add variable" }));
  const [name] = await fields("Name");
  const [value] = await fields("Value");
  if (!name || !value) throw new Error("There is no row");
  await userEvent.type(name, "GREETING");
  await userEvent.type(value, 'say "hi"');
  expect(text()).toBe(`${file}Environment="GREETING=say \\"hi\\""\n`);
});

test("a line with two variables makes two rows, and changing one leaves the other as it is written", async () => {
  const { text } = renderInSession(<EnvironmentCard />, `${file}Environment='A=1' "B=two words"\n`);
  const [, second] = await fields("Value");
  if (!second) throw new Error("There is no second row");
  await userEvent.type(second, "!");
  expect(text()).toBe(`${file}Environment='A=1' "B=two words!"\n`);
});

test("a line that Podman drops is shown as it is written", async () => {
  renderInSession(<EnvironmentCard />, `${file}Environment=A=\\d\n`);
  expect(await screen.findByRole("textbox", { name: "Environment, as written in the file" })).toHaveProperty(
    "value",
    "A=\\d",
  );
});

test("what systemd replaces is told, and can be kept as it is", async () => {
  const { text } = renderInSession(<EnvironmentCard />, `${file}Environment=A=100%h\n`);
  await userEvent.click(await screen.findByRole("button", { name: "Keep these characters as they are" }));
  expect(text()).toBe(`${file}Environment=A=100%%h\n`);
});

test("NAME=value pasted as a name is taken apart", async () => {
  const { text } = renderInSession(<EnvironmentCard />, file);
  await userEvent.click(screen.getByRole("button", { name: "Add variable" }));
  await userEvent.click(await screen.findByRole("textbox", { name: "Name" }));
  await userEvent.paste("GREETING=hello world");
  expect(text()).toBe(`${file}Environment="GREETING=hello world"\n`);
});
