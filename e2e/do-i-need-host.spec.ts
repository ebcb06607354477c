import type { Locator, Page } from "@playwright/test";
import {
  chooseNetwork,
  expect,
  expectAccessible,
  expectUnitFile,
  focused,
  openPage,
  sidewaysScroll,
  tabTo,
  test,
  unitFile,
  unitFileText,
} from "./page.ts";

const start = "./?ContainerName=web&Image=docker.io/library/nginx:1.27&Network=host&podman=5.8";

/** What a person says to the assistant, and what the service then has to hold. */
interface Job {
  readonly reason: string;
  readonly scope?: "system" | "user" | "qm";
  /** An answer other than the default. */
  readonly choose?: string;
  /** A field, and what is typed into it. */
  readonly fill?: readonly [field: string, text: string];
  readonly verdict: RegExp;
  readonly service: readonly string[];
  /** Another file that the answer makes, with lines of it. */
  readonly made?: readonly [name: string, text: string];
  /** What is shown to be copied. */
  readonly copied?: readonly string[];
}

const no = /^No: (?:a network of its own is|these lines are) enough/;
const yes = /^Yes, and this is what you accept/;

const jobs: readonly Job[] = [
  {
    reason: "It must reach a service that listens only on this machine",
    scope: "user",
    fill: ["Port of the service", "3306"],
    verdict: no,
    service: ["--network pasta:-T,3306"],
  },
  {
    reason: "It must reach a service that listens only on this machine",
    verdict: no,
    service: ["--network systemd-app", "app-network.service"],
    made: ["app.network", "Subnet=10.90.7.0/24\nGateway=10.90.7.1\nInternal=true"],
  },
  {
    reason: "It must reach a service of this machine that listens on all addresses",
    choose: "A name of my own",
    verdict: no,
    service: ["--network private", "--add-host db.local:host-gateway"],
  },
  {
    reason: "Devices must find each other on my network",
    fill: ["Network card of this machine", "enp3s0"],
    verdict: no,
    service: ["--network systemd-lan:ip=192.168.1.200"],
    made: ["lan.network", "Driver=macvlan"],
  },
  {
    reason: "Devices must find each other on my network",
    scope: "user",
    verdict: yes,
    service: ["--network host", "--cap-drop all", "--read-only"],
  },
  {
    reason: "It opens many or changing ports",
    fill: ["Ports", "5060, 10000-10100"],
    verdict: no,
    service: ["--publish 5060:5060/udp", "--publish 10000-10100:10000-10100/udp", "--network private"],
  },
  {
    reason: "It must see the real client address",
    choose: "The program can take its port over from systemd (socket activation)",
    verdict: no,
    service: ["--network none", "web.socket"],
    copied: ["/etc/systemd/system/web.socket", "ListenStream=8080", "systemctl enable --now web.socket"],
  },
  {
    reason: "It has to be fast",
    scope: "user",
    choose: "To a port on 127.0.0.1 of this machine",
    verdict: no,
    service: ["--network pasta:-T,5432"],
  },
  {
    reason: "It needs one particular network card, CAN bus or VPN",
    choose: "A CAN bus",
    verdict: no,
    service: ["--network ns:/run/netns/can", "can-netns.service"],
    copied: ["/etc/systemd/system/can-netns.service", "ip netns add can"],
  },
  {
    reason: "It needs one particular network card, CAN bus or VPN",
    choose: "A VPN for this container",
    verdict: no,
    service: ["--network container:vpn", "Requires=", "vpn.service"],
    made: ["vpn.container", "AddCapability=NET_ADMIN"],
  },
  {
    reason: "It must change this machine’s network",
    choose: "This machine’s: firewall, routes, DHCP server",
    verdict: yes,
    service: ["--network host", "--cap-drop all", "--cap-add net_admin"],
  },
  {
    reason: "It uses D-Bus, X11 or another local socket",
    verdict: no,
    service: ["--network none", "-v /run/dbus/system_bus_socket:/run/dbus/system_bus_socket"],
  },
  {
    reason: "It watches this machine’s connections or interfaces",
    verdict: yes,
    service: ["--network host", "--cap-drop all", "--read-only", "--user 65534"],
  },
  {
    reason: "It must use a port below 1024 without root",
    scope: "user",
    verdict: no,
    service: ["--publish 80:80", "--network private"],
    copied: ["/etc/sysctl.d/50-low-ports.conf", "net.ipv4.ip_unprivileged_port_start=80"],
  },
  {
    reason: "Containers must find each other",
    verdict: no,
    service: ["--network systemd-app"],
    made: ["app.network", "[Network]"],
  },
  {
    reason: "It worked with docker’s host mode",
    fill: ["Port on which the program listens", "3000"],
    verdict: no,
    service: ["--network private", "--publish 3000:3000"],
    copied: ["sudo journalctl -u web.service"],
  },
];

async function openReasons(page: Page, scope = "system"): Promise<Locator> {
  await openPage(page, `${start}&scope=${scope}`);
  await page.getByText("Do I need host?").click();
  const card = page.getByRole("region", { name: "Network", exact: true });
  await expect(card.getByRole("button", { name: "Containers must find each other" })).toBeVisible();
  return card;
}

async function answer(card: Locator, { reason, choose, fill }: Job): Promise<void> {
  await card.getByRole("button", { name: reason }).click();
  await expect(card.getByRole("heading", { name: reason })).toBeFocused();
  if (choose) await card.getByRole("radio", { name: choose }).check();
  if (fill) await card.getByRole("textbox", { name: fill[0], exact: true }).fill(fill[1]);
}

