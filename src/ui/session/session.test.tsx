import { act, screen } from "@testing-library/react";
import { Profiler } from "react";
import { expect, test } from "vitest";
import { lastValue } from "../../core/unit-file/read.ts";
import { renderInSession } from "../../testing/render-in-session.tsx";
import { useAnalysisNow, useRead } from "./session.tsx";

const image = { section: "Container", key: "Image" } as const;
const text = "[Container]\nImage=a\nExec=b\n";

function Image() {
  return <p>{useRead(({ document }) => lastValue(document, image))}</p>;
}

test("a part that reads a line is drawn again only when that line says something else", () => {
  let drawings = 0;
  const counted = (
    <Profiler id="part" onRender={() => (drawings += 1)}>
      <Image />
    </Profiler>
  );
  const { session } = renderInSession(counted, text);
  const replace = (from: string, to: string) =>
    act(() =>
      session.actions.editFile(
        ({ text: now }) => [{ from: now.indexOf(from), to: now.indexOf(from) + from.length, insert: to }],
        { label: "Typed" },
      ),
    );
  drawings = 0;
  replace("Exec=b", "Exec=longer");
  expect(drawings).toBe(0);
  replace("Image=a", "Image=c");
  expect(drawings).toBe(1);
  expect(screen.getByText("c")).toBeDefined();
});

test("what a press does sees the lines where they are by then", () => {
  const seen: (string | undefined)[] = [];
  function Part() {
    const analysisNow = useAnalysisNow();
    return (
      <button type="button" onClick={() => seen.push(lastValue(analysisNow().document, image))}>
        Press
      </button>
    );
  }
  const { session } = renderInSession(<Part />, text);
  act(() => session.actions.editFile(() => [{ from: 0, to: 0, insert: "# above\n" }], { label: "Typed" }));
  act(() =>
    session.actions.editFile(
      ({ text: now }) => [{ from: now.indexOf("=a") + 1, to: now.indexOf("=a") + 2, insert: "z" }],
      { label: "Typed" },
    ),
  );
  act(() => screen.getByRole("button").click());
  expect(seen).toEqual(["z"]);
});
