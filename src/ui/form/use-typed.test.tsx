import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { renderInSession } from "../../testing/render-in-session.tsx";
import { useTyped } from "./use-typed.ts";

test("a value that the fields can’t show is no reason to draw for ever", async () => {
  const written: (string | undefined)[] = [];
  function Probe() {
    const { change, value } = useTyped<string | undefined>(undefined, (typed) => {
      written.push(typed);
      return undefined;
    });
    return <input aria-label="Probe" value={value ?? ""} onChange={(event) => change(event.target.value)} />;
  }
  renderInSession(<Probe />, "[Container]\n");
  await userEvent.type(screen.getByRole("textbox", { name: "Probe" }), "x");
  expect(written).toEqual(["x"]);
});
