import { replaceValuePart } from "../../fixes/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";
import { secretsOf } from "./parts/secrets.ts";

export const secretAsEnvironment: Rule = {
  id: "secret-as-environment",
  group: "security",
  severity: "note",
  kinds: ["Container", "drop-in"],
  when: "A `Secret=` has type=env.",
  message: "The value lands in the environment of the program, which the processes that it starts inherit.",
  fix: "Leave out type=env, if the program can read a file: the secret is then /run/secrets/NAME.",
  evidence: [
    { kind: "source", name: "docs/source/markdown/options/secret.md@v5.8.3" },
    { kind: "source", name: "podman-container-tools/podman#23788" },
  ],
  examples: {
    fires: [
      containerWith("Secret=pg,type=env,target=PGPASSWORD"),
      containerWith("Secret=a\nSecret=b,type=env"),
      containerWith("Secret=a,type=env,target=A b,type=mount"),
    ],
    silent: [
      containerWith("Secret=pg"),
      containerWith("Secret=pg,type=mount,target=/pg"),
      containerWith("Secret=pg,type=env\nSecret="),
      { files: { "a.build": "[Build]\nImageTag=localhost/a\nFile=/a\nSecret=id=a,type=env,src=A\n" } },
    ],
  },
  check: ({ settings, document }) =>
    secretsOf(settings).flatMap(({ name, type, value }) => {
      if (type?.text !== "type=env") return [];
      return [
        {
          title: `${name.text} lies in the environment of the program`,
          why: `Processes that it starts inherit it. As a file it is /run/secrets/${name.text}, which many programs read through a variable that ends in _FILE.`,
          range: type.range,
          actions: replaceValuePart(document, value, name.text, "Make it a file"),
        },
      ];
    }),
};
