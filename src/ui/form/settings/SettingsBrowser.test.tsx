import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { renderFiles, renderInSession } from "../../../testing/render-in-session.tsx";
import UnitKeysCard from "../UnitKeysCard.tsx";
import AllSettings from "./AllSettings.tsx";

function names(): readonly (string | null)[] {
  return [...document.querySelectorAll(".setting-editor [name]")].map((control) =>
    control.getAttribute("name"),
  );
}

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => `${line(index)}\n`).join("");
}

describe("what the file says", () => {
  test("has its fields at once, keys that nobody knows too", () => {
    renderInSession(<AllSettings />, "[Container]\nImage=x\nReadOnly=yes\nFrobnicate=1\n[X-Mine]\nA=b\n");
    expect(names()).toEqual(["Container.ReadOnly", "Container.Frobnicate.0", "X-Mine.A.0"]);
  });

  test("that has a card above is led to, and gets no second control", () => {
    renderInSession(<AllSettings />, "[Container]\nImage=x\n");
    expect(names()).toEqual([]);
    expect(screen.getByRole("button", { name: "Image" })).toBeDefined();
  });

  test("shows what may go wrong with its line at the field", () => {
    renderInSession(<AllSettings />, "[Container]\nImage=x\nMemory=1g\n", { podman: "5.4" });
    const row = document.querySelector('fieldset[name="Container.Memory"]');
    expect(row?.textContent).toContain("Memory= came with Podman 5.5.");
  });

  test("shows a new file in place of the one before", () => {
    const { session } = renderFiles(<UnitKeysCard />, {
      "a.network": "[Network]\nDriver=bridge\n",
      "b.volume": "[Volume]\nCopy=true\n",
    });
    expect(names()).toEqual(["Network.Driver"]);
    session.actions.chooseFile("b.volume");
    return screen
      .findByRole("checkbox", { name: "Copy" })
      .then(() => expect(names()).toEqual(["Volume.Copy"]));
  });
});

describe("a file with thousands of lines", () => {
  test("draws the first of a key, and more when asked for", async () => {
    renderInSession(
      <AllSettings />,
      `[Container]\nImage=x\n${lines(300, (index) => `PodmanArgs=--a=${index}`)}`,
    );
    expect(names()).toHaveLength(20);
    await userEvent.click(screen.getByRole("button", { name: "Show 100 more of 300" }));
    expect(names()).toHaveLength(120);
  });

  test("draws the first keys, and more when asked for", async () => {
    renderInSession(<AllSettings />, `[Container]\nImage=x\n${lines(100, (index) => `Key${index}=1`)}`);
    expect(names()).toHaveLength(60);
    await userEvent.click(screen.getByRole("button", { name: "Show 40 more of 100 keys" }));
    expect(names()).toHaveLength(100);
  });
});

describe("the groups", () => {
  test("hold what the file does not say, and draw it when they are opened", async () => {
    renderInSession(<AllSettings />, "[Container]\nImage=x\nReadOnly=true\n");
    expect(screen.queryByRole("button", { name: "Set AddCapability" })).toBeNull();
    await userEvent.click(screen.getByText("Security"));
    expect(await screen.findByRole("button", { name: "Set AddCapability" })).toBeDefined();
    expect(screen.queryByRole("button", { name: "Set ReadOnly" })).toBeNull();
  });

  test("keep a setting where it was asked for while it is written, and give it up when they close", async () => {
    const { text } = renderInSession(<AllSettings />, "[Container]\nImage=x\n");
    const group = screen.getByText("Limits").closest("details");
    if (group === null) throw new Error("There is no group");
    await userEvent.click(screen.getByText("Limits"));
    await userEvent.click(await within(group).findByRole("button", { name: "Set PidsLimit" }));
    await userEvent.keyboard("256");
    expect(text()).toBe("[Container]\nImage=x\nPidsLimit=256\n");
    expect(group.contains(document.activeElement)).toBe(true);
    await userEvent.click(screen.getByText("Limits"));
    expect(names()).toEqual(["Container.PidsLimit"]);
    expect(group.querySelector("[name]")).toBeNull();
  });
});

test("another value than those that a key names is written as text", async () => {
  const { text } = renderFiles(<UnitKeysCard />, { "a.network": "[Network]\nDriver=bridge\n" });
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Driver" }), "Another value…");
  await userEvent.type(screen.getByRole("textbox", { name: "Driver" }), "x");
  expect(text()).toBe("[Network]\nDriver=bridgex\n");
});

test("suggests the other files of the workspace", () => {
  renderFiles(<AllSettings />, { "web.container": "[Container]\nImage=x\nPod=\n", "shop.pod": "[Pod]\n" });
  const field = screen.getByRole("combobox", { name: "Pod" });
  const list = document.querySelector(`[id="${field.getAttribute("list") ?? ""}"]`);
  expect(list?.textContent).toBe("shop.pod");
});

test("a value over several lines has them back when it is emptied and typed again", async () => {
  const file = "[Container]\nImage=x\nExec=run \\\n  all\nUser=5\n";
  const { text } = renderInSession(<AllSettings />, file);
  const field = screen.getByRole<HTMLInputElement>("textbox", { name: "Exec" });
  const shown = field.value;
  await userEvent.clear(field);
  expect(text()).toBe("[Container]\nImage=x\nExec=\nUser=5\n");
  await userEvent.type(field, shown);
  expect(text()).toBe(file);
});

test("a line of text that fields could not show keeps the focus when it is emptied", async () => {
  const file = "[Container]\nImage=x\nLabel=a=b \\\n  c=d\n";
  const { text } = renderInSession(<AllSettings />, file);
  const field = screen.getByRole<HTMLInputElement>("textbox", { name: "Label" });
  const shown = field.value;
  await userEvent.clear(field);
  expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Label" }));
  await userEvent.keyboard(shown);
  expect(text()).toBe(file);
});

test("a unit that is written in capitals can be chosen again", async () => {
  const file = "[Container]\nImage=x\nMemory=512M\n";
  const { text } = renderInSession(<AllSettings />, file, { podman: "5.8" });
  const unit = document.querySelector<HTMLSelectElement>('[name="Container.Memory.unit"]') ?? document.body;
  await userEvent.selectOptions(unit, "g");
  expect(text()).toBe("[Container]\nImage=x\nMemory=512g\n");
  await userEvent.selectOptions(unit, "M");
  expect(text()).toBe(file);
});
