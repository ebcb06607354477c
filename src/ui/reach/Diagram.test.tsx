import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { renderInSession } from "../../testing/render-in-session.tsx";
import { Reach } from "./Reach.tsx";

const image = "[Container]\nImage=quay.io/example/app:1\n";
const reach = <Reach showEvidence={() => undefined} />;

function draw(lines: string, scope: "system" | "user" = "system") {
  renderInSession(reach, `${image}${lines}`, { podman: "5.8", scope });
  return screen.getByRole("figure", { name: "What this container can reach" });
}

const buttons = (figure: HTMLElement) => [...figure.querySelectorAll("button")];

test("the picture is one stop of the Tab key, and arrows move in it", async () => {
  const figure = draw("Network=private\n");
  expect(buttons(figure).filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  buttons(figure)[0]?.focus();
  await userEvent.keyboard("{ArrowDown}{ArrowRight}");
  expect(document.activeElement).toBe(buttons(figure)[2]);
});

test("what nobody measured is said in words, and nothing is claimed", () => {
  const figure = draw("Network=ns:/run/netns/can\n");
  for (const button of buttons(figure)) expect(button.textContent).toContain("not measured");
  expect(figure.textContent).toContain("a network made elsewhere");
  expect(figure.textContent).toContain("Source: network-modes.md 4.");
});

test.each([
  ["Network=host\nPublishPort=8080:80\n", "every port it opens"],
  ["PublishPort=8080:80\nPublishPort=127.0.0.1:1:1\n", "port 8080 only"],
  ["PublishPort=8080:80\nPublishPort=8443:443\n", "ports 8080, 8443 only"],
  ["Network=none\nPublishPort=8080:80\n", "no port"],
])("%j is open to the local network: %s", (lines, words) => {
  const text = draw(lines).textContent;
  expect(text).toContain(`open to the local network: ${words}`);
});

test("only who sees this machine’s network cards stands in its network", () => {
  expect(draw("Network=host\n").textContent).toContain("in this machine’s network");
});

test("a way to localhost alone does not put it there", () => {
  expect(draw("Network=pasta:--map-gw\n", "user").textContent).toContain("its own network");
});

test.each([
  ["Network=app.network\n", "network app"],
  ["Network=a\nNetwork=b\n", "2 networks"],
  ["Network=container:vpn\n", "another container’s network"],
])("%j: %s", (lines, words) => {
  expect(draw(lines).textContent).toContain(words);
});