const files = (page: Page) => page.getByRole("tablist", { name: "Files" });

async function expectFile(page: Page, [name, text]: readonly [string, string]): Promise<void> {
  await files(page).getByRole("tab", { name, exact: true }).click();
  await expect(unitFile(page)).toContainText(text);
  await files(page).getByRole("tab", { name: "web.container", exact: true }).click();
}

async function expectWords(place: Locator, words: readonly string[]): Promise<void> {
  await Promise.all(words.map((each) => expect(place).toContainText(each)));
}

for (const job of jobs) {
  const { reason, scope = "system", choose, verdict, service, made, copied = [] } = job;
  test(`${reason}${choose ? `: ${choose}` : ""}, ${scope}`, async ({ page }) => {
    const card = await openReasons(page, scope);
    const before = (await unitFileText(page)) ?? "";
    await answer(card, job);
    await expect(card.getByText(verdict)).toBeVisible();
    await expectWords(card, copied);

    await card.getByRole("button", { name: "Apply" }).click();
    await expect(card.getByText("Your files say all of this.")).toBeVisible();
    if (made) await expectFile(page, made);
    const preview = page.getByRole("tablist", { name: "Preview" });
    await preview.getByRole("tab", { name: "Service" }).click();
    await expectWords(page.getByRole("tabpanel"), service);

    await page.getByRole("button", { name: "Undo" }).click();
    await preview.getByRole("tab").first().click();
    await expectUnitFile(page, before);
    await expect(files(page)).toBeHidden();
  });
}

test("back leads to the reasons, and what was answered is still there", async ({ page }) => {
  const card = await openReasons(page, "user");
  const reason = "It must reach a service that listens only on this machine";
  await card.getByRole("button", { name: reason }).click();
  await card.getByRole("radio", { name: "Through a UDP port" }).check();
  await card.getByRole("textbox", { name: "Port of the service" }).fill("1194");
  await card.getByRole("button", { name: "Back to the reasons" }).click();
  await expect(card.getByRole("button", { name: reason })).toBeFocused();
  await card.getByRole("button", { name: "It has to be fast" }).click();
  await card.getByRole("button", { name: "Back to the reasons" }).click();
  await card.getByRole("button", { name: reason }).click();
  await expect(card.getByRole("textbox", { name: "Port of the service" })).toHaveValue("1194");
  await expect(card.getByText("Network=pasta:-U,1194")).toBeVisible();
});

test("the answer waits for a field that can’t be used, and says so", async ({ page }) => {
  const card = await openReasons(page, "user");
  await card.getByRole("button", { name: "It must reach a service that listens only" }).click();
  await card.getByRole("textbox", { name: "Port of the service" }).fill("postgres");
  await expect(card.getByText("A port is a number")).toBeVisible();
  await expect(card.getByText("The answer follows")).toBeVisible();
  await expect(card.getByRole("button", { name: "Apply" })).toBeHidden();
});

test("the answer follows who runs it", async ({ page }) => {
  const card = await openReasons(page);
  await card.getByRole("button", { name: "It must reach a service that listens only" }).click();
  await expect(card.getByText("Network=app.network")).toBeVisible();
  await page.getByRole("combobox", { name: "Runs as" }).selectOption("user");
  await expect(card.getByText("Network=pasta:-T,5432")).toBeVisible();
});

test("ports that were set aside come back, and those of the machine stay", async ({ page }) => {
  await openPage(page, "./?ContainerName=web&Image=docker.io/library/nginx:1.27&PublishPort=8080:80");
  await chooseNetwork(page, "Host");
  await page.getByText("Do I need host?").click();
  await page.getByRole("button", { name: "It must reach a service of this machine" }).click();
  await expect(page.getByText("Gives way: Network=host")).toBeVisible();
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(unitFile(page)).toContainText("Network=private\nPublishPort=8080:80\n");
});

test("each answer says what it rests on", async ({ page }) => {
  const card = await openReasons(page);
  await card.getByRole("button", { name: "It watches this machine’s connections" }).click();
  await card.getByRole("button", { name: /^How this was measured ?: Yes/ }).click();
  await expect(page.getByRole("dialog")).toContainText("5.8.6/rootful/host/17");
});

test("by keyboard: open, choose, answer, apply", async ({ page }) => {
  await openPage(page, start);
  await page.getByText("Do I need host?").focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "It opens many or changing ports" })).toBeVisible();
  await tabTo(page, 'button "It opens many or changing ports"');
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toBe('heading "It opens many or changing ports"');
  await tabTo(page, 'radio "Yes: a range, or a list"');
  await page.keyboard.press("ArrowDown");
  await tabTo(page, 'radio "By cable"');
  await page.keyboard.press("ArrowDown");
  await tabTo(page, 'button "Apply"');
  await page.keyboard.press("Enter");
  await expect(unitFile(page)).toContainText("DropCapability=all");
  expect(await focused(page)).toBe('button "Apply"');
});

for (const { colorScheme, reason } of [
  { colorScheme: "light", reason: undefined },
  { colorScheme: "light", reason: "It must use a port below 1024 without root" },
  { colorScheme: "dark", reason: "It watches this machine’s connections or interfaces" },
] as const)
  test(`nothing is cut off or hard to read at 390 px, ${colorScheme}: ${reason ?? "the reasons"}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 390, height: 844 });
    const card = await openReasons(page, "user");
    if (reason !== undefined) await card.getByRole("button", { name: reason }).click();
    expect(await sidewaysScroll(page)).toBe(0);
    await expectAccessible(page);
  });
