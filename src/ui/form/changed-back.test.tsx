import { act, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ReactElement } from "react";
import { expect, test } from "vitest";
import { renderInSession } from "../../testing/render-in-session.tsx";
import { ContainerCard } from "./ContainerCard.tsx";
import { HealthCard } from "./health/HealthCard.tsx";
import { PortsCard } from "./PortsCard.tsx";
import { SecretsCard } from "./secrets/SecretsCard.tsx";
import { ServiceCard } from "./ServiceCard.tsx";
import { StartCard } from "./start/StartCard.tsx";
import { UserNamespaceCard } from "./user-namespace/UserNamespaceCard.tsx";
import { VolumesCard } from "./VolumesCard.tsx";

const choose = async (label: string, option: string) =>
  userEvent.selectOptions(await screen.findByRole("combobox", { name: label }), option);
const press = async (label: string | RegExp) =>
  userEvent.click(await screen.findByRole("checkbox", { name: label }));
const empty = async (label: string) => userEvent.clear(await screen.findByRole("textbox", { name: label }));
const type = async (label: string, text: string) =>
  userEvent.type(await screen.findByRole("textbox", { name: label }), text);

interface Turn {
  readonly what: string;
  readonly card: ReactElement;
  /** A line in an odd place or spelling: another one stands behind it. */
  readonly line: string;
  readonly change: () => Promise<void>;
  readonly changeBack: () => Promise<void>;
}

const turns: readonly Turn[] = [
  {
    what: "the container’s name, typed anew",
    card: <ContainerCard isLive={false} />,
    line: "ContainerName=shop",
    change: () => empty("Container name"),
    changeBack: () => type("Container name", "shop"),
  },
  {
    what: "a container’s name in quotes, typed anew",
    card: <ContainerCard isLive={false} />,
    line: 'ContainerName = "shop"',
    change: () => empty("Container name"),
    changeBack: () => type("Container name", "shop"),
  },
  {
    what: "an image in quotes, typed anew",
    card: <ContainerCard isLive={false} />,
    line: 'Image = "quay.io/example/app:1"',
    change: () => empty("Image"),
    changeBack: () => type("Image", "quay.io/example/app:1"),
  },
  {
    what: "the protocol that goes without saying",
    card: <PortsCard />,
    line: "PublishPort=8080:80/tcp",
    change: () => choose("Protocol", "UDP"),
    changeBack: () => choose("Protocol", "TCP"),
  },
  {
    what: "the address of a port",
    card: <PortsCard />,
    line: "PublishPort=192.0.2.7:8080:80",
    change: () => choose("Open to", "All addresses"),
    changeBack: () => choose("Open to", "Another address…"),
  },
  {
    what: "read-only and back to rw",
    card: <VolumesCard />,
    line: "Volume=/srv/app:/data:rw,Z",
    change: () => press("Read-only"),
    changeBack: () => press("Read-only"),
  },
  {
    what: "one of several options",
    card: <VolumesCard />,
    line: "Volume=/srv/app:/data:Z,ro,noexec",
    change: () => press("Read-only"),
    changeBack: () => press("Read-only"),
  },
  {
    what: "a .volume file that is not here",
    card: <VolumesCard />,
    line: "Volume=files.volume:/data",
    change: () => choose("What it is", "A named volume"),
    changeBack: () => choose("What it is", "files.volume (not here yet)"),
  },
  {
    what: "a path, a name, the path",
    card: <VolumesCard />,
    line: "Volume=/srv/app/files:/data",
    change: () => choose("What it is", "A named volume"),
    changeBack: () => choose("What it is", "A path of this machine"),
  },
  {
    what: "a secret as a file, as a variable",
    card: <SecretsCard />,
    line: "Secret=tls,type=env,target=TLS_KEY",
    change: () => choose("Given as", "A file"),
    changeBack: () => choose("Given as", "A variable"),
  },
  {
    what: "a health command, emptied and typed again",
    card: <HealthCard />,
    line: "HealthCmd=curl -f http://localhost",
    change: () => empty("Command"),
    changeBack: () => type("Command", "curl -f http://localhost"),
  },
  {
    what: "what happens when it is unhealthy",
    card: <HealthCard />,
    line: "HealthCmd=true\nHealthOnFailure=kill",
    change: () => choose("When it is unhealthy", ""),
    changeBack: () => choose("When it is unhealthy", "kill"),
  },
  {
    what: "a word that is not among the usual ones",
    card: <HealthCard />,
    line: "HealthCmd=true\nNotify=yes",
    change: () => choose("Counts as started", "healthy"),
    changeBack: () => choose("Counts as started", "yes"),
  },
  {
    what: "who is who",
    card: <UserNamespaceCard />,
    line: "UserNS=keep-id:uid=1000,gid=1000",
    change: () => choose("User namespace", "auto"),
    changeBack: () => choose("User namespace", "keep-id"),
  },
  {
    what: "the policy of restarts",
    card: <ServiceCard />,
    line: "[Service]\nRestart= on-failure",
    change: () => choose("Restart", ""),
    changeBack: () => choose("Restart", "on-failure"),
  },
  {
    what: "how it starts with another unit",
    card: <StartCard />,
    line: "[Unit]\nAfter=db.service  \nRequires=db.service",
    change: () => choose("db.service", "after"),
    changeBack: () => choose("db.service", "requires"),
  },
  {
    what: "keys that say another thing of a unit",
    card: <StartCard />,
    line: "[Unit]\nRequires=podman.socket",
    change: () => choose("podman.socket", "wants"),
    changeBack: () => choose("podman.socket", "other"),
  },
  {
    what: "the wait for the network",
    card: <StartCard />,
    line: "[Quadlet]\nDefaultDependencies=no",
    change: () => press(/^Wait for the network/),
    changeBack: () => press(/^Wait for the network/),
  },
];

