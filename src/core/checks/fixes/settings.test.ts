import { expect, test } from "vitest";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { applyChanges } from "../../unit-file/text.ts";
import type { Action } from "../model/finding.ts";
import { unitSettings } from "../../podman/settings/unit-settings.ts";
import { addLine, writeSetting } from "./settings.ts";

const own = "[Container]\nImage=a.io/b:1\nPull=newer\n";
const name = { section: "Container", key: "Pull" };
const groups = { section: "Container", key: "GroupAdd" };

function made(text: string, action: Action): string {
  return action.kind === "edit" ? applyChanges(text, action.edit(parseUnitFile(text))) : text;
}

/** The settings of a file with the lines of a drop-in behind it. */
function withDropIn(text: string, lines: string) {
  return unitSettings(parseUnitFile(`${text}\n[Container]\n${lines}\n`), "5.8");
}

test("a value is written in the last line of the file, where that one counts", () => {
  const settings = unitSettings(parseUnitFile(own), "5.8");
  expect(made(own, writeSetting("", settings, name, "never"))).toBe(own.replace("newer", "never"));
});

test("nothing is written where a drop-in has the last word", () => {
  expect(made(own, writeSetting("", withDropIn(own, "Pull=always"), name, "never"))).toBe(own);
});

test("a line is added beside those of a drop-in, and not where it takes them back", () => {
  const added = own.replace("Pull=newer\n", "Pull=newer\nGroupAdd=keep-groups\n");
  const action = addLine("", withDropIn(own, "GroupAdd=video"), groups, "keep-groups");
  expect(made(own, action).split("\n").toSorted()).toEqual(added.split("\n").toSorted());
  expect(made(own, addLine("", withDropIn(own, "GroupAdd="), groups, "keep-groups"))).toBe(own);
});

test("no second section is made beside one whose name is misspelled", () => {
  const text = own.replace("[Container]", "[container]");
  const settings = unitSettings(parseUnitFile(text), "5.8");
  expect(made(text, writeSetting("", settings, name, "never"))).toBe(text);
});
