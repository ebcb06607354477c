import { command } from "../../../shell/command.ts";
import { operand } from "../../../shell/word.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";
import { secretsOf } from "./parts/secrets.ts";

export const secretMustExist: Rule = {
  id: "secret-must-exist",
  group: "security",
  severity: "note",
  kinds: ["Container", "drop-in"],
  when: "`Secret=` names a secret.",
  message:
    "It must exist for the user that runs this unit before the first start, which fails otherwise: “no such secret”.",
  fix: "Run `podman secret create NAME /dev/tty`, with sudo for a unit of the system.",
  evidence: [{ kind: "source", name: "vendor/go.podman.io/common/pkg/secrets/secretsdb.go@v5.8.3" }],
  examples: {
    fires: [
      containerWith("Secret=pg"),
      containerWith("Secret=a,type=env b"),
      containerWith("Secret=source=pg,target=/pg", { scope: "user" }),
    ],
    silent: [containerWith(""), containerWith("Secret=pg\nSecret=")],
  },
  check: ({ settings, target }) => {
    const sudo = target.scope === "user" ? command`` : command`sudo `;
    const place = target.scope === "qm" ? " inside the partition" : "";
    return secretsOf(settings).map(({ name: { text: name, range } }) => ({
      title: `The secret ${name} has to exist before the first start`,
      why: `Make it with “${command`${sudo}podman secret create ${operand(name)} /dev/tty`}”${place}, which reads it from what you type. Without it the start fails: “no secret with name or id "${name}": no such secret”.`,
      range,
    }));
  },
};
