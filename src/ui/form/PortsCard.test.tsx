import { act, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { renderInSession } from "../../testing/render-in-session.tsx";
import { EnvironmentCard } from "./EnvironmentCard.tsx";
import { PortsCard } from "./PortsCard.tsx";

const file = "[Container]\nImage=quay.io/example/app:1\nNetwork=private\n";
const field = (name: string) => screen.findByRole("textbox", { name });
const addPort = () => userEvent.click(screen.getByRole("button", { name: "Add port" }));

test("a new port is in the text once it is complete, and the focus stays where it is", async () => {
  const { text } = renderInSession(<PortsCard />, file);
  await addPort();
  await userEvent.type(await field("Port on this machine"), "8080");
  expect(text()).toBe(file);
  await userEvent.type(await field("Port in the container"), "80");
  expect(text()).toBe(`${file}PublishPort=8080:80\n`);
  expect(document.activeElement).toBe(await field("Port in the container"));
});

test("an address of this machine is chosen in words", async () => {
  const { text } = renderInSession(<PortsCard />, `${file}PublishPort=8080:80\n`);
  await userEvent.selectOptions(
    await screen.findByRole("combobox", { name: "Open to" }),
    "Only this machine (127.0.0.1)",
  );
  expect(text()).toContain("PublishPort=127.0.0.1:8080:80\n");
});

test("a port that is no port stays in the field with a sentence", async () => {
  const { text } = renderInSession(<PortsCard />, `${file}PublishPort=8080:80\n`);
  await userEvent.type(await field("Port on this machine"), "x");
  await userEvent.tab();
  expect(await field("Port on this machine")).toHaveProperty("value", "8080x");
  expect(text()).toContain("PublishPort=8080:80\n");
});

test("removing a row leaves the others as they are", async () => {
  const { text } = renderInSession(<PortsCard />, `${file}PublishPort=1:1\nPublishPort=2:2\n`);
  await userEvent.click(await screen.findByRole("button", { name: "Remove port 1" }));
  expect(text()).toBe(`${file}PublishPort=2:2\n`);
  expect(await field("Port on this machine")).toHaveProperty("value", "2");
});

test("with host networking ports are marked as unused, kept, and still can be changed", async () => {
  const { text, session } = renderInSession(<PortsCard />, `${file}PublishPort=8080:80\n`);
  act(() => session.actions.chooseNetwork("host"));
  expect(screen.getByText(/Not used with host networking/)).toBeDefined();
  await userEvent.type(await field("Port in the container"), "1");
  expect(text()).toContain("# Unused with this network: PublishPort=8080:801\n");
  act(() => session.actions.chooseNetwork("private"));
  expect(text()).toContain("\nPublishPort=8080:801\n");
});

test("in a QM partition without a Network= line ports are shown as unused, and private publishes them", () => {
  const bare = "[Container]\nImage=quay.io/example/app:1\nPublishPort=8080:80\n";
  const { session } = renderInSession(<PortsCard />, bare, { scope: "qm" });
  expect(screen.getByText("not used: 8080 → 80")).toBeDefined();
  expect(screen.getByText(/the program listens on the partition’s ports itself/)).toBeDefined();
  act(() => session.actions.chooseNetwork("private"));
  expect(screen.getByText("8080 → 80")).toBeDefined();
});

test("a value that has no fields is shown as it is written", async () => {
  renderInSession(<PortsCard />, `${file}PublishPort=\${PORT}:80\n`);
  expect(await field("Port, as written in the file")).toHaveProperty("value", "${PORT}:80");
});

test("after a row is removed the focus is on the next one, at the end on the button that adds one", async () => {
  renderInSession(<PortsCard />, `${file}PublishPort=1:1\nPublishPort=2:2\n`);
  await userEvent.click(await screen.findByRole("button", { name: "Remove port 1" }));
  expect(document.activeElement).toBe(screen.getByRole("combobox", { name: "Open to" }));
  await userEvent.click(await screen.findByRole("button", { name: "Remove port 1" }));
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Add port" }));
});

test("adding again while the new row is empty goes back to it, in this card", async () => {
  renderInSession(
    <>
      <PortsCard />
      <EnvironmentCard />
    </>,
    `${file}PublishPort=1:1\n`,
  );
  const add = screen.getByRole("button", { name: "Add variable" });
  await userEvent.click(add);
  await screen.findByRole("textbox", { name: "Name" });
  await userEvent.click(add);
  expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Name" }));
});

test.each([
  ["Pod=app.pod", "those of the pod"],
  ["Network=vpn.container", "those of the other container"],
  ["Network=private", "none published"],
])("with %s and no port of its own its ports are %s", (line, says) => {
  renderInSession(<PortsCard />, `[Container]\nImage=quay.io/example/app:1\n${line}\n`);
  expect(screen.getByText(says)).toBeDefined();
});
