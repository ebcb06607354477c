import { does } from "../../../podman/behaviours.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith, podWith } from "../../model/unit-examples.ts";

const old = { podman: "5.2" } as const;

export const publishPortVariable: Rule = {
  id: "publish-port-variable",
  group: "version",
  severity: "error",
  kinds: ["Container", "Pod", "Kube", "drop-in"],
  when: "A value of `PublishPort=` has a variable in it.",
  where: "Up to Podman 5.2.",
  message: "The older generators read the ports themselves and refuse variables.",
  fix: "Write the number.",
  evidence: [{ kind: "source", name: "RELEASE_NOTES.md@v5.8.3 (5.3.0, #24081)" }],
  examples: {
    fires: [
      containerWith("PublishPort=${PORT}:80\n[Service]\nEnvironment=PORT=8080", old),
      podWith("PublishPort=$PORT:80", old),
    ],
    silent: [
      containerWith("PublishPort=8080:80", old),
      containerWith("PublishPort=${PORT}:80", { podman: "5.3" }),
      containerWith("PublishPort=${PORT}:80\nPublishPort=", old),
    ],
  },
  check: ({ settings, section, target }) =>
    does(target.podman, "portsAsWritten")
      ? []
      : settings
          .values(section, "PublishPort")
          .filter(({ text }) => text.includes("$"))
          .map(({ text, range }) => ({
            title: `Podman ${target.podman} takes no variable in PublishPort=${text}`,
            why: "Up to 5.2 the generator reads the ports itself, and says: “invalid port format”.",
            range,
          })),
};
