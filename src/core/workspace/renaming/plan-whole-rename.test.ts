import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Workspace } from "../workspace.ts";
import { carryOut } from "./plan-rename.ts";
import { planWholeRename } from "./plan-whole-rename.ts";
import { linesOfPlan, notesOfPlan } from "./shown-plan.ts";

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

describe("what else a new name does is said:", () => {
  test("files that name it already will mean this one", () => {
    const workspace = workspaceOf({ "a.network": "", "web.container": "[Container]\nNetwork=b.network\n" });
    expect(notesOfPlan(workspace, "a.network", "b.network")).toEqual([
      "web.container names b.network already, and will mean this file.",
    ]);
  });

  test("drop-ins for all names that begin so count no longer, or from then on", () => {
    const workspace = workspaceOf({
      "shop-web.container": "",
      "shop-.container.d/10.conf": "",
      "blog-.container.d/20.conf": "",
    });
    expect(notesOfPlan(workspace, "shop-web.container", "blog-web.container")).toEqual([
      "shop-.container.d/10.conf changes it no longer.",
      "blog-.container.d/20.conf changes it from then on.",
    ]);
  });
});

const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
const unitText = fc
  .array(
    fc.oneof(
      fc.constantFrom("[Unit]", "[Container]", "[Pod]", "[Install]", "", "# web.container"),
      fc
        .tuple(
          fc.constantFrom("After", "Requires", "Network", "Volume", "Pod", "Image", "WantedBy", "Mount"),
          fc.constantFrom("", "x ", '"', "type=volume,source=", "a:"),
          fc.constantFrom("web.container", "shop.network", "data.volume", "web.service", "app.pod"),
          fc.constantFrom("", ":/data", " y", '"', "\\\n web.container", ":alias=x"),
        )
        .map(([key, before, name, after]) => `${key}=${before}${name}${after}`),
    ),
    { maxLength: 12 },
  )
  .map((lines) => `${lines.join("\n")}\n`);

test("a name and back again leaves every byte as it was", () => {
  fc.assert(
    fc.property(unitText, unitText, unitText, word, (one, two, three, stem) => {
      const workspace = workspaceOf({
        "web.container": one,
        "shop.network": two,
        "web.container.d/10.conf": three,
      });
      for (const [from, extension] of [
        ["web.container", "container"],
        ["shop.network", "network"],
      ] as const) {
        // A name that stands nowhere yet.
        const to = `new-${stem}.${extension}`;
        const there = renamed(workspace, from, to);
        expect(there).not.toEqual(workspace);
        expect(renamed(there, to, from)).toEqual(workspace);
      }
    }),
    { numRuns: 300 },
  );
});
