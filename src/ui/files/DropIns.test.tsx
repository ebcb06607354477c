import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { renderFiles } from "../../testing/render-in-session.tsx";
import DropIns from "./DropIns.tsx";

const files = {
  "web.container": "[Container]\nImage=a\nNetwork=private\n",
  "web.container.d/10-network.conf": "[Container]\nNetwork=\nNetwork=host\n",
  "container.d/20.conf": "[Container]\nImage=b\n",
};

async function merged(): Promise<HTMLElement> {
  await userEvent.click(screen.getByRole("button", { name: "With drop-ins" }));
  return screen.findByRole("region", { name: "With its drop-ins" });
}

test("a unit is shown with all its drop-ins, each line with the file in which it stands", async () => {
  renderFiles(<DropIns />, files);
  expect(screen.getByText("2 drop-ins change web.container")).toBeDefined();
  const lines = within(await merged()).getAllByRole("listitem");
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    "Image=aweb.container, line 2replaced by container.d/20.conf",
    "Network=privateweb.container, line 3taken back by 10-network.conf",
    "Network=10-network.conf, line 2takes back the lines of web.container",
    "Network=host10-network.conf, line 3",
    "Image=bcontainer.d/20.conf, line 2replaces the line of web.container",
  ]);
});

test("a drop-in shows the unit that it changes, and its files can be opened", async () => {
  const { session, workspace } = renderFiles(<DropIns />, files);
  session.actions.chooseFile("web.container.d/10-network.conf");
  const region = await merged();
  await userEvent.click(within(region).getByRole("button", { name: "container.d/20.conf" }));
  expect(workspace().active).toBe("container.d/20.conf");
});

test("a unit without drop-ins has no switch", () => {
  renderFiles(<DropIns />, { "web.container": "[Container]\nImage=a\n", "db.container.d/1.conf": "" });
  expect(screen.queryByRole("button")).toBeNull();
});
