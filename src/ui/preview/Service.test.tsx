import { act, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { renderFiles, renderInSession } from "../../testing/render-in-session.tsx";
import { Service } from "./Service.tsx";
import { ServiceFoot } from "./service/ServiceFoot.tsx";

const bare = "[Container]\nContainerName=web\nImage=localhost/app\n";
const tab = (
  <>
    <Service showFile={() => undefined} />
    <ServiceFoot />
  </>
);
const service = (name = "web.service") => screen.getByRole("region", { name });
const tones = () => [...service().querySelectorAll("[data-tone]")].map((line) => line.textContent);
const option = (text: string) =>
  within(screen.getByRole("list", { name: "Options of ExecStart" })).getByText(
    (_, element) => element?.tagName === "LI" && (element.textContent ?? "").startsWith(text),
  );

test("each option stands on a line of its own, with where it comes from", () => {
  renderInSession(tab, `${bare}Network=host\n`);
  expect(option("--name web").textContent).toBe("--name webline 2 ContainerName=");
  expect(option("--network host").textContent).toBe("--network hostline 4: Network=host");
  expect(option("--cgroups=split").textContent).toBe("--cgroups=splitdefault");
  expect(option("-d").textContent).toBe("-ddefault");
  expect(option("--cidfile").textContent).toBe("--cidfile=%t/%N.cid --replace --rmalways");
});

test("the line that says which network has its colour, others have none", () => {
  const { session } = renderInSession(tab, `${bare}Network=host\n`);
  expect(tones()).toEqual(["Network=host", "--network hostline 4: Network=host"]);
  expect(option("--network host").dataset["tone"]).toBe("host");
  act(() => session.actions.chooseNetwork("private"));
  expect(option("--network private").dataset["tone"]).toBe("private");
});

test("comments of the file are in the service", () => {
  renderInSession(tab, `# the app\n${bare}`);
  expect(service().textContent).toContain("# the app[X-Container]");
});

test("reasons are said when they are asked for", async () => {
  renderInSession(tab, bare);
  await userEvent.click(screen.getByRole("button", { name: "Say why" }));
  expect(option("--cgroups=split").textContent).toContain("CgroupsMode= would replace it. systemd sees");
  expect(screen.getByRole("button", { name: "Say why", pressed: true })).toBeDefined();
});

test("the verdict and the names that come out", () => {
  renderInSession(tab, bare);
  expect(screen.getByText("Podman 5.4 accepts this file")).toBeDefined();
  expect(screen.getByText("starts as web.service")).toBeDefined();
  const terms = screen.getAllByRole("term").map((term) => term.textContent);
  const names = screen.getAllByRole("definition").map((name) => name.textContent);
  expect(terms).toEqual(["Service", "Container", "Image"]);
  expect(names).toEqual(["web.service", "web", "localhost/app"]);
});

test("the links that start it at boot", () => {
  renderInSession(tab, `${bare}[Install]\nWantedBy=default.target\n`);
  expect(screen.getByText("default.target.wants/web.service")).toBeDefined();
});

test("a template starts as an instance", () => {
  renderFiles(tab, { "web@.container": "[Container]\nImage=localhost/app\n" });
  expect(screen.getByText("starts as web@NAME.service")).toBeDefined();
  expect(screen.getByText("systemd-%p_%i", { selector: "dd code" })).toBeDefined();
});

test("the text as systemd has it is the text of the real generator", async () => {
  renderInSession(tab, bare);
  await userEvent.click(screen.getByText("As systemd has it"));
  expect(screen.getByText(/^\[X-Container\]/, { selector: "pre code" }).textContent).toContain(
    "ExecStart=/usr/bin/podman run --name web --cidfile=%t/%N.cid --replace --rm --cgroups=split --sdnotify=conmon -d localhost/app\n",
  );
});

test("warnings are shown as they are logged", () => {
  renderInSession(tab, "[Container]\nImage=nginx\n");
  expect(screen.getByText(/^Warning: web.container specifies the image "nginx" which not/)).toBeDefined();
  expect(screen.getByText("Podman 5.4 accepts this file")).toBeDefined();
});

test("a refused file is told in plain words and as it is logged, and nothing is made of it", async () => {
  renderInSession(tab, "[Container]\nContainerName=web\nColour=blue\n");
  expect(screen.getAllByText("Podman 5.4 refuses this file")).toHaveLength(2);
  expect(screen.getByText("This Podman knows no Colour= in [Container].")).toBeDefined();
  expect(
    screen.getByText(
      `converting "web.container": unsupported key 'Colour' in group 'Container' in /etc/containers/systemd/web.container`,
    ),
  ).toBeDefined();
  expect(screen.getByText("no Image or Rootfs key specified")).toBeDefined();
  expect(screen.queryByRole("region", { name: "web.service" })).toBeNull();
  await userEvent.click(screen.getByText("Not made: what it would write"));
  expect(service("web.service, not made").textContent).toContain("--name web");
});

test("a file that is named and not there can be added", async () => {
  const { workspace } = renderInSession(tab, `${bare}Network=app.network\n`);
  expect(screen.getByText(/^Needs/).textContent).toBe("Needs app.network beside it.");
  await userEvent.click(screen.getByRole("button", { name: "Add app.network" }));
  const { active, files } = workspace();
  expect([active, files["app.network"]]).toEqual(["web.container", "[Network]\n"]);
  expect(option("--network systemd-app")).toBeDefined();
  expect(screen.getByText("Podman 5.4 accepts this file")).toBeDefined();
});

test("a line that can’t be read stops this file, and those beside it", () => {
  const { session } = renderFiles(tab, {
    "web.container": `${bare}nonsense\n`,
    "app.network": "[Network]\n",
  });
  expect(screen.getByText(/^Podman can’t read this file, so it skips all/)).toBeDefined();
  expect(screen.getByText(/^error loading "\/etc\/containers\/systemd\/web.container"/)).toBeDefined();
  act(() => session.actions.chooseFile("app.network"));
  expect(screen.getByText(/^Podman can’t read another file of the directory/)).toBeDefined();
});

test("where Podman skips a file without a word, the page has the problem, and files beside it are well", () => {
  const files = { "web.container": `${bare}nonsense\n`, "app.network": "[Network]\n" };
  const { session } = renderFiles(tab, files, { podman: "4.9" });
  expect(screen.getByText("Podman can’t read this file, so it skips it.")).toBeDefined();
  expect(screen.getAllByText("Podman 4.9 can’t read this file")).toHaveLength(2);
  const note = screen.getByRole("heading", { name: "Podman logs nothing about it" }).parentElement;
  expect(note?.textContent).toContain("“nonsense”");
  act(() => session.actions.chooseFile("app.network"));
  expect(screen.getByText("Podman 4.9 accepts this file")).toBeDefined();
});

test("a drop-in that can’t be read is said to be left out", () => {
  renderFiles(tab, { "web.container.d/10.conf": "nonsense\n", "web.container": bare });
  expect(screen.getByText("Podman 5.4 can’t read this file")).toBeDefined();
  expect(screen.getByText("the service is made without it")).toBeDefined();
});

test("a drop-in shows the service that it changes, and which line is whose", async () => {
  const { workspace } = renderFiles(tab, {
    "web.container.d/10.conf": "[Container]\nDNS=1.1.1.1\n",
    "web.container": bare,
  });
  expect(option("--dns 1.1.1.1").textContent).toBe("--dns 1.1.1.1line 2 DNS=");
  await userEvent.click(
    within(option("--name web")).getByRole("button", { name: "line 2 of web.container ContainerName=" }),
  );
  expect(workspace().active).toBe("web.container");
});

test("options whose order is not fixed are named", () => {
  renderInSession(tab, `${bare}DNS=1.1.1.1\nTmpfs=/run\n`);
  expect(screen.getByText(/^Podman may write these/).textContent).toBe(
    "Podman may write these options in another order each time: --dns, --tmpfs.",
  );
});

test("lines without effect are listed with the reason", () => {
  renderInSession(tab, `${bare}Image=localhost/other\n`);
  const list = screen.getByRole("heading", { name: "Without effect" }).parentElement;
  expect(list?.textContent).toContain("Line 3, Image=");
});

test("an origin leads to the tab with the file", async () => {
  const showFile = vi.fn<() => void>();
  renderInSession(<Service showFile={showFile} />, bare);
  await userEvent.click(within(option("localhost/app")).getByRole("button", { name: "line 3 Image=" }));
  expect(showFile).toHaveBeenCalledOnce();
});
