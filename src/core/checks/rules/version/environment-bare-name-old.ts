import { does } from "../../../podman/behaviours.ts";
import { linesWithWord } from "../../reading/lines-with-word.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";

const old = { podman: "5.5" } as const;

export const environmentBareNameOld: Rule = {
  id: "environment-bare-name-old",
  group: "version",
  severity: "warning",
  kinds: "all",
  when: "A word of `Environment=`, `Label=` or `Annotation=` has no =.",
  where: "Up to Podman 5.5.",
  message: "A name without a value is dropped without a message.",
  fix: "Write `NAME=value`.",
  evidence: [{ kind: "source", name: "generator-spec.md 3" }],
  examples: {
    fires: [
      containerWith("Environment=HTTP_TOKEN", old),
      containerWith("Label=org.example.managed", old),
      { files: { "data.volume": "[Volume]\nLabel=managed\n" }, target: old },
    ],
    silent: [
      containerWith("Environment=MODE=prod", old),
      containerWith("Environment=EMPTY=", old),
      containerWith("Environment=HTTP_TOKEN", { podman: "5.6" }),
      containerWith("Environment=HTTP_TOKEN\nEnvironment=", old),
    ],
  },
  check: ({ settings, section, target }) =>
    does(target.podman, "bareNames")
      ? []
      : ["Environment", "Label", "Annotation"]
          .filter((key) => haveBareName(settings.lines(section, key)).length > 0)
          .flatMap((key) =>
            settings
              .values(section, key)
              .filter(({ text }) => isBare(text))
              .map(({ text, range }) => ({
                title: `Podman ${target.podman} leaves out ${key}=${text}`,
                why: "A name without a value counts from Podman 5.6. Before, it is dropped without a message.",
                range,
              })),
          ),
};

const isBare = (word: string) => !word.includes("=");

const haveBareName = linesWithWord(isBare);
