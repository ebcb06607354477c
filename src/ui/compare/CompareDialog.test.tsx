import { act, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { renderInSession } from "../../testing/render-in-session.tsx";
import CompareDialog from "./CompareDialog.tsx";

const file = "[Container]\nImage=quay.io/example/app:1\nNetwork=private\nPublishPort=5432:5432\n";
const dialog = <CompareDialog isOpen close={() => undefined} />;
const chosen = (name: string) =>
  within(screen.getByRole<HTMLSelectElement>("combobox", { name })).getByRole<HTMLOptionElement>("option", {
    selected: true,
  }).text;
const choose = (name: string, words: string) =>
  userEvent.selectOptions(screen.getByRole("combobox", { name }), words);

test("a file that nobody changed is compared with the other large choice", () => {
  renderInSession(dialog, file);
  expect([chosen("Compare"), chosen("with")]).toEqual(["Now", "With Network=host"]);
  expect(screen.getByText("It can now reach services that listen only on 127.0.0.1.")).toBeDefined();
});

test("after a change the file before and now are compared", async () => {
  const { session } = renderInSession(dialog, file);
  act(() => session.actions.chooseNetwork("host"));
  await choose("Compare", "Before the last change");
  await choose("with", "Now");
  expect(screen.getByRole("status").textContent).toContain("Network private → host");
});

describe("the sides", () => {
  test("are chosen, and swapped", async () => {
    renderInSession(dialog, file);
    await choose("with", "With Network=none");
    const lost = "The local network can no longer connect to port 5432 of this machine.";
    expect(screen.getByText(lost)).toBeDefined();
    await userEvent.click(screen.getByRole("button", { name: "Swap sides" }));
    expect(screen.getByText("The local network can now connect to port 5432 of this machine.")).toBeDefined();
    expect([chosen("Compare"), chosen("with")]).toEqual(["With Network=none", "Now"]);
  });

  test("that are the same say so", async () => {
    renderInSession(dialog, file);
    await choose("with", "Now");
    expect(screen.getByText("The text is the same.")).toBeDefined();
    expect(screen.getByText("The service is the same.")).toBeDefined();
    expect(screen.getByText("The same, in everything that was measured.")).toBeDefined();
  });
});

test("both texts are shown, with the lines that differ", () => {
  renderInSession(dialog, file);
  const now = screen.getByRole("region", { name: "Unit file: Now" });
  const host = screen.getByRole("region", { name: "Unit file: With Network=host" });
  expect(now.textContent).toContain("differs: Network=private");
  expect(host.textContent).toContain("differs: Network=host");
  expect(host.textContent).toContain("differs: # Unused with this network: PublishPort=5432:5432");
});
