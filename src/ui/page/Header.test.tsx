import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { renderInSession } from "../../testing/render-in-session.tsx";
import { Header } from "./Header.tsx";

const versions = () => screen.getByRole<HTMLSelectElement>("combobox", { name: "Podman version" });

test("a release is called after the first of its systems, and the others stand above it", () => {
  renderInSession(<Header />, "");
  expect(versions().selectedOptions[0]?.textContent).toBe("5.4 · Debian 13");
  const group = screen.getByRole("group", { name: /^Debian 13, Ubuntu 25\.10, .*RHEL 9\.6/ });
  expect(within(group).getByRole("option")).toHaveProperty("value", "5.4");
});

test("the newest release stands first, and 5.8.1 is chosen by its value", async () => {
  const { workspace } = renderInSession(<Header />, "");
  const values = [...versions().options].map(({ value }) => value);
  expect(values.slice(0, 5)).toEqual(["6.1", "6.0", "5.8", "5.8.1", "5.7"]);
  await userEvent.selectOptions(versions(), "5.8.0–5.8.1 · Fedora 43");
  expect(workspace().target.podman).toBe("5.8.1");
});
