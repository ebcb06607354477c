import { isFilledIn } from "../../../podman/words/part.ts";
import type { Rule } from "../../model/rule.ts";

export const registryPassword: Rule = {
  id: "registry-password",
  group: "security",
  severity: "warning",
  kinds: ["Image", "Artifact", "drop-in"],
  when: "`Creds=` of a .image or .artifact file holds a name and a password with : between.",
  notWhen: "A specifier or a variable stands in it.",
  message: "The password of the registry stands readable in the unit file.",
  fix: "Log in with podman login, and name the file with `AuthFile=`.",
  evidence: [{ kind: "source", name: "pkg/systemd/quadlet/quadlet.go@v5.8.3" }],
  examples: {
    fires: [
      { files: { "a.image": "[Image]\nImage=quay.io/example/app:1\nCreds=me:secret\n" } },
      { files: { "a.artifact": "[Artifact]\nArtifact=quay.io/example/a:1\nCreds=me:secret\n" } },
    ],
    silent: [
      { files: { "a.image": "[Image]\nImage=quay.io/example/app:1\nAuthFile=/etc/containers/auth.json\n" } },
      { files: { "a.image": "[Image]\nImage=quay.io/example/app:1\nCreds=me\n" } },
      { files: { "a.image": "[Image]\nImage=quay.io/example/app:1\nCreds=me:${PASSWORD}\n" } },
    ],
  },
  check: ({ settings, section }) => {
    const value = settings.value(section, "Creds");
    const colon = value?.text.indexOf(":") ?? -1;
    if (value === undefined || colon === -1 || colon === value.text.length - 1 || isFilledIn(value.text))
      return [];
    return [
      {
        title: "The registry’s password stands in this file",
        why: "Whoever reads the file, the generated service or the list of processes has it. “podman login” writes it to a file of its own, which AuthFile= names.",
        range: value.range,
      },
    ];
  },
};
