import { replaceValuePart } from "../../fixes/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";

/** generator-spec.md 10 */
export const environmentFileDash: Rule = {
  id: "environment-file-dash",
  group: "values",
  severity: "error",
  kinds: ["Container", "drop-in"],
  when: "A path of `EnvironmentFile=` in [Container] begins with -.",
  notWhen: "In [Service], where systemd goes on without a file that is not there.",
  message: "Quadlet takes the - for a part of the path, and the service does not start.",
  fix: "Delete the -, and see to it that the file is there.",
  evidence: [{ kind: "source", name: "Runs of the generators 5.4.2, 5.8.6 and 6.1.1, and of Podman 4.3.1" }],
  examples: {
    fires: [
      containerWith("EnvironmentFile=-/etc/shop.env"),
      containerWith("EnvironmentFile=/etc/shop.env -%h/shop.env", { scope: "user" }),
      containerWith("EnvironmentFile=-shop.env"),
    ],
    silent: [
      containerWith("EnvironmentFile=/etc/shop-1.env"),
      containerWith("EnvironmentFile=./-shop.env"),
      containerWith("EnvironmentFile=-/etc/shop.env\nEnvironmentFile="),
      containerWith("Environment=A=${A}\n[Service]\nEnvironmentFile=-/etc/shop.env"),
    ],
  },
  check: ({ document, settings }) =>
    settings
      .values("Container", "EnvironmentFile")
      .filter(({ text }) => text.startsWith("-"))
      .map((file) => ({
        title: `${file.text} does not stand for a file that may be missing`,
        why: "Only systemd reads a - in front so. Quadlet looks for a file of that name beside this one, and Podman does not start without it.",
        range: file.range,
        actions: replaceValuePart(document, file, file.text.slice(1), "Delete the -"),
      })),
};
