import type { Locator, Page } from "@playwright/test";
import {
  expect,
  expectAccessible,
  expectUnitFile,
  field,
  files,
  focused,
  networkChoice,
  openPage,
  sidewaysScroll,
  tabTo,
  test,
} from "./page.ts";

const start = files.private;
const withNetwork = (line: string) => start.replace("Network=private", line);

function mode(page: Page, name: string): Locator {
  return page.getByRole("radiogroup", { name: "Network" }).getByRole("radio", { name, exact: true });
}

async function choose(page: Page, name: string): Promise<void> {
  await mode(page, name).check();
  await expect(page.getByRole("heading", { name, exact: true })).toBeVisible();
}

function tab(page: Page, name: string): Locator {
  return page.getByRole("tablist", { name: "Files" }).getByRole("tab", { name, exact: true });
}

test("a network is made beside the container, in one step that one undo takes back", async ({ page }) => {
  await openPage(page);
  await choose(page, "Named network");
  await expectUnitFile(page, withNetwork("Network=app.network"));
  await expect(tab(page, "app.network")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expectUnitFile(page, start);
  await expect(tab(page, "app.network")).toBeHidden();
  await expect(networkChoice(page, "Private")).toBeChecked();
});

test("the network’s own settings are filled in from the container", async ({ page }) => {
  await openPage(page);
  await choose(page, "Named network");
  await field(page, "Network.Subnet.0").fill("10.89.5.0/24");
  await field(page, "Network.Gateway.0").fill("10.89.5.1");
  await field(page, "Network.Internal").check();
  await field(page, "Network.Options.isolate").selectOption("strict");
  await field(page, "Container.IP").fill("10.89.5.9");
  await field(page, "Container.NetworkAlias.0").fill("db");
  await expectUnitFile(page, `${withNetwork("Network=app.network")}NetworkAlias=db\nIP=10.89.5.9\n`);
  await page.getByRole("button", { name: "Show all of app.network" }).click();
  await expectUnitFile(
    page,
    "# app.network\n[Network]\nSubnet=10.89.5.0/24\nGateway=10.89.5.1\nInternal=true\nOptions=isolate=strict\n",
  );
});

test("a container stands in two networks, and a fixed address stays with the first", async ({ page }) => {
  await openPage(page);
  await choose(page, "Named network");
  await field(page, "Container.IP").fill("10.89.5.9");
  await page.getByRole("button", { name: "Add another network" }).click();
  await expectUnitFile(page, withNetwork("Network=app.network:ip=10.89.5.9\nNetwork=app-2.network"));
  await page.getByRole("button", { name: "Remove network app-2.network" }).click();
  await expectUnitFile(page, withNetwork("Network=app.network:ip=10.89.5.9"));
});

test("what was typed for one network is back after another was tried", async ({ page }) => {
  await openPage(
    page,
    "./?ContainerName=web&Image=a/b&Network=back.network:ip=10.1.1.5&IP6=fd00::5&DNS=9.9.9.9",
  );
  const before =
    "# web.container\n[Container]\nContainerName=web\nImage=a/b\nNetwork=back.network:ip=10.1.1.5\nIP6=fd00::5\nDNS=9.9.9.9\n";
  await expectUnitFile(page, before);
  await choose(page, "None");
  await expect(page.getByText(/^Kept in the file as comments/)).toContainText("DNS=9.9.9.9");
  await choose(page, "Pasta");
  await networkChoice(page, "Host").check();
  await choose(page, "Named network");
  await expectUnitFile(page, before);
});

test("ports move to a pod and come back", async ({ page }) => {
  await openPage(page, "./?ContainerName=web&Image=a/b&Network=private&PublishPort=8080:80");
  const before =
    "# web.container\n[Container]\nContainerName=web\nImage=a/b\nNetwork=private\nPublishPort=8080:80\n";
  await choose(page, "Pod");
  await expectUnitFile(page, "# web.container\n[Container]\nContainerName=web\nImage=a/b\nPod=app.pod\n");
  await tab(page, "app.pod").click();
  await expectUnitFile(page, "# app.pod\n[Pod]\nPublishPort=8080:80\n");
  await tab(page, "web.container").click();
  await networkChoice(page, "Private").check();
  await expectUnitFile(page, before);
});

test("pasta for a user opens one service of the machine; as a system service it says why not", async ({
  page,
}) => {
  await openPage(page);
  await choose(page, "Pasta");
  await expect(page.getByText(/^Not for system services/)).toBeVisible();
  await page.getByLabel("Runs as").selectOption("user");
  await expect(page.getByText(/^Not for system services/)).toBeHidden();
  await page.getByLabel("TCP services of this machine").fill("5432");
  await expectUnitFile(page, withNetwork("Network=pasta:-T,5432"));
});

test("another container and a namespace are named before the file says so", async ({ page }) => {
  await openPage(page);
  await choose(page, "Another container’s network");
  await expectUnitFile(page, start);
  await page.getByLabel("Its name").fill("vpn");
  await expectUnitFile(page, withNetwork("Network=container:vpn"));
  await choose(page, "Namespace path");
  await expectUnitFile(page, withNetwork("Network=container:vpn"));
  await page.getByLabel("Path of the namespace").fill("/run/netns/can");
  await expectUnitFile(
    page,
    withNetwork("# Unused with this network: Network=container:vpn\nNetwork=ns:/run/netns/can"),
  );
});

test("an address of its own on the LAN is a macvlan network on an interface", async ({ page }) => {
  await openPage(page);
  await choose(page, "Own address on the LAN");
  await field(page, "Network.Options.parent").fill("eth1");
  await expectUnitFile(page, withNetwork("Network=lan.network"));
  await tab(page, "lan.network").click();
  await expectUnitFile(page, "# lan.network\n[Network]\nDriver=macvlan\nOptions=parent=eth1\n");
});

test("the whole group is reached and used by keyboard alone", async ({ page }) => {
  await openPage(page);
  await tabTo(page, 'radio "Private"');
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => focused(page)).toBe('radio "Host"');
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => focused(page)).toBe('radio "Named network"');
  await expectUnitFile(page, withNetwork("Network=app.network"));
  await tabTo(page, 'combobox "Network to join"');
  await tabTo(page, 'textbox "IPv4 address"');
  await page.keyboard.type("10.89.5.9");
  await expectUnitFile(page, `${withNetwork("Network=app.network")}IP=10.89.5.9\n`);
});

const names = [
  "Named network",
  "Another container’s network",
  "None",
  "Bridge",
  "Pasta",
  "Pod",
  "Namespace path",
  "Own address on the LAN",
];

for (const name of names)
  test(`${name} is accessible and fits a phone`, async ({ page }) => {
    await openPage(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await choose(page, name);
    await expectAccessible(page);
    expect(await sidewaysScroll(page)).toBe(0);
  });
