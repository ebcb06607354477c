import { expect, test } from "vitest";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { controlLines, linkedLines } from "./control-lines.ts";

const document = parseUnitFile(`# web
[Unit]
Description=Old
Description=New

[Container]
Image=a/b
PublishPort=8080:80
# Unused with this network: PublishPort=9090:90
Environment=A=1 B=2
Volume=/old:/old
Volume=
Volume=/srv:/srv
Exec=run \\
  # why
  --fast
`);

test.each([
  ["Container.Image", [7]],
  ["Unit.Description", [4]],
  ["Container.PublishPort.0", [8]],
  ["Container.PublishPort.0.hostPort", [8]],
  ["Container.PublishPort.1.containerPort", [9]],
  ["Container.Environment.1.value", [10]],
  ["Container.Volume.0", [13]],
  ["Container.Exec", [14]],
  ["Container.Volume.1", []],
  ["Container.Network", []],
  ["File.Name", []],
  ["", []],
])("the control %s shows the lines %j", (name, lines) => {
  expect(controlLines(document, name)).toEqual(lines);
});

test("every line of an assignment leads to its first, a set-aside port to itself, all others to nothing", () => {
  expect([...linkedLines(document)]).toEqual(
    [3, 4, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16].map((line) => [line, Math.min(line, 14)]),
  );
});
