import { expect, test } from "vitest";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { applyChanges } from "../../unit-file/text.ts";
import { podmanOptions } from "../reading/podman-options.ts";
import { unitSettings } from "../../podman/settings/unit-settings.ts";
import type { SettingValue } from "../../podman/settings/unit-settings.ts";
import { commaParts } from "../reading/value-parts.ts";
import { deletePart, replacePart } from "./parts.ts";

const head = "[Container]\nImage=quay.io/example/app:1\n";

/** What is left below the image when this part is deleted. */
function without(part: SettingValue | undefined, text: string): string {
  const document = parseUnitFile(text);
  const action = part === undefined ? undefined : deletePart("Delete", part);
  return action?.kind === "edit" ? applyChanges(text, action.edit(document)).replace(head, "") : "";
}

test.each([
  ["AddCapability=ALL\n", ""],
  ["AddCapability=NET_RAW ALL KILL\n", "AddCapability=NET_RAW KILL\n"],
  ["AddCapability=ALL\tKILL\n", "AddCapability=KILL\n"],
  ["AddCapability=NET_RAW,ALL KILL\n", "AddCapability=NET_RAW KILL\n"],
  ["AddCapability=ALL,NET_RAW KILL\n", "AddCapability=NET_RAW KILL\n"],
  ['AddCapability=KILL "ALL"\n', "AddCapability=KILL\n"],
  ["AddCapability=KILL \\\n  ALL\nUser=1\n", "AddCapability=KILL\nUser=1\n"],
  ["AddCapability=ALL \\\n  KILL\n", "AddCapability=KILL\n"],
])("a word or what stands between commas is taken out of %j", (line, left) => {
  const text = head + line;
  const settings = unitSettings(parseUnitFile(text), "5.8");
  const parts = commaParts(settings.document, settings.values("Container", "AddCapability"));
  expect(
    without(
      parts.find((part) => part.text === "ALL"),
      text,
    ),
  ).toBe(left);
});

test.each([
  ["PodmanArgs=--memory 1g --pid host\n", "PodmanArgs=--memory 1g\n"],
  ["PodmanArgs=--pid=host --memory 1g\n", "PodmanArgs=--memory 1g\n"],
  ['PodmanArgs=--memory 1g --pid "host"\n', "PodmanArgs=--memory 1g\n"],
  ['PodmanArgs="--pid=host" --memory 1g\n', "PodmanArgs=--memory 1g\n"],
  ['PodmanArgs="--pid" host\n', ""],
])("an option goes with its value: %j", (line, left) => {
  const text = head + line;
  const settings = unitSettings(parseUnitFile(text), "5.8");
  expect(without(podmanOptions(settings, "Container", "--pid")[0], text)).toBe(left);
});

test("the line is found where it stands by then", () => {
  const settings = unitSettings(parseUnitFile(`${head}AddCapability=KILL ALL\n`), "5.8");
  const text = `# moved\n${head}AddCapability=KILL ALL\n`;
  expect(without(settings.value("Container", "AddCapability"), text)).toBe("# moved\nAddCapability=KILL\n");
});

test("comments between the lines of a value move above it", () => {
  const text = `${head}ReadOnly=enabled \\\n# why\n  x\nUser=1\n`;
  const settings = unitSettings(parseUnitFile(text), "5.8");
  const [entry] = settings.lines("Container", "ReadOnly");
  const action = entry === undefined ? undefined : replacePart("", entry, entry.valueRange, "true");
  const edit = action?.kind === "edit" ? action.edit(settings.document) : [];
  expect(applyChanges(text, edit)).toBe(`${head}# why\nReadOnly=true\nUser=1\n`);
});

test("a word is not taken out from between comments, which would then end the value", () => {
  const text = `${head}AddCapability=KILL \\\n# why\n  ALL\nUser=1\n`;
  const settings = unitSettings(parseUnitFile(text), "5.8");
  expect(without(settings.values("Container", "AddCapability").at(-1), text)).toBe(text.replace(head, ""));
});
