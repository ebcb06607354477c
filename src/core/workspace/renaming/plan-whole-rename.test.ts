import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dryRun } from "../../quadlet/dry-run.ts";
import { unitDirectories } from "../../quadlet/source/source-tree.ts";
import type { Workspace } from "../workspace.ts";
import { hasName } from "../../quadlet/references/name-changes.ts";
import { carryOut } from "./carry-out.ts";
import { planWholeRename } from "./plan-whole-rename.ts";
import { notesOfPlan } from "./rename-notes.ts";
import { linesOfPlan } from "./shown-plan.ts";

function workspaceOf(files: Record<string, string>, active = "web.container"): Workspace {
  return { files, active, target: { podman: "5.4", scope: "system" } };
}

const shop = workspaceOf({
  "web.container":
    "# web.container\n[Unit]\nAfter=db.service other.service\nRequires=db.container\n[Container]\nNetwork=shop.network\n",
  "db.container": "[Container]\nNetwork=shop.network:alias=db\n",
  "db.container.d/10.conf": "[Unit]\nPartOf=shop-network.service\n",
  "shop.network": "[Network]\n",
  "timer.container": "[Install]\nWantedBy=db.service\n[Container]\nEnvironment=DB=db.service\n",
});

function renamed(workspace: Workspace, from: string, to: string): Workspace {
  const plan = planWholeRename(workspace, from, to);
  return plan === undefined ? workspace : carryOut(workspace, plan);
}

test("the lines that will change are told, each as it is and as it will be", () => {
  const plan = planWholeRename(shop, "db.container", "store.container");
  expect(plan && linesOfPlan(shop, plan)).toEqual([
    {
      file: "web.container",
      line: 3,
      before: "After=db.service other.service",
      after: "After=store.service other.service",
    },
    { file: "web.container", line: 4, before: "Requires=db.container", after: "Requires=store.container" },
    { file: "timer.container", line: 2, before: "WantedBy=db.service", after: "WantedBy=store.service" },
  ]);
  expect(plan && [...plan.moves]).toEqual([
    ["db.container", "store.container"],
    ["db.container.d/10.conf", "store.container.d/10.conf"],
  ]);
});

test("what is told is what is done", () => {
  const plan = planWholeRename(shop, "shop.network", "back.network");
  const after = renamed(shop, "shop.network", "back.network");
  for (const { file, line, after: told } of plan ? linesOfPlan(shop, plan) : [])
    expect(after.files[file]?.split("\n")[line - 1]).toBe(told);
  expect(after.files["db.container.d/10.conf"]).toBe("[Unit]\nPartOf=back-network.service\n");
  expect(Object.keys(after.files)).toEqual(Object.keys(shop.files).with(3, "back.network"));
});

test("the instances of a template follow, under the name that stays behind the @", () => {
  const workspace = workspaceOf({
    "web@.container": "[Container]\nImage=a\n",
    "all.container": "[Unit]\nWants=web@one.service web@.container\n",
    "web@.container.d/10.conf": "",
  });
  const after = renamed(workspace, "web@.container", "api@.container");
  expect(after.files).toEqual({
    "api@.container": "[Container]\nImage=a\n",
    "all.container": "[Unit]\nWants=api@one.service api@.container\n",
    "api@.container.d/10.conf": "",
  });
});

test("a service that has a name of its own keeps it", () => {
  const workspace = workspaceOf({
    "web.container": "[Container]\nServiceName=web\n",
    "log.container": "[Unit]\nAfter=web.service\n",
  });
  expect(renamed(workspace, "web.container", "api.container").files["log.container"]).toBe(
    "[Unit]\nAfter=web.service\n",
  );
});

test("there is no plan for a name that is taken, the present one, and a file that is not there", () => {
  expect(planWholeRename(shop, "web.container", "db.container")).toBeUndefined();
  expect(planWholeRename(shop, "web.container", "web.container")).toBeUndefined();
  expect(planWholeRename(shop, "constructor", "api.container")).toBeUndefined();
});

