import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterAll, describe, expect, test } from "vitest";
import { controlOf } from "../../../core/controls/control.ts";
import { readLine } from "../../../core/controls/line-fields.ts";
import { oppositeOf } from "../../../core/controls/switch-words.ts";
import { keyNames, offeredSetting } from "../../../core/podman/keys/offered.ts";
import { isSince } from "../../../core/podman/release.ts";
import type { Release } from "../../../core/podman/release.ts";
import { isTrue } from "../../../core/podman/words/single-value.ts";
import { parseUnitFile } from "../../../core/unit-file/parse.ts";
import { assignments } from "../../../core/unit-file/read.ts";
import { renderFiles } from "../../../testing/render-in-session.tsx";
import UnitKeysCard from "../UnitKeysCard.tsx";
import AllSettings from "./AllSettings.tsx";
import { ownCard } from "./own-cards.ts";

/** A file of each kind that the generators take, to which each key is added. */
const texts: Readonly<Record<string, string>> = {
  container: "[Container]\nImage=localhost/x\n",
  pod: "[Pod]\n# mine\n",
  network: "[Network]\n# mine\n",
  volume: "[Volume]\n# mine\n",
  kube: "[Kube]\nYaml=/x.yaml\n",
  image: "[Image]\nImage=localhost/x\n",
  build: "[Build]\nImageTag=localhost/x\nFile=/x/Containerfile\n",
  artifact: "[Artifact]\nArtifact=localhost/x\n",
};

/** What else has to stand in the file with a key, or the generators refuse it (generator-spec.md 8 to 12). */
const needs: Readonly<Record<string, string>> = {
  "Container.Image": "[Container]\nContainerName=x\n",
  "Container.Rootfs": "[Container]\nContainerName=x\n",
  "Container.StartWithPod": "[Container]\nImage=localhost/x\nPod=shop.pod\n",
  "Container.Group": "[Container]\nImage=localhost/x\nUser=1000\n",
  "Container.RemapUid": "[Container]\nImage=localhost/x\nRemapUsers=manual\n",
  "Container.RemapGid": "[Container]\nImage=localhost/x\nRemapUsers=manual\n",
  "Container.RemapUidSize": "[Container]\nImage=localhost/x\nRemapUsers=auto\n",
  "Pod.RemapUid": "[Pod]\nRemapUsers=manual\n",
  "Pod.RemapGid": "[Pod]\nRemapUsers=manual\n",
  "Kube.RemapUid": "[Kube]\nYaml=/x.yaml\nRemapUsers=auto\n",
  "Kube.RemapGid": "[Kube]\nYaml=/x.yaml\nRemapUsers=auto\n",
  "Kube.Yaml": "[Kube]\nUserNS=host\n",
  "Image.Image": "[Image]\nOS=linux\n",
  "Build.ImageTag": "[Build]\nFile=/x/Containerfile\n",
  "Build.File": "[Build]\nImageTag=localhost/x\n",
  "Artifact.Artifact": "[Artifact]\nRetry=1\n",
  "Network.Gateway": "[Network]\nSubnet=10.89.5.0/24\n",
  "Network.IPRange": "[Network]\nSubnet=10.89.5.0/24\nGateway=10.89.5.1\n",
  "Volume.Type": "[Volume]\nDevice=/dev/vdb1\n",
  "Volume.Options": "[Volume]\nDevice=/dev/vdb1\nType=ext4\n",
};

/** Examples that show several names on a line: in the form each has a line. */
const examples: Readonly<Record<string, string>> = {
  "Container.Environment": "TZ=Europe/Berlin",
  "Network.Options": "isolate=true",
};

interface Walk {
  readonly section: string;
  readonly key: string;
  readonly name: string;
  readonly file: string;
  readonly base: string;
  readonly example: string;
  readonly since: Release;
}

const kinds: readonly (readonly [section: string, extension: string])[] = [
  ["Container", "container"],
  ["Pod", "pod"],
  ["Network", "network"],
  ["Volume", "volume"],
  ["Kube", "kube"],
  ["Image", "image"],
  ["Build", "build"],
  ["Artifact", "artifact"],
  ["Quadlet", "container"],
  ["Unit", "container"],
  ["Service", "container"],
  ["Install", "container"],
];

const walks = kinds.flatMap(([section, extension]) =>
  keyNames(section).map((key, index): Walk => {
    const setting = offeredSetting(section, key);
    if (setting === undefined) throw new Error(`[${section}] ${key} is not offered`);
    const name = `${section}.${key}`;
    return {
      section,
      key,
      name,
      file: `walk-${section.toLowerCase()}-${index}.${extension}`,
      base: needs[name] ?? texts[extension] ?? "",
      example: examples[name] ?? setting.example.slice(key.length + 1),
      since: setting.since ?? "4.4",
    };
  }),
);

/** What each key, set in the form, made of its file; the generators look at all of them in the end. */
const written = new Map<Walk, string>();

const user = userEvent.setup({ delay: null });

/** The lines of the key in a text. */
function valuesOf({ section, key }: Walk, text: string): readonly string[] {
  return assignments(parseUnitFile(text), { section, key }).map(({ value }) => value);
}

function control(name: string): HTMLElement {
  const found = document.querySelector(`[name="${name}"], [name="${name}.0"]`);
  if (!(found instanceof HTMLElement)) throw new Error(`There is no control ${name}`);
  return found;
}

