import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { renderFiles, renderInSession } from "../../testing/render-in-session.tsx";
import { VolumesCard } from "./VolumesCard.tsx";

const file = "[Container]\nImage=quay.io/example/app:1\n";
const kind = () => screen.findByRole("combobox", { name: "What it is" });

async function openAccess() {
  await userEvent.click(await screen.findByText(/^Access:/));
}

test("a new .volume file is added along in one step", async () => {
  const { session, workspace, text } = renderInSession(<VolumesCard />, file);
  await userEvent.click(screen.getByRole("button", { name: "Add volume" }));
  await userEvent.selectOptions(await kind(), "A new .volume file");
  expect(text()).toBe(`${file}Volume=data.volume:/data\n`);
  expect(workspace().files["data.volume"]).toBe("# data.volume\n[Volume]\n");
  expect(session.store.getState().history.past).toHaveLength(1);
});

test("a .volume file of the workspace can be chosen, and is shown as chosen", async () => {
  const { text } = renderFiles(<VolumesCard />, {
    "web.container": `${file}Volume=/srv/a:/a\n`,
    "site.volume": "[Volume]\n",
  });
  await userEvent.selectOptions(await kind(), "site.volume");
  expect(text()).toBe(`${file}Volume=site.volume:/a\n`);
  expect(await kind()).toHaveProperty("value", "site.volume");
});

test("read-only, the label and the owner are options of the line", async () => {
  const { text } = renderInSession(<VolumesCard />, `${file}Volume=%h/site:/srv\n`, { scope: "user" });
  await openAccess();
  await userEvent.click(await screen.findByRole("checkbox", { name: "Read-only" }));
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "SELinux label" }), "private");
  await userEvent.click(screen.getByRole("checkbox", { name: /^Give the files/ }));
  expect(text()).toBe(`${file}Volume=%h/site:/srv:ro,Z,U\n`);
  expect(
    screen.getByText("Access: read-only, label for this container, files given to the program’s user"),
  ).toBeDefined();
});

test("a path of the system gets no label, and says why", async () => {
  renderInSession(<VolumesCard />, `${file}Volume=/etc/app:/etc/app\n`);
  await openAccess();
  const label = await screen.findByRole("combobox", { name: "SELinux label" });
  expect(
    within(label)
      .getAllByRole("option")
      .map(({ textContent }) => textContent),
  ).toEqual(["Leave it"]);
  expect(screen.getByText(/could stop other programs and logins/)).toBeDefined();
});

test("whose files they are follows the users of the container", async () => {
  renderInSession(<VolumesCard />, `${file}Volume=%h/site:/srv\nUserNS=keep-id\n`, { scope: "user" });
  await openAccess();
  expect(await screen.findByText(/^Your user has the same number inside/)).toBeDefined();
});

test("a tilde is written as %h by one press", async () => {
  const { text } = renderInSession(<VolumesCard />, `${file}Volume=~/data:/data\n`);
  await userEvent.click(await screen.findByRole("button", { name: "Write %h/data" }));
  expect(text()).toBe(`${file}Volume=%h/data:/data\n`);
});