function notes(workspace: Workspace, from: string, to: string) {
  const plan = planWholeRename(workspace, from, to);
  return plan && notesOfPlan(workspace, plan, { from, to });
}

describe("what else a new name does is said:", () => {
  test("files that name it, its service or what it makes already will mean this one", () => {
    const workspace = workspaceOf({
      "a.network": "[Network]\nNetworkName=a\n",
      "web.container": "[Container]\nNetwork=b.network\n",
      "db.container": "[Unit]\nAfter=b-network.service\n",
      "app.pod": "[Pod]\nNetwork=systemd-b\n",
    });
    expect(notes(workspace, "a.network", "b.network")).toEqual([
      "web.container names b.network already, and will mean this file.",
      "db.container names b-network.service already, and will mean this file.",
    ]);
    const unnamed = { ...workspace, files: { ...workspace.files, "a.network": "[Network]\n" } };
    expect(notes(unnamed, "a.network", "b.network")).toContain(
      "app.pod names systemd-b already, and will mean this file.",
    );
  });

  test("what Podman keeps under the old name stays there", () => {
    const workspace = workspaceOf({
      "web.container": "",
      "data.volume": "",
      "kept.volume": "[Volume]\nVolumeName=kept\n",
      "shop.network": "",
      "app.pod": "",
    });
    expect(notes(workspace, "data.volume", "new.volume")).toEqual([
      "The volume is then another one, systemd-new, empty unless it is there already; the data stays in systemd-data.",
    ]);
    expect(notes(workspace, "shop.network", "new.network")).toEqual([
      "The network is then another one, systemd-new; systemd-shop stays until it is removed.",
    ]);
    expect(notes(workspace, "web.container", "new.container")).toEqual([
      "The container is then called systemd-new, and found under systemd-web no longer.",
    ]);
    expect(notes(workspace, "app.pod", "new.pod")).toEqual([
      "The infra container of the pod is then called systemd-new-infra, and found under systemd-app-infra no longer.",
    ]);
    expect(notes(workspace, "kept.volume", "new.volume")).toEqual([]);
  });

  test("lines that say the old name in a text stay as they are", () => {
    const workspace = workspaceOf({
      "web.container": "[Container]\nContainerName=web\n",
      "app.container":
        "[Unit]\nAfter=web.service\n[Container]\nExec=wait web.service \\\n  my-web.service\n[Service]\nExecStop=kill web.services\n",
    });
    expect(notes(workspace, "web.container", "api.container")).toEqual([
      "app.container, line 4: Exec= says web.service, and stays so.",
    ]);
    const files = Object.fromEntries(
      [1, 2, 3, 4, 5, 6].map((each) => [`c${each}.container`, "[Container]\nEnvironment=DB=systemd-db:1\n"]),
    );
    const many = workspaceOf({ ...files, "db.container": "" });
    expect(notes(many, "db.container", "store.container")?.slice(1)).toEqual([
      "c1.container, line 2: Environment= says systemd-db, and stays so.",
      "c2.container, line 2: Environment= says systemd-db, and stays so.",
      "c3.container, line 2: Environment= says systemd-db, and stays so.",
      "c4.container, line 2: Environment= says systemd-db, and stays so.",
      "2 more lines say the old name, and stay so.",
    ]);
  });

  test("a line that says the same name of another thing is not told", () => {
    const workspace = workspaceOf({
      "web.network": "",
      "app.container": "[Container]\nVolume=systemd-web:/data\nExec=see systemd-web\n",
    });
    expect(notes(workspace, "web.network", "back.network")).toEqual([
      "The network is then another one, systemd-back; systemd-web stays until it is removed.",
      "app.container, line 3: Exec= says systemd-web, and stays so.",
    ]);
  });

  test("drop-ins for all names that begin so count no longer, or from then on", () => {
    const workspace = workspaceOf({
      "shop-web.container": "",
      "shop-.container.d/10.conf": "",
      "blog-.container.d/20.conf": "",
    });
    expect(notes(workspace, "shop-web.container", "blog-web.container")).toEqual([
      "The container is then called systemd-blog-web, and found under systemd-shop-web no longer.",
      "shop-.container.d/10.conf changes it no longer.",
      "blog-.container.d/20.conf changes it from then on.",
    ]);
  });
});

