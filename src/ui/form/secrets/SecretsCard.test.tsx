import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { renderInSession } from "../../../testing/render-in-session.tsx";
import { EnvironmentCard } from "../EnvironmentCard.tsx";
import { SecretsCard } from "./SecretsCard.tsx";

const file = "[Container]\nImage=quay.io/example/app:1\n";

test("a password becomes a secret by one press, and the steps to make it hold no value", async () => {
  const { text } = renderInSession(
    <>
      <EnvironmentCard />
      <SecretsCard />
    </>,
    `${file}Environment=LANG=C DB_PASSWORD=hunter2\n`,
  );
  await userEvent.click(await screen.findByRole("button", { name: "Use a secret for DB_PASSWORD" }));
  expect(text()).toBe(`${file}Environment=LANG=C\nSecret=db-password,type=env,target=DB_PASSWORD\n`);
  expect(await screen.findAllByText(/sudo podman secret create db-password (?:-|\/dev\/tty)$/)).toHaveLength(
    2,
  );
  expect(document.body.textContent).not.toContain("hunter2");
});

test("a secret is added in fields, as a file or as a variable", async () => {
  const { text } = renderInSession(<SecretsCard />, file);
  await userEvent.click(screen.getByRole("button", { name: "Add secret" }));
  await userEvent.type(await screen.findByRole("textbox", { name: "Secret" }), "tls-key");
  expect(text()).toBe(`${file}Secret=tls-key\n`);
  expect(screen.getByText(/^The program reads it from \/run\/secrets\/tls-key/)).toBeDefined();
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Given as" }), "A variable");
  await userEvent.type(screen.getByRole("textbox", { name: "Variable" }), "TLS_KEY");
  expect(text()).toBe(`${file}Secret=tls-key,type=env,target=TLS_KEY\n`);
});

test("what fields can’t show is edited as it is written", async () => {
  const { text } = renderInSession(<SecretsCard />, `${file}Secret=source=pg,target=/pg\n`);
  const raw = await screen.findByRole("textbox", { name: "Secret, as written in the file" });
  await userEvent.type(raw, "2");
  expect(text()).toBe(`${file}Secret=source=pg,target=/pg2\n`);
});

test("options of a file stay while another field is changed", async () => {
  const { text } = renderInSession(<SecretsCard />, `${file}Secret=tls,target=/key,mode=0400\n`);
  await userEvent.type(await screen.findByRole("textbox", { name: "Path in the container" }), "s");
  expect(text()).toBe(`${file}Secret=tls,target=/keys,mode=0400\n`);
});

test("what cannot be written says why", async () => {
  renderInSession(<SecretsCard />, `${file}Secret=tls\n`);
  await userEvent.type(await screen.findByRole("textbox", { name: "Secret" }), "/a");
  expect(
    await screen.findByText("A secret’s name has no comma, no = and no slash. Not written."),
  ).toBeDefined();
});
