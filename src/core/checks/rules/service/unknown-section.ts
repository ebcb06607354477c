import { unitOfFile } from "../../../quadlet/names/drop-in-name.ts";
import { unitKinds } from "../../../quadlet/names/unit-kind.ts";
import type { SectionLine, UnitDocument } from "../../../unit-file/document.ts";
import { linesOfKind } from "../../../unit-file/lines-of-kind.ts";
import type { Action } from "../../model/finding.ts";
import { nearestName } from "../../reading/nearest-name.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";

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
      containerWith("[Timer]\nOnCalendar=daily"),
      containerWith("[service]\nRestart=always"),
      { files: { "app.pod": "[pod]\nPublishPort=8080:80\n" } },
      { files: { "app.network": "[Networks]\nSubnet=10.5.0.0/24\n" } },
      {
        files: {
          "app.container": "[Container]\nImage=quay.io/example/app:1\n",
          "app.container.d/1.conf": "[container]\nVolume=/srv/app:/data\n",
        },
      },
    ],
    silent: [
      containerWith("[Service]\nRestart=always"),
      { files: { "app.container": "[container]\nImage=quay.io/example/app:1\n" } },
    ],
  },
  check: ({ own, document, fileName, section }) => {
    if (section === "") return [];
    const known = [section, "Unit", "Service", "Install", "Quadlet"];
    const seen = new Set<string>();
    return linesOfKind(own, "section").flatMap((line) => {
      if (known.includes(line.name) || line.name.startsWith("X-")) return [];
      if (seen.has(line.name)) return [];
      seen.add(line.name);
      const meant = nearestName(line.name, known);
      const isOwn = meant === section && !hasSection(document, section);
      // section-header-misspelled tells what becomes of a .container; a drop-in needs no [Container].
      if (isOwn && section === "Container" && unitOfFile(fileName) === fileName) return [];
      return [
        {
          title: isOwn ? `[${line.name}] is not [${section}]` : `systemd ignores the section [${line.name}]`,
          why: whyIgnored(line.name, section, isOwn),
          range: line.nameRange,
          actions: meant === undefined ? [] : [renameSection(document, line.name, meant)],
        },
      ];
    });
  },
};

function hasSection(document: UnitDocument, name: string): boolean {
  return headersOf(document, name).length > 0;
}

function whyIgnored(name: string, own: string, isOwn: boolean): string {
  if (isOwn)
    return "Upper and lower case count. What stands in it does nothing: systemd says “Unknown section”, and Quadlet says nothing.";
  if (unitKinds.some((kind) => kind.section === name))
    return `It belongs to another kind of file than this one, whose own section is [${own}].`;
  return ofOtherUnits.has(name)
    ? `It belongs in a unit of systemd’s own beside this one, which ends in .${name.toLowerCase()}.`
    : "It knows no such section; the names are case sensitive.";
}

/** Sections of units that are no service (man systemd.unit). */
const ofOtherUnits: ReadonlySet<string> = new Set(
  "Automount Mount Path Scope Slice Socket Swap Timer".split(" "),
);

/** All sections of that name, or none where one of them stands in a drop-in. */
function renameSection(whole: UnitDocument, name: string, meant: string): Action {
  return {
    kind: "edit",
    label: `Write [${meant}]`,
    edit: (now) =>
      headersOf(whole, name).some(({ from }) => from >= now.text.length)
        ? []
        : headersOf(now, name).map(({ nameRange: { from, to } }) => ({ from, to, insert: meant })),
  };
}

function headersOf(document: UnitDocument, name: string): readonly SectionLine[] {
  return linesOfKind(document, "section").filter((line) => line.name === name);
}