describe("the name that Podman knows follows where keys have it:", () => {
  test.each([
    ["web.container", "new.container", "Network=container:systemd-web", "Network=container:systemd-new"],
    ["data.volume", "new.volume", "Volume=systemd-data:/data", "Volume=systemd-new:/data"],
    ["net.network", "new.network", "Network=systemd-net:ip=10.0.0.2", "Network=systemd-new:ip=10.0.0.2"],
    ["app.pod", "new.pod", "Network=container:systemd-app-infra", "Network=container:systemd-new-infra"],
  ])("of %s", (from, to, before, after) => {
    const text = `[Container]\n${before}\nExec=echo ${before}\n`;
    const workspace = workspaceOf({ [from]: "", "log.container": text });
    expect(renamed(workspace, from, to).files["log.container"]).toBe(text.replace(before, after));
  });

  test.each([
    ["where the file says another", { "web.container": "[Container]\nContainerName=systemd-web\n" }],
    ["where a drop-in does", { "web.container.d/1.conf": "[Container]\nContainerName=systemd-web\n" }],
    ["where the service has a name of its own", { "web.container": "[Container]\nServiceName=web\n" }],
    ["where an option says another", { "web.container": "[Container]\nPodmanArgs=--name systemd-web\n" }],
    ["where another container has it too", { "b.container": "[Container]\nContainerName=systemd-web\n" }],
  ])("but not %s", (_, files) => {
    const text = "[Container]\nNetwork=container:systemd-web\n";
    const workspace = workspaceOf({ "web.container": "", ...files, "log.container": text });
    expect(renamed(workspace, "web.container", "new.container").files["log.container"]).toBe(text);
  });

  test("and not the service that another file makes too, or of which a template would be made", () => {
    const text = "[Unit]\nAfter=web.service\n";
    const workspace = workspaceOf({ "web.container": "", "log.container": text });
    expect(renamed(workspace, "web.container", "web@.container").files["log.container"]).toBe(text);
    const shared = workspaceOf({ ...workspace.files, "web.kube": "" });
    expect(renamed(shared, "web.container", "new.container").files["log.container"]).toBe(text);
  });
});

const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
const line = fc
  .tuple(
    fc.constantFrom("After", "Requires", "Network", "Volume", "Pod", "Image", "WantedBy", "Mount", "UserNS"),
    fc.constantFrom("", "", "x ", '"', "type=volume,source=", "a:", "container:", "systemd-"),
    fc.constantFrom("web", "shop", "data", "app", "db"),
    fc.constantFrom(
      ".container",
      ".network",
      ".volume",
      ".pod",
      ".service",
      "-network.service",
      "-pod.service",
      "",
    ),
    fc.constantFrom("", "", ":/data", " y", '"', "\\\n web.container", ":alias=x"),
  )
  .map(([key, ...value]) => `${key}=${value.join("")}`);
const unitText = fc
  .array(
    fc.oneof(fc.constantFrom("[Unit]", "[Container]", "[Pod]", "[Install]", "", "# web.container"), line),
    {
      maxLength: 12,
    },
  )
  .map((lines) => `${lines.join("\n")}\n`);

const renamings = [
  ["web.container", "container"],
  ["shop.network", "network"],
  ["data.volume", "volume"],
  ["app.pod", "pod"],
] as const;

