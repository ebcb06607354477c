import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { renderFiles } from "../../../testing/render-in-session.tsx";
import type { EvidenceRequest } from "../../evidence/evidence.ts";
import Exposure from "./Exposure.tsx";

const image = "[Container]\nImage=quay.io/example/app:1\n";

function show(lines: string, others: Readonly<Record<string, string>> = {}) {
  const showEvidence = vi.fn<(request: EvidenceRequest) => void>();
  renderFiles(
    <>
      <h3 id="who">Who can reach this container?</h3>
      <Exposure labelledBy="who" showEvidence={showEvidence} />
    </>,
    { "web.container": `${image}${lines}`, ...others },
    { podman: "5.8", scope: "user" },
  );
  return showEvidence;
}

const openTable = () => userEvent.click(screen.getByText(/^Port by port/));

test("a sentence and a picture say the same in words", () => {
  show("PublishPort=8080:80\n");
  expect(
    screen.getByText(
      "Your local network, this machine’s own programs and other containers can connect to port 8080.",
    ),
  ).toBeDefined();
  const figure = screen.getByRole("figure", { name: "Who can reach this container?" });
  expect(
    within(figure)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual([
    "Your local networkport 8080",
    "This machine’s own programsport 8080",
    "Other containersport 8080",
  ]);
});

test("the table has a group of rows for each port, with its cells", async () => {
  const showEvidence = show("PublishPort=8080:80\nPublishPort=53:53/udp\n");
  await openTable();
  const table = screen.getByRole("table", { name: "Who can reach this container?" });
  expect(within(table).getAllByRole("rowheader", { name: "Your local network" })).toHaveLength(3);
  expect(table.textContent).toContain("only TCP was measured See lab/README.md.");
  await userEvent.click(screen.getByRole("button", { name: /^How this was measured: Port 8080/ }));
  const request = showEvidence.mock.calls[0]?.[0];
  expect(request?.title).toBe("Port 8080, 80 in the container: who can connect?");
  expect(request?.evidence).toContainEqual({
    kind: "cells",
    cells: expect.arrayContaining([{ podman: "5.8.6", scope: "rootless", mode: "unset", probe: "19" }]),
  });
});

test("a container that shares a network has the ports of the other", () => {
  show("Network=vpn.container\n", { "vpn.container": `${image}PublishPort=9000:9000\n` });
  expect(screen.getByText("Its ports are those of vpn.container, whose network it shares.")).toBeDefined();
  expect(screen.getByText(/can connect to port 9000\.$/)).toBeDefined();
});

test("ExposeHostPort= is said to open nothing", () => {
  show("ExposeHostPort=8080\n");
  expect(screen.getByText("ExposeHostPort= opens nothing: it only records a port.")).toBeDefined();
  expect(screen.getByText("Nobody can connect to it: no port is published.")).toBeDefined();
});

test("what a document states says so", () => {
  show("Network=none\n");
  expect(screen.getByText(/socket that systemd opens/).textContent).toContain(
    "Not measured; stated in network-modes.md 1.",
  );
});
