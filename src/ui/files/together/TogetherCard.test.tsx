import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { renderFiles } from "../../../testing/render-in-session.tsx";
import TogetherCard from "./TogetherCard.tsx";

const files = {
  "web.container": "[Unit]\nAfter=db.service\n[Container]\nImage=a\nNetwork=app.network\n",
  "db.container": "[Container]\nImage=b\nVolume=gone.volume:/d\n",
  "app.network": "[Network]\n",
};

const card = <TogetherCard id="together" />;

test("a box for each unit says what it has to do with others, and opens its file", async () => {
  const { text } = renderFiles(card, files);
  const picture = screen.getByRole("figure", { name: "How the files belong together" });
  expect(
    within(picture)
      .getAllByRole("button")
      .map((button) => button.getAttribute("aria-label")),
  ).toEqual([
    "app.network",
    "db.container: mounts the volume of gone.volume",
    "web.container: starts after db.container, joins the network of app.network",
  ]);
  expect(within(picture).getByText("not among these files")).toBeDefined();
  await userEvent.click(within(picture).getByRole("button", { name: "app.network" }));
  expect(text()).toBe("[Network]\n");
});

test("it is one stop of the Tab key; arrows move, Enter opens", async () => {
  const { text } = renderFiles(card, files);
  await userEvent.tab();
  expect(document.activeElement?.getAttribute("aria-current")).toBe("true");
  await userEvent.keyboard("{ArrowLeft}{Enter}");
  expect(text()).toBe(files["db.container"]);
});

test("the list says the same, and where it stands", async () => {
  renderFiles(card, files);
  await userEvent.click(screen.getByText("As a list"));
  const items = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(items).toContain("starts after db.container web.container, line 2");
  expect(items).toContain(
    "mounts the volume of gone.volume, which is not here db.container, line 3; Requires= and After= for systemd",
  );
});

test("units that wait for each other are told", () => {
  renderFiles(card, {
    "a.container": "[Unit]\nAfter=b.service\n[Container]\nImage=a\n",
    "b.container": "[Unit]\nAfter=a.service\n[Container]\nImage=a\n",
  });
  expect(
    screen.getByText("a.container, b.container wait for each other: none of them can start first."),
  ).toBeDefined();
});
