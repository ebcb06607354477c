import { portLines } from "../../src/core/network/ports/published-ports.ts";
import { readPodmanVersion } from "../../src/core/podman/target.ts";
import { environment, variableOf } from "../../src/core/podman/values/environment/environment-list.ts";
import { readSingle } from "../../src/core/podman/words/single-value.ts";
import { parseUnitFile } from "../../src/core/unit-file/parse.ts";
import { lastValue } from "../../src/core/unit-file/read.ts";

/** What each of these controls of the form has to show for a text and a release, by its name. */
export function controlsOf(text: string, release: string): Readonly<Record<string, string>> {
  const podman = readPodmanVersion(release);
  if (podman === undefined) return {};
  const document = parseUnitFile(text);
  const single = (section: string, key: string) =>
    readSingle(lastValue(document, { section, key }) ?? "", podman);
  const variables = environment.rows(document).flatMap((row, index) => {
    if (row.kind === "text") return [];
    const { name, value } = variableOf(row);
    const field = `Container.Environment.${index}`;
    return [[`${field}.name`, name] as const, [`${field}.value`, value] as const];
  });
  return {
    "Container.Image": single("Container", "Image"),
    "Container.ContainerName": single("Container", "ContainerName"),
    "Unit.Description": lastValue(document, { section: "Unit", key: "Description" }) ?? "",
    ...Object.fromEntries(variables),
  };
}

/** How many rows of ports the form has for a text. */
export function portRows(text: string): number {
  return portLines(parseUnitFile(text)).length;
}