async function fill(field: Element | null, value: string): Promise<void> {
  if (field instanceof HTMLSelectElement) await user.selectOptions(field, value);
  if (!(field instanceof HTMLInputElement)) return;
  await user.clear(field);
  if (value !== "") await user.paste(value);
}

/** Writes a value by the control of its key, as a person does. */
async function set({ section, key, name }: Walk, value: string): Promise<void> {
  const field = control(name);
  const kind = controlOf(section, key);
  if (field instanceof HTMLFieldSetElement && kind.kind === "fields") {
    const parts = readLine(section, key, kind, value)?.parts ?? {};
    for (const { part } of kind.fields)
      // A person fills in one after the other.
      // oxlint-disable-next-line no-await-in-loop
      await fill(field.querySelector(`[name="${field.name}.${part}"]`), parts[part] ?? "");
  } else if (kind.kind === "switch") {
    // To ask for a switch turns it to what it is for.
    const isChecked = field instanceof HTMLInputElement && field.checked;
    if (isChecked !== isTrue(value)) await user.click(field);
  } else await fill(field, value);
}

/** Another value of the same kind. */
function anotherOf({ section, key, example }: Walk): string {
  const kind = controlOf(section, key);
  if (kind.kind === "switch") return oppositeOf(example) ?? "";
  if (kind.kind === "choice") return kind.words.find((word) => word !== example) ?? example;
  if (kind.kind === "number") return "7";
  if (kind.kind !== "fields") return `${example}x`;
  const shown = readLine(section, key, kind, example);
  const [first] = kind.fields;
  if (shown === undefined || first === undefined) return `${example}x`;
  return kind.write({ ...shown.parts, [first.part]: `${shown.parts[first.part] ?? ""}1` });
}

async function find(typed: string): Promise<void> {
  const search = screen.getByRole("searchbox", { name: "Find a setting" });
  await user.clear(search);
  await user.click(search);
  await user.paste(typed);
  await user.keyboard("{Enter}");
}

describe("each key is found, set, changed and removed in the form", () => {
  test.each(walks)(
    "$name",
    async (walk) => {
      const { section, key, name, base, example } = walk;
      const isInContainer = walk.file.endsWith(".container");
      // Keys with a card above have the same control in the form of a drop-in.
      const isInDropIn = isInContainer && ownCard(section, key) !== undefined;
      const file = isInDropIn ? `${walk.file}.d/10.conf` : walk.file;
      const Card = isInContainer && !isInDropIn ? AllSettings : UnitKeysCard;
      const { text } = renderFiles(<Card />, { [file]: base }, { podman: "6.1" });
      const others = valuesOf(walk, base);
      expect(others).toEqual([]);

      await find(`${name}=`);
      expect(document.activeElement?.getAttribute("name") ?? "").toMatch(
        new RegExp(String.raw`^${name}(\.|$)`),
      );
      await set(walk, example);
      expect(valuesOf(walk, text())).toEqual([example]);
      written.set(walk, text());
      await set(walk, anotherOf(walk));
      expect(valuesOf(walk, text())).toEqual([anotherOf(walk)]);
      await set(walk, example);
      expect(text()).toBe(written.get(walk));

      await user.click(screen.getByRole("button", { name: `Remove ${key}` }));
      expect(text()).toBe(base);
      expect(document.activeElement).toBe(screen.getByRole("searchbox", { name: "Find a setting" }));
    },
    30_000,
  );
});

/** Version → program, of the generators that are installed on this machine. */
function installedGenerators(): ReadonlyMap<string, string> {
  const script = resolve(process.env["QUADLIGHT_ORACLE"] ?? "../shared/oracle", "quadlet-oracle.sh");
  const { status, stdout } = spawnSync("bash", [script, "list"], { encoding: "utf8" });
  if (status !== 0) return new Map();
  const rows = stdout.trim().split("\n");
  return new Map(
    rows.map((row) => row.split("\t")).map(([version = "", program = ""]) => [version, program]),
  );
}

const generators = installedGenerators();
const directory = mkdtempSync(join(tmpdir(), "quadlight-walk-"));
afterAll(() => rmSync(directory, { recursive: true }));

describe.skipIf(generators.size === 0)("the real generator", () => {
  test.each([...generators])("%s takes each file that was written", (version, program) => {
    expect(written.size).toBe(walks.length);
    const release = version.split(".").slice(0, 2).join(".");
    const files = [...written].filter(([{ since }]) => isSince(releaseOf(release), since));
    const units = join(directory, release);
    mkdirSync(units);
    for (const name of companions(files.map(([, text]) => text)))
      write(units, name, texts[extensionOf(name)] ?? "");
    for (const [{ file }, text] of files) write(units, file, text);
    const { stderr, status } = spawnSync(program, ["--dryrun"], {
      encoding: "utf8",
      env: { ...process.env, QUADLET_UNIT_DIRS: units },
    });
    const errors = stderr.split("\n").filter((line) => line !== "" && !/Loading source unit file/.test(line));
    expect(errors).toEqual([]);
    expect(status).toBe(0);
  });
});

function releaseOf(text: string): Release {
  return text === "5.4" || text === "6.1" ? text : "5.8";
}

function extensionOf(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1);
}

/** The files that others name. */
function companions(all: readonly string[]): readonly string[] {
  const names = all.flatMap(
    (text) => text.match(/(?<=[=\s])[\w-]+\.(?:container|pod|network|volume|image|build|artifact)\b/g) ?? [],
  );
  return [...new Set(names)];
}

function write(folder: string, name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}
