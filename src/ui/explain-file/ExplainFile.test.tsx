import { act, fireEvent, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { renderFiles } from "../../testing/render-in-session.tsx";
import ExplainFile from "./ExplainFile.tsx";

const web = "[Container]\nImage=quay.io/example/app:1\nPublishPort=8080:80\nNetwork=shop.network\n";
const shop = { "web.container": web, "shop.network": "[Network]\nInternal=true\n" };
const page = <ExplainFile line={undefined} showFile={() => undefined} />;

function step(source: string): HTMLElement {
  const found = screen
    .getAllByRole("listitem")
    .find((item) => item.querySelector("pre")?.textContent === source);
  if (found === undefined) throw new Error(`No step shows ${source}`);
  return found;
}

test("each line stands beside its sentence and what it becomes", () => {
  renderFiles(page, { "web.container": web });
  const port = step("PublishPort=8080:80");
  expect(port.textContent).toContain("Port 8080 of this machine leads to port 80 of the container.");
  expect(port.textContent).toContain("podman run --publish 8080:80");
});

test("an edit is followed at once", () => {
  const { session } = renderFiles(page, { "web.container": web });
  act(() => session.actions.chooseNetwork("host"));
  expect(step("Network=host").textContent).toContain("The container shares this machine’s network");
});

test("a finding’s button mends the file, and the finding goes", async () => {
  const { text } = renderFiles(page, {
    "web.container": "[Container]\nImage=quay.io/a/b:1\n[Service]\nRestart=Always\n",
  });
  const restart = step("Restart=Always");
  expect(restart.textContent).toContain("Restart=Always is ignored");
  const [fix] = within(restart).getAllByRole("button", { name: /always/i });
  if (fix === undefined) throw new Error("There is no button");
  await userEvent.click(fix);
  expect(text()).toContain("Restart=always\n");
  expect(screen.queryByText(/is ignored/)).toBeNull();
});

test("another file is chosen, or all of them", async () => {
  const { workspace } = renderFiles(page, shop);
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "File" }), "shop.network");
  expect(screen.getByRole("article", { name: "shop.network" })).toBeDefined();
  expect(workspace().active).toBe("shop.network");
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "File" }), "All 2 files");
  expect(screen.getAllByRole("article")).toHaveLength(2);
});

test("with one file there is nothing to choose", () => {
  renderFiles(page, { "web.container": web });
  expect(screen.queryByRole("combobox", { name: "File" })).toBeNull();
});

test("it is printed on demand", async () => {
  const print = vi.fn<() => void>();
  vi.stubGlobal("print", print);
  renderFiles(page, { "web.container": web });
  await userEvent.click(screen.getByRole("button", { name: "Print" }));
  expect(print).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});

test("of a very long file the first steps are shown, and all on demand", { timeout: 30_000 }, () => {
  const lines = Array.from({ length: 600 }, (_, index) => `#Secret=s${index}\n`).join("");
  renderFiles(page, { "web.container": `[Container]\n${lines}` });
  expect(screen.queryByText("#Secret=s599")).toBeNull();
  fireEvent.click(screen.getByText("Show all"));
  expect(screen.getByText("#Secret=s599")).toBeDefined();
});
