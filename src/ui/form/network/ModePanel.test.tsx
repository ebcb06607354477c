import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeAll, describe, expect, test } from "vitest";
import { renderFiles, renderInSession } from "../../../testing/render-in-session.tsx";
import { NetworkCard } from "../NetworkCard.tsx";

const bare = "[Container]\nImage=quay.io/example/app:1\n";
const card = <NetworkCard showEvidence={() => undefined} />;
const group = () => screen.getByRole("radiogroup", { name: "Network" });
const choice = (name: string) => within(group()).getByRole("radio", { name });
const choose = (name: string) => userEvent.click(choice(name));
const panel = (name: string) => screen.findByRole("region", { name }, { timeout: 5000 });

/** Types as a person does, over what stands there. */
async function fill(label: RegExp | string, text: string) {
  const field = await screen.findByLabelText(label);
  await userEvent.clear(field);
  await userEvent.type(field, text.replaceAll("[", "[["));
}

// What loads late is then there at once.
beforeAll(() => import("./other-networks.ts"));

describe("each network is a radio of the group, with its panel", () => {
  test.each([
    ["Named network", "Network=app.network"],
    ["None", "Network=none"],
    ["Bridge", "Network=bridge"],
    ["Pasta", "Network=pasta"],
    ["Pod", "Pod=app.pod"],
    ["Own address on the LAN", "Network=lan.network"],
  ])("%s writes its line at once", async (name, line) => {
    const { text } = renderInSession(card, `${bare}Network=private\n`, { scope: "user" });
    await choose(name);
    await panel(name);
    expect(choice(name)).toHaveProperty("checked", true);
    expect(text()).toBe(`${bare}${line}\n`);
    await choose("Private");
    await screen.findByText(/Private becomes/);
    expect(text()).toBe(`${bare}Network=private\n`);
  });

  test.each([
    ["Another container’s network", "Its name", "vpn", "Network=container:vpn"],
    ["Namespace path", "Path of the namespace", "/run/netns/can", "Network=ns:/run/netns/can"],
  ])("%s writes its line once it is complete", async (name, label, typed, line) => {
    const { text } = renderInSession(card, `${bare}Network=host\n`);
    await choose(name);
    expect(choice(name)).toHaveProperty("checked", true);
    expect(await screen.findByText(/^Not in the file yet: fill this in first\./)).toBeDefined();
    expect(text()).toBe(`${bare}Network=host\n`);
    await fill(label, typed);
    expect(text()).toBe(`${bare}${line}\n`);
  });

  test("undo leads back from a choice, in the file and in the group", async () => {
    const { session, workspace } = renderInSession(card, `${bare}Network=private\n`);
    await choose("Named network");
    await panel("Named network");
    session.actions.undo();
    expect(await screen.findByText(/Private becomes/)).toBeDefined();
    expect(choice("Private")).toHaveProperty("checked", true);
    expect(Object.keys(workspace().files)).toEqual(["web.container"]);
  });
});

describe("a network that can’t be had here can be chosen, and says why", () => {
  test.each([
    ["Pasta", "system", "5.8", /Podman takes pasta only for user services/],
    ["Own address on the LAN", "user", "5.8", /Not for user services/],
    ["Pod", "system", "4.9", /came with 5\.0/],
  ] as const)("%s as %s on %s", async (name, scope, podman, says) => {
    renderInSession(card, bare, { scope, podman });
    await choose(name);
    expect(await screen.findByText(says)).toBeDefined();
  });
});

