import { act, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { renderInSession } from "../../testing/render-in-session.tsx";
import { Findings } from "../findings/Findings.tsx";
import { ContainerCard } from "./ContainerCard.tsx";
import { NetworkCard } from "./NetworkCard.tsx";
import { PortsCard } from "./PortsCard.tsx";
import Provenance from "../preview/Provenance.tsx";
import { Service } from "../preview/Service.tsx";
import { UnitFile } from "../preview/UnitFile.tsx";

// The preview does not know the form; so what links the two is tried here.
const text = `# web
[Container]
ContainerName=web
Image=localhost/app
Network=private
PublishPort=8080:80
Exec=sleep \\
  60
`;

const page = (
  <>
    <ContainerCard isLive />
    <NetworkCard showEvidence={() => undefined} />
    <PortsCard />
    <UnitFile />
    <Service showFile={() => undefined} />
    <Provenance />
  </>
);

/** What is lit: controls by their name, all else by its text. */
const lit = () =>
  [...document.querySelectorAll("[data-lit]")].map((element) =>
    element.matches("label")
      ? `choice ${element.textContent}`
      : (element.getAttribute("name") ?? element.textContent),
  );

const line = (start: string) =>
  [...document.querySelectorAll<HTMLElement>("[data-line]")].find((each) =>
    each.textContent.startsWith(start),
  ) ?? document.body;

test("the focus in a field lights its line and what became of it", async () => {
  renderInSession(page, text);
  const image = screen.getByRole("textbox", { name: "Image" });
  act(() => image.focus());
  expect(lit()).toEqual(["Image=localhost/app\n", "Image=localhost/app", "localhost/appline 4 Image="]);
  act(() => image.blur());
  await Promise.resolve();
  expect(lit()).toEqual([]);
});

test("what is lit follows the line when the file changes", async () => {
  const { session } = renderInSession(page, text);
  await userEvent.type(screen.getByRole("textbox", { name: "Image" }), "2");
  act(() => session.actions.editFile(() => [{ from: 0, to: 0, insert: "# more\n" }], { label: "More" }));
  await waitFor(() => expect(lit()).toContain("Image=localhost/app2\n"));
  expect(lit()).toContain("localhost/app2line 5 Image=");
});

test("the pointer on a line of the file lights its field, and what has the focus is lit again behind it", async () => {
  renderInSession(page, text);
  await userEvent.click(screen.getByRole("textbox", { name: "Image" }));
  await userEvent.hover(line("ContainerName"));
  expect(lit()).toEqual([
    "Container.ContainerName",
    "ContainerName=web\n",
    "ContainerName=web",
    "--name webline 3 ContainerName=",
  ]);
  await userEvent.hover(line("# web"));
  expect(lit()[0]).toBe("Image=localhost/app\n");
});

test("the pointer on an option lights its line, over all lines that it spans", async () => {
  renderInSession(page, text);
  await userEvent.hover(screen.getByText("60", { selector: ".word" }));
  expect(lit()).toEqual(["Exec=sleep \\\n", "  60\n", "Exec=sleep 60", "sleep 60line 7 Exec="]);
});

test("of the choices the one that holds is lit, with its words", async () => {
  renderInSession(page, text);
  await userEvent.hover(line("Network"));
  expect(lit()[0]).toMatch(/^choice Private/);
  await userEvent.click(screen.getByRole("radio", { name: "Host" }));
  await waitFor(() => expect(lit()[0]).toBe("Network=host\n"));
  await userEvent.hover(line("Network"));
  expect(lit()[0]).toMatch(/^choice Host/);
  expect(lit().filter((name) => name?.startsWith("choice"))).toHaveLength(1);
});

test("a row of fields is lit as one", async () => {
  renderInSession(page, text);
  await screen.findByRole("textbox", { name: "Port on this machine" }, { timeout: 5000 });
  await userEvent.hover(line("PublishPort"));
  expect(lit()[0]).toBe("Container.PublishPort.0");
  expect(lit()).toContain("--publish 8080:80line 6 PublishPort=");
});

test("a line without effect is marked and says why, and the file’s region too", async () => {
  const { session } = renderInSession(page, `${text}Image=localhost/other\n`);
  expect(line("Image=localhost/app").title).toMatch(/^No effect\. /);
  expect(line("Image=localhost/app").hasAttribute("data-idle")).toBe(true);
  expect(line("Image=localhost/other").hasAttribute("data-idle")).toBe(false);
  const region = screen.getByRole("region", { name: "Unit file" });
  const description = document.getElementById(region.getAttribute("aria-describedby") ?? "");
  expect(description?.textContent).toMatch(/^Line 4 has no effect\. /);
  expect(region.textContent).toBe(`${text}Image=localhost/other\n`);
  act(() =>
    session.actions.editFile(({ text: now }) => [{ from: text.length, to: now.length, insert: "" }], {
      label: "Less",
    }),
  );
  await waitFor(() => expect(line("Image=localhost/app").title).toBe(""));
  expect(region.hasAttribute("aria-describedby")).toBe(false);
});

const withFindings = (
  <>
    <UnitFile />
    <Findings showEvidence={() => undefined} />
    <Provenance />
  </>
);

const openedPort = "[Container]\nImage=quay.io/app/web:1\nNetwork=host\nPublishPort=8080:80\n";

test("a finding lights the line that it is about, and its words lead there", async () => {
  renderInSession(withFindings, openedPort);
  const title = screen.getByText("PublishPort=8080:80 has no effect", { selector: ".title" });
  await userEvent.hover(title);
  expect(lit()).toEqual(["PublishPort=8080:80\n"]);
  await userEvent.click(title);
  await waitFor(() => expect(document.activeElement).toBe(line("PublishPort")));
});

test("the focus on what stands in a finding lights its line", () => {
  renderInSession(withFindings, openedPort);
  act(() => screen.getByRole("button", { name: /: PublishPort=8080:80 has no effect$/ }).focus());
  expect(lit()).toEqual(["PublishPort=8080:80\n"]);
});

test("a finding about the file as a whole leads nowhere", async () => {
  renderInSession(withFindings, openedPort.replace(/^(Network|PublishPort).*\n/gm, ""));
  const title = screen.getByText("It is not offline", { selector: ".title" });
  await userEvent.click(title);
  expect(title.closest("li")?.hasAttribute("data-leads")).toBe(false);
  expect(lit()).toEqual([]);
});
