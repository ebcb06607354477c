import { replacePart } from "../../fixes/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";
import { refusedAs } from "./parts/refused-as.ts";

const modes: ReadonlySet<string> = new Set(["manual", "auto", "keep-id"]);

export const remapUsersInvalid: Rule = {
  id: "remap-users-invalid",
  group: "generator",
  severity: "error",
  kinds: "all",
  when: "`RemapUsers=` is none of manual, auto and keep-id; or is keep-id beside more than one `RemapUid=` or `RemapGid=`; or is manual in a .kube file.",
  where: "Up to Podman 5.2 keep-id is refused in files of the system, too.",
  message: "Quadlet refuses the file.",
  fix: "Write `UserNS=auto`, or `UserNS=keep-id:uid=…,gid=…`.",
  evidence: [{ kind: "source", name: "pkg/systemd/quadlet/quadlet.go@v5.8.3" }],
  examples: {
    fires: [
      containerWith("RemapUsers=nomap"),
      containerWith("RemapUsers=Auto"),
      containerWith("RemapUsers=keep-id\nRemapUid=1000\nRemapUid=1001"),
      { files: { "app.kube": "[Kube]\nYaml=app.yml\nRemapUsers=manual\n" } },
      containerWith("RemapUsers=keep-id", { podman: "5.2" }),
    ],
    silent: [
      containerWith("RemapUsers=auto"),
      containerWith("RemapUsers=nomap\nRemapUsers=auto"),
      containerWith("RemapUsers=keep-id", { podman: "5.3" }),
      containerWith("RemapUsers=keep-id", { podman: "5.2", scope: "user" }),
    ],
  },
  check: refusedAs(
    ["remap-option", "remap-manual", "keep-id-of-system", "keep-id-of-several"],
    ({ refusal, entry }) => {
      if (refusal.kind === "keep-id-of-several")
        return { title: `RemapUsers=keep-id takes one ${refusal.key}= only` };
      const small = entry?.value.toLowerCase() ?? "";
      return {
        title: `Quadlet does not take RemapUsers=${entry?.value ?? ""} here`,
        actions:
          entry !== undefined && small !== entry.value && modes.has(small)
            ? [replacePart(`Write ${small}`, entry, entry.valueRange, small)]
            : [],
      };
    },
  ),
};
