import { replaceValuePart } from "../../fixes/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith, podWith } from "../../model/unit-examples.ts";

/** A number above it, 32 GiB if it were megabytes, may as well be bytes or kilobytes. */
const mostMegabytes = 2 ** 15;

/** Other programs count such a number in megabytes. */
export const sizeWithoutUnit: Rule = {
  id: "size-without-unit",
  group: "values",
  severity: "warning",
  kinds: ["Container", "Pod", "drop-in"],
  when: "`Memory=` or `ShmSize=` is a number without a unit, and less than a megabyte.",
  notWhen: "It is 0, which is no limit.",
  message: "Podman counts it in bytes, which is hardly what was meant.",
  fix: "Write the unit: 256m, or 2g.",
  evidence: [{ kind: "source", name: "man podman-run, --memory, --shm-size" }],
  examples: {
    fires: [containerWith("ShmSize=256"), containerWith("Memory=512"), podWith("ShmSize=64")],
    silent: [
      containerWith("ShmSize=256m\nMemory=1g"),
      containerWith("ShmSize=0"),
      containerWith("Memory=536870912"),
      containerWith("Memory=${LIMIT}"),
    ],
  },
  check: ({ document, settings, section }) =>
    ["Memory", "ShmSize"].flatMap((key) => {
      const value = settings.value(section, key);
      if (value === undefined || !/^\d+$/.test(value.text)) return [];
      const bytes = Number(value.text);
      if (bytes === 0 || bytes >= 2 ** 20) return [];
      return [
        {
          title: `${key}=${value.text} is ${value.text} bytes`,
          why: "Podman counts a number without a unit in bytes: 256m or 2g is more likely what was meant.",
          range: value.range,
          actions: bytes <= mostMegabytes ? replaceValuePart(document, value, `${value.text}m`) : [],
        },
      ];
    }),
};
