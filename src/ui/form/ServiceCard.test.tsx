import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { renderInSession } from "../../testing/render-in-session.tsx";
import { ServiceCard } from "./ServiceCard.tsx";

const file = "[Container]\nImage=quay.io/example/app:1\n";
const installedBy = (line: string) => `${file}\n[Install]\n${line}\n`;
const boot = () => screen.getByRole("checkbox", { name: "Start at boot" });

test("the switch writes what starts the service at boot and takes it away again", async () => {
  const { text } = renderInSession(<ServiceCard />, file);
  expect(screen.getByText("Starts by hand, or when another unit needs it.")).toBeDefined();
  await userEvent.click(boot());
  expect(text()).toBe(installedBy("WantedBy=default.target"));
  expect(screen.getByText("With default.target, at every boot.")).toBeDefined();
  await userEvent.click(boot());
  expect(text()).toBe(file);
});

test("a service that another key starts at boot is shown as started, and can be switched off", async () => {
  const { text } = renderInSession(<ServiceCard />, installedBy("RequiredBy=multi-user.target"));
  expect(boot()).toHaveProperty("checked", true);
  await userEvent.click(boot());
  expect(text()).toBe(file);
});

test.each([
  "WantedBy=multi-user.target default.target # no",
  "RequiredBy=multi-user.target",
  "WantedBy=foo.service",
])("the switch turned and turned back leaves %j as it was", async (line) => {
  const { text } = renderInSession(<ServiceCard />, installedBy(line));
  await userEvent.click(boot());
  expect(text()).not.toBe(installedBy(line));
  await userEvent.click(boot());
  expect(text()).toBe(installedBy(line));
  await userEvent.click(boot());
  await userEvent.click(boot());
  expect(text()).toBe(installedBy(line));
});

test("a target that a user’s manager never reaches starts nothing", () => {
  renderInSession(<ServiceCard />, installedBy("WantedBy=graphical.target"), { scope: "user" });
  expect(boot()).toHaveProperty("checked", false);
  expect(
    screen.getByText("Never by itself: a user’s service manager has no graphical.target."),
  ).toBeDefined();
});

test("another unit starts the service along with itself, not at boot", () => {
  renderInSession(<ServiceCard />, installedBy("WantedBy=foo.service"));
  expect(boot()).toHaveProperty("checked", false);
  expect(screen.getByText("When foo.service starts, not at boot by itself.")).toBeDefined();
});

test("the service is called as the generator calls it", () => {
  renderInSession(<ServiceCard />, `${file}ServiceName="shop"\n`);
  expect(screen.getByText("shop.service")).toBeDefined();
});
