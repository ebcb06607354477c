import { expect, test } from "vitest";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { assignments } from "../../unit-file/read.ts";
import { applyChanges } from "../../unit-file/text.ts";
import { removeLines } from "./remove-lines.ts";

function without(text: string, section: string, key: string): string {
  const document = parseUnitFile(text);
  return applyChanges(text, removeLines(document, assignments(document, { section, key })));
}

test("the header of the unit’s own section stays", () => {
  expect(without("[Pod]\nNetwork=container:vpn\n", "Pod", "Network")).toBe("[Pod]\n");
  expect(without("[Pod]\nNetwork=container:vpn", "Pod", "Network")).toBe("[Pod]");
});

test("a part of that section goes where another one stays, and so does a section of systemd", () => {
  const text = "[Container]\nImage=a.io/b:1\n\n[Service]\nRestart=no\n\n[Container]\nHostName=a\n";
  expect(without(text, "Container", "HostName")).toBe(
    "[Container]\nImage=a.io/b:1\n\n[Service]\nRestart=no\n",
  );
  expect(without(text, "Service", "Restart")).toBe(
    "[Container]\nImage=a.io/b:1\n\n[Container]\nHostName=a\n",
  );
});

test("comments between the lines of a value stay", () => {
  expect(without("[Container]\nExec=a \\\n# why\n  b\nUser=1\n", "Container", "Exec")).toBe(
    "[Container]\n# why\nUser=1\n",
  );
});