test("a name and back again leaves every byte as it was", () => {
  fc.assert(
    fc.property(
      unitText,
      unitText,
      fc.constantFrom(...renamings),
      word,
      (one, two, [from, extension], stem) => {
        const workspace = workspaceOf({
          "web.container": one,
          "shop.network": two,
          "web.container.d/10.conf": two,
          "data.volume": "",
          "app.pod": "",
        });
        // A name that stands nowhere yet.
        const to = `new-${stem}.${extension}`;
        const there = renamed(workspace, from, to);
        expect(there).not.toEqual(workspace);
        expect(renamed(there, to, from)).toEqual(workspace);
      },
    ),
    { numRuns: 150 },
  );
});

/** What the generator makes of the files: its services in the order of their names, and what it says. */
function generated({ files }: Workspace): string {
  const { stdout, messages } = dryRun({
    directories: unitDirectories("/units", files),
    podman: "5.8",
    isUser: false,
  });
  const said = messages.filter(({ kind }) => kind !== "debug").map(({ text }) => text);
  return [...stdout.split(/^(?=---)/m).toSorted(), ...said.toSorted()].join("\n");
}

/** Lines that name the files of a workspace, their services and what they make. */
const naming = fc.constantFrom(
  "[Unit]\nAfter=network-online.target web.container data.volume",
  '[Unit]\nRequires="db.container" \\\n  shop-network.service',
  "[Unit]\nWants=web.service db.service data-volume.service app-pod.service",
  "[Unit]\nPartOf=app.pod shop.network",
  "[Install]\nWantedBy=web.service db.service",
  "[Container]\nNetwork=shop.network:alias=a",
  "[Container]\nNetwork=systemd-shop:alias=a",
  "[Container]\nNetwork=container:systemd-web",
  "[Container]\nNetwork=container:systemd-app-infra",
  "[Container]\nNetwork=db.container",
  "[Container]\nUserNS=container:systemd-web",
  "[Container]\nVolume=data.volume:/a:ro",
  "[Container]\nVolume=systemd-data:/b",
  "[Container]\nMount=type=volume,source=data.volume,destination=/a 'type=volume,src=systemd-data,dst=/b'",
  '[Container]\nMount="type=bind","source=data.volume",destination=/c',
  "[Container]\nPod=app.pod",
);
const namingText = fc.array(naming, { maxLength: 5 }).map((lines) => lines.join("\n"));

test("to the generator a rename changes the name and nothing else", () => {
  const texts = fc.tuple(namingText, namingText, namingText).map(([web, db, dropIn]) => ({
    "web.container": `[Container]\nImage=quay.io/example/a:1\n${web}\n`,
    "db.container": `[Container]\nImage=quay.io/example/b:1\n${db}\n`,
    "db.container.d/10.conf": dropIn,
    "shop.network": "[Network]\n",
    "data.volume": "[Volume]\n",
    "app.pod": "[Pod]\nNetwork=shop.network\nVolume=systemd-data:/b\n",
  }));
  fc.assert(
    fc.property(texts, fc.constantFrom(...renamings), (files, [from, extension]) => {
      const workspace: Workspace = { ...workspaceOf(files), target: { podman: "5.8", scope: "system" } };
      const stem = from.slice(0, from.indexOf("."));
      const after = generated(renamed(workspace, from, `${stem}NEW.${extension}`));
      // Nothing else in these files has the name in it.
      expect(after).toBe(generated(workspace).replaceAll(stem, `${stem}NEW`));
    }),
    { numRuns: 100 },
  );
});

test("after a rename no key names the file, its service or what it makes by the old name", () => {
  const things = [
    { thing: "file", from: "web.container" },
    { thing: "service", from: "web.service" },
    { thing: "Container", from: "systemd-web" },
  ] as const;
  fc.assert(
    fc.property(namingText, namingText, (one, two) => {
      const workspace = workspaceOf({ "web.container": one, "log.container": two });
      const { files } = renamed(workspace, "web.container", "new.container");
      const left = Object.values(files).filter((text) => things.some((thing) => hasName(text, thing)));
      expect(left).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