describe("a named network", () => {
  test("has its file’s settings beside it", async () => {
    const { workspace } = renderInSession(card, `${bare}Network=private\n`);
    await choose("Named network");
    await fill("Subnet", "10.89.5.0/24");
    await fill("Gateway", "10.89.5.1");
    await userEvent.click(screen.getByLabelText("Internal"));
    await userEvent.selectOptions(screen.getByLabelText("Isolation from other networks"), "strict");
    expect(workspace().files["app.network"]).toBe(
      "# app.network\n[Network]\nSubnet=10.89.5.0/24\nGateway=10.89.5.1\nInternal=true\nOptions=isolate=strict\n",
    );
  });

  test("is as it was made when its settings are taken back, and goes with the choice", async () => {
    const { workspace } = renderInSession(card, `${bare}Network=private\n`);
    await choose("Named network");
    await fill("Subnet", "10.89.5.0/24");
    await userEvent.click(screen.getByLabelText("Internal"));
    await userEvent.click(screen.getByLabelText("Internal"));
    await userEvent.clear(screen.getByLabelText("Subnet"));
    expect(workspace().files["app.network"]).toBe("# app.network\n[Network]\n");
    await choose("Host");
    await screen.findByText(/Host is no network of its own/);
    expect(Object.keys(workspace().files)).toEqual(["web.container"]);
  });

  test("has room for a second subnet, whose gateway needs that of the first", async () => {
    const { workspace } = renderFiles(card, {
      "web.container": `${bare}Network=app.network\n`,
      "app.network": "[Network]\nSubnet=10.89.5.0/24\n",
    });
    await fill("Subnet 2", "fd00:89::/64");
    await fill("Gateway 2", "fd00:89::1");
    expect(
      screen.getByText("That of the subnet before has to be there: they are counted. Not written."),
    ).toBeDefined();
    await userEvent.clear(screen.getByLabelText("Subnet"));
    expect(screen.getByText(/^The next one would take its place/)).toBeDefined();
    expect(workspace().files["app.network"]).toBe("[Network]\nSubnet=10.89.5.0/24\nSubnet=fd00:89::/64\n");
  });

  test("refuses a gateway without a subnet with a sentence", async () => {
    const { workspace } = renderInSession(card, bare);
    await choose("Named network");
    await fill("Gateway", "10.89.5.1");
    expect(screen.getByText("It needs the subnet first. Not written.")).toBeDefined();
    expect(workspace().files["app.network"]).toBe("# app.network\n[Network]\n");
  });

  test("takes addresses and names in keys, and what has no key in its line", async () => {
    const { text } = renderFiles(card, {
      "web.container": `${bare}Network=app.network\n`,
      "app.network": "[Network]\n",
    });
    await fill("IPv4 address", "10.89.5.9");
    await fill("Also found as", "db");
    await fill("MAC address", "02:00:00:00:00:01");
    expect(text()).toBe(`${bare}Network=app.network:mac=02:00:00:00:00:01\nNetworkAlias=db\nIP=10.89.5.9\n`);
  });

  test("changes an address where the file has it", async () => {
    const { text } = renderInSession(card, `${bare}Network=back:ip=10.1.1.5,alias=db\n`);
    await userEvent.type(await screen.findByLabelText("IPv4 address"), "{Backspace}6");
    expect(text()).toBe(`${bare}Network=back:ip=10.1.1.6,alias=db\n`);
  });

  test("can be one of several, and each can go again", async () => {
    const { text } = renderInSession(card, `${bare}Network=app.network\n`);
    await userEvent.click(await screen.findByRole("button", { name: "Add another network" }));
    expect(text()).toBe(`${bare}Network=app.network\nNetwork=app-2.network\n`);
    await userEvent.click(screen.getByRole("button", { name: "Remove network app.network" }));
    expect(text()).toBe(`${bare}Network=app-2.network\n`);
  });
});

test("several networks with commas between get lines of their own", async () => {
  const { text } = renderInSession(card, `${bare}Network=front,back\nPublishPort=1:1\n`);
  await userEvent.click(await screen.findByRole("button", { name: "Give each a line of its own" }));
  expect(text()).toBe(`${bare}Network=front\nNetwork=back\nPublishPort=1:1\n`);
});

test("pasta’s options are words of its line", async () => {
  const { text } = renderInSession(card, `${bare}Network=pasta\n`, { scope: "user" });
  await fill(/^TCP services of this machine/, "5432, 6379");
  await userEvent.selectOptions(screen.getByLabelText("Address families"), "IPv4 only");
  expect(text()).toBe(`${bare}Network=pasta:-T,5432,-T,6379,--ipv4-only\n`);
});

test.each([
  ["Container to join", "vpn.container", "One that runs already, by its name"],
  ["Network to join", "lan.network", "One that exists already, by its name"],
])("%s: a file that is not here can be chosen again after a name", async (label, file, name) => {
  const { text } = renderInSession(card, `${bare}Network=${file}\n`, { podman: "5.8" });
  const picker = () => screen.findByRole("combobox", { name: label });
  await userEvent.selectOptions(await picker(), name);
  expect(text()).not.toContain(file);
  await userEvent.selectOptions(await picker(), `${file} (not among these files)`);
  expect(text()).toBe(`${bare}Network=${file}\n`);
});

