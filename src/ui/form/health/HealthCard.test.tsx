import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { renderInSession } from "../../../testing/render-in-session.tsx";
import { HealthCard } from "./HealthCard.tsx";

const file = "[Container]\nImage=quay.io/example/app:1\n";
const field = (name: string) => screen.findByRole("textbox", { name });

test("is closed while the file says nothing, and opens with the first word of it", () => {
  renderInSession(<HealthCard />, file);
  expect(screen.getByText("none of this file")).toBeDefined();
  expect(screen.queryByRole("textbox")).toBeNull();
});

test("a command and its times are written, and what follows is said", async () => {
  const { text } = renderInSession(<HealthCard />, file);
  await userEvent.click(screen.getByText("Health check"));
  await userEvent.type(await field("Command"), "true");
  await userEvent.type(await field("Time between checks"), "10s");
  await userEvent.type(await field("Failed checks in a row"), "2");
  expect(text()).toBe(`${file}HealthCmd=true\nHealthInterval=10s\nHealthRetries=2\n`);
  expect(
    screen.getByText(/^A program that never answers is unhealthy 10 s at the earliest, 1 min 10 s/),
  ).toBeDefined();
});

test("a time without a unit stays in the field with a sentence", async () => {
  const { text } = renderInSession(<HealthCard />, `${file}HealthCmd=true\n`);
  await userEvent.type(await field("Longest check"), "5");
  expect(await screen.findByText(/^Podman wants a unit: write 5s/)).toBeDefined();
  expect(text()).toBe(`${file}HealthCmd=true\n`);
});

test("started when healthy: says how long systemd waits, and what comes of it", async () => {
  renderInSession(<HealthCard />, `${file}HealthCmd=true\nNotify=healthy\nHealthStartPeriod=120s\n`);
  expect(await screen.findByText(/^systemd waits 1 min 30 s for the first good check/)).toBeDefined();
  expect(screen.getByText(/^systemd may give up before it is healthy/)).toBeDefined();
});

test("Podman 4.9 is not offered what it can’t do", async () => {
  renderInSession(<HealthCard />, `${file}HealthCmd=true\n`, { podman: "4.9" });
  await screen.findByRole("combobox", { name: "Counts as started" });
  expect(screen.queryByRole("option", { name: /^When it is healthy/ })).toBeNull();
});
