import type { UnitSectionName } from "../../quadlet/names/unit-kind.ts";
import { unitKinds } from "../../quadlet/names/unit-kind.ts";
import type { Template } from "./template.ts";

const all: readonly UnitSectionName[] = unitKinds.map(({ section }) => section);

/** Files that change a unit without touching it (generator-spec.md 4). */
export const dropInTemplates: readonly Template[] = [
  {
    id: "drop-in-network",
    title: "Drop-in: another network",
    says: "Puts a network in the place of the one that the file names.",
    name: "10-network.conf",
    changes: ["Container", "Pod"],
    // Lines of a list add up, drop-ins included; an empty one begins it anew (generator-spec.md 3 and 4).
    text: `[{section}]
# Lines of Network= add up: the empty one takes away those of the file.
Network=
Network=private
`,
  },
  {
    id: "drop-in-hardening",
    title: "Drop-in: fewer rights",
    says: "Takes rights away that most programs do without.",
    name: "10-hardening.conf",
    changes: ["Container"],
    text: `[Container]
NoNewPrivileges=true
DropCapability=all
ReadOnly=true
`,
  },
  {
    id: "drop-in-limits",
    title: "Drop-in: limits",
    says: "Limits the memory and the processes of the service.",
    name: "10-limits.conf",
    // The containers of a pod or a YAML file run outside its service: containers/podman#23664 and #16589.
    changes: ["Container"],
    text: `[Service]
MemoryMax=512M
TasksMax=512
`,
  },
  {
    id: "drop-in",
    title: "Drop-in of your own",
    says: "Adds lines to the file, or replaces single values.",
    name: "10-own.conf",
    changes: all,
    text: `[{section}]
`,
  },
];
