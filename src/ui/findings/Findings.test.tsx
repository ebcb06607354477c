import { act, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { renderInSession } from "../../testing/render-in-session.tsx";
import type { EvidenceRequest } from "../evidence/evidence.ts";
import { Findings } from "./Findings.tsx";

const host = "[Container]\nImage=quay.io/example/app:1\nNetwork=host\n";
const items = () => within(screen.getByRole("region", { name: "Why it matters" })).getAllByRole("listitem");
const rules = () => items().map(({ dataset }) => dataset["rule"]);
const item = (rule: string) => items().find((each) => each.dataset["rule"] === rule);

test("each finding names its rule and how serious it is", () => {
  renderInSession(<Findings showEvidence={() => undefined} />, host);
  for (const each of items()) {
    expect(each.dataset["rule"]).toMatch(/^[a-z-]+$/);
    expect(each.dataset["severity"]).toMatch(/^(error|danger|warning|note|good)$/);
  }
});

test("its button puts it right", async () => {
  const { text } = renderInSession(<Findings showEvidence={() => undefined} />, host);
  const shared = item("host-network");
  if (!shared) throw new Error("The finding is missing");
  await userEvent.click(within(shared).getByRole("button", { name: "Use private" }));
  expect(text()).toBe(host.replace("host", "private"));
  expect(item("host-network")).toBeUndefined();
});

test("each finding shows what it rests on", async () => {
  const shown: EvidenceRequest[] = [];
  renderInSession(<Findings showEvidence={(request) => shown.push(request)} />, host);
  for (const each of items())
    // oxlint-disable-next-line no-await-in-loop
    await userEvent.click(within(each).getByRole("button", { name: /How this was measured|Source/ }));
  expect(shown).toHaveLength(items().length);
  for (const { evidence } of shown) expect(evidence).not.toEqual([]);
});

test("a rule leads to its page in the reference", () => {
  renderInSession(<Findings showEvidence={() => undefined} />, host);
  const shared = item("host-network");
  expect(shared && within(shared).getByRole("link", { name: /^Rule/ }).getAttribute("href")).toBe(
    "#rules/host-network",
  );
});

test("where nothing was measured and nothing looks wrong, it says so", () => {
  renderInSession(
    <Findings showEvidence={() => undefined} />,
    `[Container]\n# quadlight: ignore image-local-only\nImage=localhost/app:1\nNetwork=ns:/run/netns/can\nContainerName=app\nUser=1000\nNoNewPrivileges=true\n
[Service]\nRestart=always\n[Install]\nWantedBy=default.target\n`,
  );
  expect(
    screen.getByText("Nothing was measured for this network, and nothing in the file looks wrong."),
  ).toBeDefined();
});

test("the first five follow in the frame of a change, those below them behind it, each once", async () => {
  const { session, text } = renderInSession(<Findings showEvidence={() => undefined} />, host);
  const before = rules();
  expect(before.length).toBeGreaterThan(6);
  const first = text();
  act(() => session.actions.chooseNetwork("private"));
  const between = rules();
  expect(new Set(between).size).toBe(between.length);
  await waitFor(() => expect(rules()).not.toEqual(between));
  const after = rules();
  expect(between.slice(0, 5)).toEqual(after.slice(0, 5));
  act(() => session.actions.undo());
  await waitFor(() => expect(rules()).toEqual(before));
  expect(text()).toBe(first);
});
