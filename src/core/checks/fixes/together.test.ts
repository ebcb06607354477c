import { expect, test } from "vitest";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { assignments } from "../../unit-file/read.ts";
import { applyChanges } from "../../unit-file/text.ts";
import type { Action } from "../model/finding.ts";
import { unitSettings } from "../../podman/settings/unit-settings.ts";
import { deleteLines } from "./lines.ts";
import { replacePart } from "./parts.ts";
import { addLine } from "./settings.ts";
import { together } from "./together.ts";

function made(text: string, actions: readonly Action[]): string {
  const action = together("All", actions);
  return action.kind === "edit" ? applyChanges(text, action.edit(parseUnitFile(text))) : text;
}

test("edits that each cut the backslash at the end", () => {
  const text = "[Container]\nImage=a.io/b:1\\";
  const settings = unitSettings(parseUnitFile(text), "5.8");
  const add = (value: string) =>
    addLine("", settings, { section: "Container", key: "DropCapability" }, value);
  expect(made(text, [add("all"), add("KILL")])).toBe(
    "[Container]\nImage=a.io/b:1\nDropCapability=all\nDropCapability=KILL",
  );
});

test("lines at the end that share a line break", () => {
  const text = "[Container]\nImage=a.io/b:1\nPublishPort=81:81\nPublishPort=80:80";
  const ports = assignments(parseUnitFile(text), { section: "Container", key: "PublishPort" });
  expect(
    made(
      text,
      ports.map((port) => deleteLines("", [port])),
    ),
  ).toBe("[Container]\nImage=a.io/b:1");
});

test("all or none", () => {
  const text = "[Container]\nImage=a.io/b:1\nPublishPort=80:80\n";
  const [port] = assignments(parseUnitFile(text), { section: "Container", key: "PublishPort" });
  const actions =
    port === undefined ? [] : [deleteLines("", [port]), replacePart("", port, port.valueRange, port.value)];
  expect(made(text, actions)).toBe(text);
});
