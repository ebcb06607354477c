import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { findingsIn } from "../../../testing/findings-in.ts";
import { findOracle } from "../../../../tools/fuzz/oracle.ts";
import { readPodmanVersion } from "../../podman/target.ts";
import type { Workspace } from "../workspace.ts";
import { addFromTemplate, beginningOf, checkNewFile, suggestedName } from "./add-from-template.ts";
import { dropInTemplates } from "./drop-in-templates.ts";
import { joinFor } from "./joins.ts";
import { offersFor } from "./offers.ts";
import { unitTemplates } from "./unit-templates.ts";

const all = [...unitTemplates, ...dropInTemplates];

const web = "# web.container\n[Container]\nImage=quay.io/example/web:1\nNetwork=private\n";

function workspaceOf(
  files: Record<string, string> = { "web.container": web },
  podman: Workspace["target"]["podman"] = "5.8",
): Workspace {
  return { files, active: Object.keys(files)[0] ?? "", target: { podman, scope: "system" } };
}

function added(id: string, isJoined = true, workspace = workspaceOf()): Workspace {
  const template = all.find((each) => each.id === id);
  if (template === undefined) throw new Error(`There is no template ${id}`);
  const checked = checkNewFile(workspace, template, suggestedName(workspace, template, []));
  if (checked.kind === "problem") throw new Error(checked.sentence);
  return addFromTemplate(workspace, template, { name: checked.name, isJoined });
}

describe.each(all)("$id", ({ id }) => {
  test.each([true, false])("has no error and no warning, joined: %s", (isJoined) => {
    const { files } = added(id, isJoined);
    const serious = findingsIn({ files }).filter(({ severity }) => severity !== "note");
    expect(serious.map(({ rule, fileName, title }) => `${rule} ${fileName} ${title}`)).toEqual([]);
  });

  test("is on show once it is there", () => {
    const { files, active } = added(id);
    expect(Object.keys(files)).toEqual(["web.container", active]);
  });
});

test("a file is called as one that is named and not there", () => {
  const workspace = workspaceOf();
  const network = unitTemplates.find(({ id }) => id === "network");
  expect(network && suggestedName(workspace, network, ["db.volume", "shop.network"])).toBe("shop.network");
  expect(network && suggestedName(workspace, network, [])).toBe("app.network");
  const used = workspaceOf({ "web.container": "[Container]\nNetwork=app.network\n", "app-2.network": "" });
  expect(network && suggestedName(used, network, [])).toBe("app-3.network");
});

test.each([
  ["network", "a.network", undefined],
  ["network", "a.volume", "Keep .network at the end: it tells Quadlet what the file is."],
  ["network", "../a.network", expect.stringContaining("no /")],
  ["network", "a\n.network", expect.stringContaining("control characters")],
  ["container", "web.container", "There is a file web.container already."],
  ["drop-in", "notes.txt", expect.stringContaining("end in .conf")],
  ["drop-in", "5-a.conf", undefined],
])("a %s called %j: %s", (id, typed, sentence) => {
  const template = all.find((each) => each.id === id);
  const checked = template && checkNewFile(workspaceOf(), template, typed);
  expect(checked?.kind === "problem" ? checked.sentence : undefined).toEqual(sentence);
});

test("nothing in a template of a unit is called as one of its instances", () => {
  const [container] = unitTemplates;
  expect(container && beginningOf(container, "app@.container")).not.toContain("ContainerName");
});

function textAfter(id: string, text = web): string | undefined {
  return added(id, true, workspaceOf({ "web.container": text })).files["web.container"];
}

describe("the container on show uses a new file in the same step:", () => {
  test.each([
    ["network", "Network=app.network"],
    ["volume", "Volume=data.volume:/data"],
    ["pod", "Pod=app.pod"],
    ["image", "Image=app.image"],
    ["build", "Image=app.build"],
    ["artifact", "Mount=type=artifact,source=files.artifact,destination=/files"],
  ])("%s gives %s", (id, line) => {
    expect(textAfter(id)?.split("\n")).toContain(line);
  });

  test("a network comes beside those that are named already", () => {
    expect(textAfter("network", web.replace("private", "shop.network"))).toContain(
      "Network=shop.network\nNetwork=app.network\n",
    );
  });

  test("unless it is no container", () => {
    expect(joinFor(workspaceOf({ "a.network": "" }), "b.volume")).toBeUndefined();
    expect(joinFor(workspaceOf(), "b.container")).toBeUndefined();
  });
});

function whyNot(podman: Workspace["target"]["podman"], id: string): string | undefined {
  return offersFor(workspaceOf(undefined, podman)).find(({ template }) => template.id === id)?.whyNot;
}

describe("what the chosen Podman does not read is offered with the reason", () => {
  test.each([
    ["5.4", "artifact", "Podman 5.4 does not read .artifact files. They came with Podman 5.7."],
    ["5.7", "artifact", undefined],
    ["4.9", "pod", "Podman 4.9 does not read .pod files. They came with Podman 5.0."],
    ["4.9", "drop-in", "Podman 4.9 does not read drop-ins. They came with Podman 5.0."],
    ["4.9", "container", undefined],
  ] as const)("%s: %s", (podman, id, reason) => {
    expect(whyNot(podman, id)).toBe(reason);
  });
});

test("drop-ins are offered for the kind of the unit on show", () => {
  const ids = offersFor(workspaceOf({ "a.volume": "" })).map(({ template }) => template.id);
  expect(ids).toContain("drop-in");
  expect(ids).not.toContain("drop-in-network");
});

const oracle = await findOracle(undefined, (address) => import(/* @vite-ignore */ address));

test.skipIf(oracle === undefined)("the real generators take each template, joined and alone", () => {
  for (const [version, program] of oracle?.programs ?? []) {
    const podman = readPodmanVersion(version) ?? "5.4";
    for (const offer of offersFor(workspaceOf(undefined, podman)))
      for (const isJoined of [true, false]) {
        if (offer.whyNot !== undefined) continue;
        const { template } = offer;
        const { files } = added(template.id, isJoined, workspaceOf(undefined, podman));
        expect([version, template.id, ...dryRun(program, files)]).toEqual([version, template.id, 0, ""]);
      }
  }
});

/** What the generator of this program says of these files: its status, and its complaints. */
function dryRun(program: string, files: Readonly<Record<string, string>>): readonly [number | null, string] {
  const directory = mkdtempSync(join(tmpdir(), "templates-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(directory, dirname(name)), { recursive: true });
    writeFileSync(join(directory, name), text);
  }
  const { status, stderr } = spawnSync(program, ["--dryrun", "--no-kmsg-log"], {
    encoding: "utf8",
    env: { QUADLET_UNIT_DIRS: directory },
  });
  rmSync(directory, { recursive: true });
  const complaints = stderr.split("\n").filter((line) => line !== "" && !line.includes("Loading source"));
  return [status, complaints.join("\n")];
}