test.each(turns)("changed and changed back, the file is what it was: $what", async (turn) => {
  const file = `[Container]\nExec=run\n${turn.line}\n# the last line\n\n[X-Own]\nKey=1\n`;
  const { text } = renderInSession(turn.card, file, { podman: "5.8", scope: "user" });
  for (const folded of document.querySelectorAll<HTMLDetailsElement>("details:not([open])"))
    // oxlint-disable-next-line no-await-in-loop
    await userEvent.click(folded.querySelector("summary") ?? folded);
  await turn.change();
  expect(text()).not.toBe(file);
  await turn.changeBack();
  expect(text()).toBe(file);
});

const port = "PublishPort=1:1\nPublishPort=2:2\n";
const onThisMachine = async () => screen.findAllByRole("textbox", { name: "Port on this machine" });
const typeInto = async (fields: readonly HTMLElement[], index: number, text: string) =>
  userEvent.type(fields[index] ?? document.body, text);

test("a row that moved up does not take the change of another one back", async () => {
  const { text, session } = renderInSession(<PortsCard />, `[Container]\n${port}`);
  await typeInto(await onThisMachine(), 1, "3");
  await userEvent.click(screen.getByRole("button", { name: "Remove port 1" }));
  act(() => session.actions.undo());
  await typeInto(await onThisMachine(), 0, "9");
  expect(text()).toBe("[Container]\nPublishPort=19:1\nPublishPort=23:2\n");
});

test("the address of a port that was typed last is there again", async () => {
  const { text } = renderInSession(<PortsCard />, "[Container]\nPublishPort=192.0.2.7:8080:80\n");
  await empty("Address of this machine");
  await type("Address of this machine", "198.51.100.9");
  await choose("Open to", "All addresses");
  await choose("Open to", "Another address…");
  expect(text()).toBe("[Container]\nPublishPort=198.51.100.9:8080:80\n");
});

test("what the chosen Podman reads is taken back, not what another one read", async () => {
  const { text, session } = renderInSession(
    <ContainerCard isLive={false} />,
    '[Container]\nImage="a/b:1"\n',
    { podman: "5.8" },
  );
  await type("Image", "2");
  act(() => session.actions.chooseTarget({ podman: "4.9", scope: "system" }));
  await type("Image", "{Backspace}");
  expect(text()).toBe("[Container]\nImage=a/b:1\n");
});

test("only what a choice replaced can be chosen again, not what was typed", async () => {
  renderInSession(<VolumesCard />, "[Container]\nVolume=data.volume:/data\n");
  const source = await screen.findByRole("textbox", { name: "From: path or volume name" });
  await userEvent.type(source, "base", { initialSelectionStart: 4, initialSelectionEnd: 4 });
  const options = within(await screen.findByRole("combobox", { name: "What it is" }))
    .getAllByRole("option")
    .map(({ textContent }) => textContent);
  expect(options.filter((option) => option.endsWith("(not here yet)"))).toEqual([
    "database.volume (not here yet)",
  ]);
});
