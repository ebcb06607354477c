import { unitKinds } from "../../../quadlet/names/unit-kind.ts";
import { nearestName } from "../../nearest-name.ts";
import type { Action } from "../../finding.ts";
import type { Rule } from "../../rule.ts";
import type { UnitDocument } from "../../../unit-file/document.ts";

function renameSection(name: string, meant: string): Action {
  return {
    kind: "edit",
    label: `Write [${meant}]`,
    edit: ({ lines }) =>
      lines.flatMap((line) =>
        line.kind === "section" && line.name === name ? [{ ...line.nameRange, insert: meant }] : [],
      ),
  };
}

/** rules.md unknown-section */
export const unknownSection: Rule = {
  id: "unknown-section",
  group: "service",
  severity: "warning",
  kinds: "all",
  when: "The name of a section is neither that of the kind of file nor Unit, Service, Install or Quadlet, and does not begin with X-.",
  notWhen:
    "In a .container without [Container], where section-header-misspelled tells what becomes of the file.",
  message: "What stands in the section does nothing. Upper and lower case count in its name.",
  fix: "Write the nearest name.",
  evidence: [
    { kind: "source", name: "systemd-analyze verify, systemd 252" },
    { kind: "source", name: "generator-spec.md section 2" },
  ],
  examples: {
    fires: [
      {
        files: {
          "app.container": "[Container]\nImage=quay.io/example/app:1\n[service]\nRestart=always\n",
        },
      },
      { files: { "app.pod": "[pod]\nPublishPort=8080:80\n" } },
      { files: { "app.network": "[Networks]\nSubnet=10.5.0.0/24\n" } },
    ],
    silent: [
      {
        files: {
          "app.container": "[Container]\nImage=quay.io/example/app:1\n[Service]\nRestart=always\n",
        },
      },
      { files: { "app.container": "[container]\nImage=quay.io/example/app:1\n" } },
    ],
  },
  check: ({ document, section }) => {
    if (section === "") return [];
    const known = [section, "Unit", "Service", "Install", "Quadlet"];
    const seen = new Set<string>();
    return document.lines.flatMap((line) => {
      if (line.kind !== "section" || known.includes(line.name) || line.name.startsWith("X-")) return [];
      if (seen.has(line.name)) return [];
      seen.add(line.name);
      const meant = nearestName(line.name, known);
      const isOwn = meant === section && !hasSection(document, section);
      // section-header-misspelled tells what becomes of a .container.
      if (isOwn && section === "Container") return [];
      return [
        {
          title: isOwn ? `[${line.name}] is not [${section}]` : `systemd ignores the section [${line.name}]`,
          why: whyIgnored(line.name, section, isOwn),
          range: line.nameRange,
          actions: meant === undefined ? [] : [renameSection(line.name, meant)],
        },
      ];
    });
  },
};

function hasSection({ lines }: UnitDocument, name: string): boolean {
  return lines.some((line) => line.kind === "section" && line.name === name);
}

function whyIgnored(name: string, own: string, isOwn: boolean): string {
  if (isOwn) return "Upper and lower case count. What stands in it does nothing, and nobody says so.";
  return unitKinds.some((kind) => kind.section === name)
    ? `It belongs to another kind of file than this one, whose own section is [${own}].`
    : "It knows no such section; the names are case sensitive.";
}
