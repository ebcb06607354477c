import { does } from "../../../podman/behaviours.ts";
import { readDropInName } from "../../../quadlet/names/drop-in-name.ts";
import { grouped, oncePerDirectory } from "../../reading/once-per-directory.ts";
import type { Rule } from "../../model/rule.ts";
import { mergeIntoUnit } from "./parts/merge-drop-in.ts";

const old = { podman: "4.9" } as const;
const unit = { "web.container": "[Container]\nImage=quay.io/example/app:1\n" };
const dropIn = { "web.container.d/10.conf": "[Container]\nPull=newer\n" };

export const dropinOld: Rule = {
  id: "dropin-old",
  group: "version",
  severity: "warning",
  kinds: "all",
  when: "There are drop-ins for a Quadlet file.",
  where: "Up to Podman 4.9.",
  message: "Podman reads drop-ins for Quadlet files from 5.0 on; before, what they say counts for nothing.",
  fix: "Put the lines into the file.",
  evidence: [{ kind: "source", name: "generator-spec.md 4" }],
  examples: {
    fires: [
      { files: { ...unit, ...dropIn }, target: old },
      {
        files: {
          "web.container": "[Container]\nImage=quay.io/example/app:1\nNetwork=private\n",
          "web.container.d/10.conf": "[Container]\nNetwork=host\n",
        },
        target: old,
      },
      {
        files: { ...unit, "web.container.d/10.conf": "[Container]\nRootfs=/srv/root\n" },
        target: old,
      },
      { files: { "container.d/10.conf": "[Container]\nPull=newer\n" }, target: old },
    ],
    silent: [
      { files: unit, target: old },
      { files: { ...unit, ...dropIn }, target: { podman: "5.0" } },
    ],
  },
  check: (context) => {
    const { fileName, target } = context;
    if (does(target.podman, "dropIns")) return [];
    const own = readDropInName(fileName) === undefined ? [] : [fileName];
    const ofUnit = dropInsByUnit(context)?.get(fileName) ?? [];
    return [...own, ...ofUnit].map((name) => ({
      title: `Podman ${target.podman} does not read ${name}`,
      why: "Drop-ins for Quadlet files are read from Podman 5.0 on.",
      actions: mergeIntoUnit(name, context),
    }));
  },
};

const dropInsByUnit = oncePerDirectory(({ fileNames }) =>
  grouped(
    fileNames.flatMap((name) => {
      const of = readDropInName(name)?.unit;
      return of === undefined ? [] : [[of, name] as const];
    }),
  ),
);
