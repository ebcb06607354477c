import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { renderInSession } from "../../testing/render-in-session.tsx";
import HostAssistant from "./HostAssistant.tsx";

const onHost = "[Container]\nImage=localhost/a\nNetwork=host\n";

async function choose(name: string): Promise<void> {
  await userEvent.click(screen.getByRole("button", { name }));
}

test("writes the answer as one step, and says when there is nothing left to write", async () => {
  const { session, text } = renderInSession(<HostAssistant showEvidence={() => undefined} />, onHost, {
    scope: "user",
  });
  await choose("It must reach a service that listens only on this machine");
  await choose("Apply");
  expect(text()).toBe("[Container]\nImage=localhost/a\nNetwork=pasta:-T,5432\n");
  expect(screen.getByText("Your files say all of this.")).toBeTruthy();
  await choose("Apply");
  session.actions.undo();
  expect(text()).toBe(onHost);
});

test("takes the other files away with the same step", async () => {
  const { session, workspace } = renderInSession(<HostAssistant showEvidence={() => undefined} />, onHost);
  const names = () => Object.keys(workspace().files);
  await choose("Containers must find each other");
  await choose("Apply");
  expect(names()).toEqual(["web.container", "app.network"]);
  session.actions.undo();
  expect(names()).toEqual(["web.container"]);
});

test("shows what an answer rests on", async () => {
  const shown: string[] = [];
  renderInSession(<HostAssistant showEvidence={({ title }) => shown.push(title)} />, onHost);
  await choose("It watches this machine’s connections or interfaces");
  await userEvent.click(screen.getByRole("button", { name: /^How this was measured ?: Yes/ }));
  expect(shown).toEqual(["Yes, and this is what you accept."]);
});
