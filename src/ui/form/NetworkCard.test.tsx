import { act, fireEvent, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeAll, expect, test } from "vitest";
import { append } from "../../testing/append.ts";
import { renderInSession } from "../../testing/render-in-session.tsx";
import { NetworkCard } from "./NetworkCard.tsx";

const bare = "[Container]\nImage=quay.io/example/app:1\n";
const card = <NetworkCard showEvidence={() => undefined} />;
const answer = (asks: string) => screen.getByRole("button", { name: new RegExp(`${asks}.*, Host: `) });
const choice = (name: string) => screen.getByRole("radio", { name });

// What loads late is then there at once.
beforeAll(() => import("./network/other-networks.ts"));

test("choosing writes the line", async () => {
  const { text } = renderInSession(card, bare);
  await userEvent.click(choice("Host"));
  expect(text()).toBe(`${bare}Network=host\n`);
  await userEvent.click(choice("Private"));
  expect(text()).toBe(`${bare}Network=private\n`);
});

test("a file without the line is private by default and keeps being without it", async () => {
  const { text } = renderInSession(card, bare);
  expect(choice("Private")).toHaveProperty("checked", true);
  expect(await screen.findByText(/has no/)).toBeDefined();
  expect(text()).toBe(bare);
});

test("a click on what holds by default decides for it", async () => {
  const { text } = renderInSession(card, bare);
  await userEvent.click(choice("Private"));
  expect(text()).toBe(`${bare}Network=private\n`);
});

test("in a QM partition the default is host", () => {
  renderInSession(card, bare, { scope: "qm" });
  expect(choice("Host")).toHaveProperty("checked", true);
  expect(
    screen.getByText(/^Without a Network= line this container is on the partition’s network/),
  ).toBeDefined();
});

test("another network is chosen below the cards, and named", async () => {
  renderInSession(card, `${bare}Network=app.network\n`);
  expect(choice("Private")).toHaveProperty("checked", false);
  expect(choice("Host")).toHaveProperty("checked", false);
  expect(choice("Named network")).toHaveProperty("checked", true);
  expect(await screen.findByLabelText("Network to join")).toHaveProperty("value", "app.network");
  expect(screen.getAllByRole("columnheader", { name: "This file" })[0]).toBeDefined();
});

test("private is a bridge for root and pasta for a user", () => {
  renderInSession(card, `${bare}Network=private\n`, { scope: "user" });
  expect(screen.getByText(/Private becomes pasta/)).toBeDefined();
});

test("a file without the line is told what the default becomes", () => {
  renderInSession(card, bare);
  expect(screen.getByText(/^Without the line it becomes a bridge/)).toBeDefined();
});

test("in a QM partition the table asks about the partition", () => {
  renderInSession(card, bare, { scope: "qm" });
  expect(screen.getByRole("rowheader", { name: /the partition’s network cards/ })).toBeDefined();
});

test("an answer is coloured only where a yes opens something", () => {
  renderInSession(card, `${bare}Network=host\n`);
  expect(answer("use abstract Unix sockets").className).toBe("verdict exposed");
  expect(answer("on a port you publish").className.trim()).toBe("verdict");
});

test("the picture and the table have the name that others rely on", () => {
  renderInSession(card, bare);
  expect(screen.getByRole("figure", { name: "What this container can reach" })).toBeDefined();
  expect(screen.getByRole("table", { name: "What this container can reach" })).toBeDefined();
});

test.each([
  ["undo", "Undo"],
  ["a choice that needs nothing more", "Host"],
])("a choice whose part still loads is called off by %s", async (_, next) => {
  const { session, text } = renderInSession(card, bare);
  session.actions.editFile(append("# typed\n"), { label: "typed" });
  fireEvent.click(choice("Named network"));
  if (next === "Undo") act(() => session.actions.undo());
  else fireEvent.click(choice(next));
  const then = text();
  await import("./network/other-networks.ts");
  await act(async () => {});
  expect(text()).toBe(then);
  expect(choice("Named network")).toHaveProperty("checked", false);
});
