import { unitValue } from "../../core/unit-file/value.ts";
import { act, cleanup, screen } from "@testing-library/react";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { renderInSession } from "../../testing/render-in-session.tsx";
import { UnitFile } from "./UnitFile.tsx";

const region = () => screen.getByRole("region", { name: "Unit file" });

test("its text is the file, character by character", () => {
  const piece = fc.constantFrom(
    "[Container]",
    "Image=a/b",
    "# x",
    "Exec=a \\",
    "\t",
    "no key",
    "<b>&amp;",
    "é",
    "=",
  );
  fc.assert(
    fc.property(fc.array(piece), fc.constantFrom("\n", "\r\n"), (lines, ending) => {
      const text = lines.join(ending);
      renderInSession(<UnitFile />, text);
      expect(region().textContent).toBe(text);
      cleanup();
    }),
    { numRuns: 200 },
  );
});

test("a value over thousands of lines is drawn in parts, each line with its number", () => {
  const text = `[Container]\nExec=a${"\\\n# c\n".repeat(2500)}\n`;
  renderInSession(<UnitFile />, text);
  expect(region().textContent).toBe(text);
  const numbers = [...region().querySelectorAll("[data-line]")].map((line) => line.getAttribute("data-line"));
  expect(numbers).toEqual(
    text
      .split("\n")
      .slice(0, -1)
      .map((_, index) => `${index + 1}`),
  );
  const together = [...region().querySelectorAll(".lines")].map((part) => part.childElementCount);
  expect(Math.max(...together)).toBeLessThanOrEqual(200);
});

test("the line that changed is marked, and only that", () => {
  const { session } = renderInSession(<UnitFile />, "[Container]\nImage=a/b\nNetwork=private\n");
  expect(region().querySelectorAll(".changed")).toHaveLength(0);
  act(() => session.actions.chooseNetwork("host"));
  expect([...region().querySelectorAll(".changed")].map((line) => line.textContent)).toEqual([
    "Network=host\n",
  ]);
});

test("the line with the container’s name is marked when the file follows the name", () => {
  const { session } = renderInSession(<UnitFile />, "[Container]\nContainerName=web\nImage=a/b\n");
  act(() => session.actions.nameContainer(unitValue("site")));
  expect([...region().querySelectorAll(".changed")].map((line) => line.textContent)).toEqual([
    "ContainerName=site\n",
  ]);
});

test("a finding marks the part of the value that it is about", () => {
  renderInSession(
    <UnitFile />,
    "[Container]\nImage=localhost/a\nPublishPort=192.0.2.1:8080:80\nNetwork=host\n",
  );
  const marked = [...screen.getByRole("region", { name: "Unit file" }).querySelectorAll("[class*=found-]")];
  expect(marked.map((piece) => piece.textContent)).toContain("8080");
});
