import { readDropInName } from "../../../quadlet/names/drop-in-name.ts";
import { isSince } from "../../../settings/release.ts";
import type { Action } from "../../finding.ts";
import type { OtherFiles } from "../../other-files.ts";
import type { Rule } from "../../rule.ts";

const old = { podman: "4.9" } as const;
const unit = { "web.container": "[Container]\nImage=quay.io/example/app:1\n" };
const dropIn = { "web.container.d/10.conf": "[Container]\nPull=newer\n" };

/** rules.md dropin-old */
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
      { files: { "container.d/10.conf": "[Container]\nPull=newer\n" }, target: old },
    ],
    silent: [
      { files: unit, target: old },
      { files: { ...unit, ...dropIn }, target: { podman: "5.0" } },
    ],
  },
  check: ({ fileName, others, target }) => {
    if (isSince(target.podman, "5.0")) return [];
    const own = readDropInName(fileName) === undefined ? [] : [fileName];
    const ofUnit = others.fileNames.filter((name) => readDropInName(name)?.unit === fileName);
    return [...own, ...ofUnit].map((name) => ({
      title: `Podman ${target.podman} does not read ${name}`,
      why: "Drop-ins for Quadlet files are read from Podman 5.0 on.",
      actions: mergeIntoUnit(name, others),
    }));
  },
};

/** Podman itself would put the lines behind those of the file (generator-spec.md 4). */
function mergeIntoUnit(name: string, { fileNames }: OtherFiles): readonly Action[] {
  const of = readDropInName(name)?.unit ?? "";
  if (!fileNames.includes(of)) return [];
  return [
    {
      kind: "files",
      label: `Put its lines into ${of}`,
      change: (files) => {
        const text = Object.hasOwn(files, of) ? files[of] : undefined;
        const added = files[name];
        if (text === undefined || added === undefined) return files;
        const merged = { ...files, [of]: `${text}${text.endsWith("\n") ? "" : "\n"}\n${added}` };
        return Object.fromEntries(Object.entries(merged).filter(([each]) => each !== name));
      },
    },
  ];
}
