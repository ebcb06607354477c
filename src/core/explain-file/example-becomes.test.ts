import { expect, test } from "vitest";
import { wordsWithoutSecrets } from "../checks/reading/secrets.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import { entriesOf } from "../unit-file/read.ts";
import { optionsOfLine } from "./options-of-line.ts";
import { keysOf } from "../podman/keys/keys.ts";
import { describe } from "../podman/keys/describe.ts";

/** What a file of the kind, or the key, can’t be without. */
const needed: Readonly<Record<string, readonly string[]>> = {
  Container: ["Image=web"],
  Pod: [],
  Network: ["Subnet=10.89.5.0/24"],
  Volume: ["Device=/dev/sdb1", "Type=ext4"],
  Kube: ["Yaml=web.yaml"],
  Image: ["Image=web"],
  Build: ["ImageTag=web", "SetWorkingDirectory=unit"],
  Artifact: ["Artifact=web"],
};

/** What stands beside a key in place of that. */
const instead: Readonly<Record<string, readonly string[]>> = {
  "Container.Rootfs": [],
  "Volume.Image": ["Driver=image"],
};

const examples = Object.keys(needed).flatMap((section) =>
  keysOf(section).flatMap(({ key }) => {
    const { example = "", option, exampleBecomes } = describe(section, key) ?? {};
    const says = exampleBecomes ?? option?.replace("*", () => example.slice(key.length + 1));
    return says === undefined ? [] : [{ section, key, example, says }];
  }),
);

test.each(examples)("[$section] $example becomes $says", ({ section, key, example, says }) => {
  const others = (instead[`${section}.${key}`] ?? needed[section] ?? []).filter(
    (line) => !line.startsWith(`${key}=`),
  );
  const active = `web.${section.toLowerCase()}`;
  const text = [`[${section}]`, ...others, example, ""].join("\n");
  const entry = entriesOf(parseUnitFile(text), section).find((each) => each.key === key);
  const made =
    entry &&
    optionsOfLine(entry, { files: { [active]: text }, active, target: { podman: "6.1", scope: "system" } });
  // Of credentials the password is not repeated; the name of a secret is none.
  expect(unquoted(made)).toBe(unquoted(key === "Secret" ? says : wordsWithoutSecrets(says)));
});

/** The service has quotes and escapes where systemd needs them. */
function unquoted(words: string | undefined): string | undefined {
  return words?.replaceAll(String.raw`\x20`, " ").replaceAll(/["\\]/g, "");
}
