import { readsKey } from "../../../podman/keys/keys.ts";
import { replacePart } from "../../fixes/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";

export const serviceNameSuffix: Rule = {
  id: "service-name-suffix",
  group: "names",
  severity: "warning",
  kinds: "all",
  when: "`ServiceName=` ends in .service.",
  where: "Podman 5.3 and newer, which know `ServiceName=`.",
  message: "Quadlet adds .service itself, so the service would be called NAME.service.service.",
  fix: "Leave the ending out.",
  evidence: [{ kind: "source", name: "generator-spec.md section 6" }],
  examples: {
    fires: [
      containerWith("ServiceName=web.service"),
      { files: { "data.volume": "[Volume]\nServiceName=store.service\n" } },
      containerWith('ServiceName="web.service"'),
    ],
    silent: [
      containerWith("ServiceName=web"),
      containerWith("ServiceName=web.service\nServiceName=web"),
      containerWith("ServiceName=web.service.d"),
      containerWith("ServiceName=web.service", { podman: "5.2" }),
    ],
  },
  check: ({ settings, section, target }) => {
    const value = settings.value(section, "ServiceName");
    if (value?.text.endsWith(suffix) !== true || !readsKey(target.podman, section, "ServiceName")) return [];
    const { text, entry, range } = value;
    const name = text.slice(0, -suffix.length);
    return [
      {
        title: `The service will be called ${text}${suffix}`,
        why: "Quadlet adds .service to the name by itself.",
        range,
        actions: name === "" ? [] : [replacePart(`Write ServiceName=${name}`, entry, range, name)],
      },
    ];
  },
};

const suffix = ".service";
