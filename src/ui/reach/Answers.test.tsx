import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { renderInSession } from "../../testing/render-in-session.tsx";
import type { ReachAnswer } from "../../core/network/reach/reach-question.ts";
import { Answers } from "./Answers.tsx";
import { AnswerTable } from "./AnswerTable.tsx";
import type { Column } from "./AnswerTable.tsx";
import type { EvidenceRequest } from "../evidence/evidence.ts";

const image = "[Container]\nImage=quay.io/example/app:1\n";
const answers = (showEvidence: (request: EvidenceRequest) => void = () => undefined) => (
  <>
    <h2 id="reach">What this container can reach</h2>
    <Answers labelledBy="reach" showEvidence={showEvidence} />
  </>
);
const rows = () => screen.getAllByRole("row").slice(1);
const stops = (row: HTMLElement) =>
  within(row)
    .getAllByRole("button")
    .filter(({ tabIndex }) => tabIndex === 0);

test("the Tab key stops once in each row, at the network of the file", () => {
  renderInSession(answers(), `${image}Network=host\n`);
  for (const row of rows())
    expect(stops(row).map(({ textContent }) => textContent)).toEqual([expect.stringContaining(", Host:")]);
});

test("arrow keys go to the other answers", async () => {
  renderInSession(answers(), `${image}Network=private\n`);
  const first = stops(rows()[0] ?? document.body)[0];
  first?.focus();
  await userEvent.keyboard("{ArrowRight}");
  expect(document.activeElement?.textContent).toContain("localhost");
  expect(document.activeElement?.textContent).toContain(", Host:");
  await userEvent.keyboard("{ArrowDown}{ArrowLeft}");
  expect(document.activeElement?.textContent).toContain("on all addresses, Private:");
});

test("an answer opens what was tried and seen", async () => {
  const showEvidence = vi.fn<(request: EvidenceRequest) => void>();
  renderInSession(answers(showEvidence), `${image}Network=host\n`);
  await userEvent.click(screen.getByRole("button", { name: /localhost.*, Host: how this was measured/ }));
  await vi.waitFor(() => expect(showEvidence).toHaveBeenCalledOnce());
  expect(showEvidence.mock.calls[0]?.[0]).toMatchObject({
    title: "Can it reach this machine’s localhost: what listens only on 127.0.0.1, often a database?",
    sentences: ["Host: yes. This is what was tried and seen."],
  });
});

test("the column of the file’s own network shows what is true of this file", () => {
  renderInSession(answers(), `${image}Network=none\n`);
  const [database] = rows();
  expect(within(database ?? document.body).getAllByRole("button")).toHaveLength(3);
  expect(screen.getByRole("columnheader", { name: "This file" })).toBeDefined();
});

test("the rarer questions come when they are asked for", async () => {
  renderInSession(answers(), `${image}Network=private\n`);
  expect(screen.queryByRole("rowheader", { name: /multicast/ })).toBeNull();
  await userEvent.click(screen.getByText("3 more answers"));
  expect(await screen.findByRole("rowheader", { name: /multicast/ })).toBeDefined();
});

const column: Column = {
  id: "file",
  tone: "file",
  heading: "This file",
  measurement: { kind: "unmeasured", why: "Nobody tried." },
};

function renderAnswer(answer: Partial<ReachAnswer>) {
  const given: ReachAnswer = { asks: "reach it", opens: true, verdict: "yes", cells: [], ...answer };
  render(
    <AnswerTable
      label="Answers"
      questions={["it"]}
      columns={[column]}
      answerOf={() => given}
      showEvidence={() => undefined}
    />,
  );
  return screen.getByRole("button");
}

test("what a document states is not called measured, and has no colour of its own", () => {
  const button = renderAnswer({ verdict: "no", source: "network-modes.md 2" });
  expect(button.textContent).toContain("not measured; stated in network-modes.md 2");
  expect(button.textContent).toContain("how this is known");
  expect(button.className.trim()).toBe("verdict");
});

test("what nobody tried says so in a word", () => {
  expect(renderAnswer({ verdict: "unknown", source: "lab/README.md" }).textContent).toContain("not measured");
});