test.each([
  ["Container to join", "container:box", "vpn.container"],
  ["Network to join", "backbone", "lan.network"],
])("%s: by its name again after a file, it is the one that was named", async (label, value, file) => {
  const web = `${bare}Network = ${value}\n`;
  const beside = { "vpn.container": bare, "lan.network": "[Network]\n" };
  const { text } = renderFiles(card, { "web.container": web, ...beside }, { podman: "5.8" });
  const picker = () => screen.findByRole("combobox", { name: label });
  await userEvent.selectOptions(await picker(), file);
  expect(text()).toBe(`${bare}Network = ${file}\n`);
  await userEvent.selectOptions(await picker(), await screen.findByRole("option", { name: /by its name$/ }));
  expect(text()).toBe(web);
});

test("another container of the workspace is joined by its file, or before 5.3 by its name with an order", async () => {
  const vpn = { "vpn.container": "[Container]\nImage=a/vpn\nContainerName=vpn\n" };
  const { text } = renderFiles(card, { "web.container": bare, ...vpn }, { podman: "5.2" });
  await choose("Another container’s network");
  expect(await screen.findByLabelText("Container to join")).toHaveProperty("value", "vpn.container");
  expect(text()).toBe(`[Unit]\nAfter=vpn.service\nRequires=vpn.service\n\n${bare}Network=container:vpn\n`);
});

test("what a network has no use for is named with the reason", async () => {
  const { text } = renderInSession(card, `${bare}Network=private\nDNS=9.9.9.9\n`);
  await choose("None");
  const note = await screen.findByText(/Kept in the file as comments/);
  expect(note.textContent).toContain("DNS=9.9.9.9 (Podman refuses name servers here)");
  expect(text()).toBe(`${bare}Network=none\n# Unused with this network: DNS=9.9.9.9\n`);
});

test("a network can’t be left without a name, and the field stays", async () => {
  const { text } = renderInSession(card, `${bare}Network=backbone:mac=92:d0:c6:0a:29:33,ip=10.1.2.3\n`);
  const field = await screen.findByRole("textbox", { name: "Its name" });
  await userEvent.clear(field);
  expect(await screen.findByText(/^Write the name of the network/)).toBeDefined();
  expect(document.activeElement).toBe(field);
  await userEvent.type(field, "spine");
  expect(text()).toBe(`${bare}Network=spine:mac=92:d0:c6:0a:29:33,ip=10.1.2.3\n`);
});

test("an option of a network that is emptied and typed again stands where it stood", async () => {
  const file = `${bare}Network=backbone:mac=92:d0:c6:0a:29:33,ip=10.1.2.3\n`;
  const { text } = renderInSession(card, file);
  const field = await screen.findByRole("textbox", { name: "MAC address" });
  await userEvent.clear(field);
  expect(text()).toBe(`${bare}Network=backbone:ip=10.1.2.3\n`);
  await userEvent.type(field, "92:d0:c6:0a:29:33");
  expect(text()).toBe(file);
});

const firstServer = () => document.querySelector<HTMLInputElement>('[name="Network.DNS.0"]') ?? document.body;

test("a line that is emptied goes, and what is typed then changes the one behind it alone", async () => {
  const { workspace } = renderFiles(card, {
    "web.container": `${bare}Network=a.network\n`,
    "a.network": "[Network]\nDNS=1.1.1.1\nDNS=2.2.2.2\n",
  });
  await screen.findByRole("combobox", { name: "Network to join" });
  await userEvent.clear(firstServer());
  await userEvent.tab();
  await userEvent.type(firstServer(), "3");
  expect(workspace().files["a.network"]).toBe("[Network]\nDNS=2.2.2.23\n");
});

test("a pod that is not among the files can be chosen again, and the file is what it was", async () => {
  const odd = `${bare}Pod = gone.pod  \nUser=1000\n`;
  const { text } = renderFiles(card, { "web.container": odd, "shop.pod": "[Pod]\n" });
  const pod = await screen.findByRole("combobox", { name: "Pod" });
  await userEvent.selectOptions(pod, "shop.pod");
  expect(text()).toContain("shop.pod");
  await userEvent.selectOptions(pod, "gone.pod (not among these files)");
  expect(text()).toBe(odd);
  await userEvent.selectOptions(pod, "New pod beside this file");
  await userEvent.selectOptions(pod, "gone.pod (not among these files)");
  expect(text()).toBe(odd);
});
