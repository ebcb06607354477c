import { deleteLines } from "../../fixes/lines.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";
import { refusedAs } from "./parts/refused-as.ts";

const remapKeys = ["RemapUsers", "RemapUid", "RemapGid", "RemapUidSize"];

export const remapWithExplicit: Rule = {
  id: "remap-with-explicit",
  group: "generator",
  severity: "error",
  kinds: "all",
  when: "`RemapUsers=`, `RemapUid=` or `RemapGid=` stands beside `UserNS=`, `UIDMap=`, `GIDMap=`, `SubUIDMap=` or `SubGIDMap=` with a value.",
  where: "From Podman 4.8; before, the Remap keys counted for nothing there.",
  message: "The old keys that map users and the new ones exclude each other; Quadlet refuses the file.",
  fix: "Delete the Remap lines.",
  evidence: [{ kind: "source", name: "pkg/systemd/quadlet/quadlet.go@v5.8.3" }],
  examples: {
    fires: [
      containerWith("UserNS=auto\nRemapUsers=auto"),
      containerWith("UIDMap=0:10000:10\nRemapUid=0:10000:10"),
    ],
    silent: [
      containerWith("UserNS=auto"),
      containerWith("UserNS=\nRemapUsers=auto"),
      containerWith("UserNS=auto\nRemapUsers=auto", { podman: "4.7" }),
    ],
  },
  check: refusedAs(["remap-beside-mapping"], ({ entry }, { settings, section }) => ({
    title: `${entry?.key ?? "RemapUsers"}= does not go with the newer keys that map users`,
    actions: [
      deleteLines(
        "Delete the Remap lines",
        remapKeys.flatMap((key) => settings.lines(section, key)),
      ),
    ],
  })),
};
