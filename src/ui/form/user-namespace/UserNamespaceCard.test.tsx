import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { renderInSession } from "../../../testing/render-in-session.tsx";
import { UserNamespaceCard } from "./UserNamespaceCard.tsx";

const file = "[Container]\nImage=quay.io/example/app:1\n";
const choice = () => screen.findByRole("combobox", { name: "User namespace" });
const open = () => userEvent.click(screen.getByText("Users"));

test("is closed while the file says nothing, and its head says how things stand", () => {
  renderInSession(<UserNamespaceCard />, file, { scope: "user" });
  expect(screen.getByText("root in the container is you")).toBeDefined();
  expect(screen.queryByRole("combobox")).toBeNull();
});

test("keep-id is chosen with the number of a user, and drawn in words too", async () => {
  const { text } = renderInSession(<UserNamespaceCard />, file, { scope: "user" });
  await open();
  await userEvent.selectOptions(await choice(), "keep-id");
  expect(text()).toBe(`${file}UserNS=keep-id\n`);
  await userEvent.type(screen.getByRole("textbox", { name: "Your user inside" }), "999");
  expect(text()).toBe(`${file}UserNS=keep-id:uid=999\n`);
  expect(screen.getByText("999 in the container is you (1000)")).toBeDefined();
  await userEvent.selectOptions(await choice(), "default");
  expect(text()).toBe(file);
});

test("what has no fields is written as a text", async () => {
  const { text } = renderInSession(<UserNamespaceCard />, file);
  await open();
  await userEvent.selectOptions(await choice(), "other");
  await userEvent.type(await screen.findByRole("textbox", { name: "UserNS=" }), "auto:size=4096");
  expect(text()).toBe(`${file}UserNS=auto:size=4096\n`);
});

test("root is offered nothing that is for users alone", async () => {
  renderInSession(<UserNamespaceCard />, file, { scope: "system" });
  await open();
  const options = within(await choice()).getAllByRole("option");
  expect(options.map((option) => option.getAttribute("value"))).toEqual(["default", "auto", "host", "other"]);
});

test("in a pod the users are the pod’s: the line can be taken away, and be chosen again", async () => {
  const inPod = `${file}UserNS = keep-id\nPod=app.pod\n`;
  const { text } = renderInSession(<UserNamespaceCard />, inPod, { scope: "user" });
  expect(await screen.findByText(/^All containers of app\.pod have the users of the pod/)).toBeDefined();
  await userEvent.selectOptions(await choice(), "default");
  expect(text()).toBe(`${file}Pod=app.pod\n`);
  await userEvent.selectOptions(await choice(), "keep-id");
  expect(text()).toBe(inPod);
});

test("another mapping says who is who", async () => {
  renderInSession(<UserNamespaceCard />, `${file}UIDMap=0:10000:10\n`);
  expect(await screen.findByText(/^UIDMap= says who is who/)).toBeDefined();
  expect(screen.queryByRole("combobox")).toBeNull();
});
