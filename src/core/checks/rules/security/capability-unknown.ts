import { isFilledIn } from "../../../podman/words/part.ts";
import { replaceValuePart } from "../../fixes/parts.ts";
import { capabilities, capabilityName } from "../../../podman/values/capability/capabilities.ts";
import { nearestName } from "../../reading/nearest-name.ts";
import type { SettingValue } from "../../../podman/settings/unit-settings.ts";
import { commaParts } from "../../reading/value-parts.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";
import { strongCapabilities } from "./parts/strong-capabilities.ts";

export const capabilityUnknown: Rule = {
  id: "capability-unknown",
  group: "security",
  severity: "error",
  kinds: ["Container", "drop-in"],
  when: "`AddCapability=` or `DropCapability=` has a word that is neither ALL nor a capability of man 7 capabilities; capitals and CAP_ in front make no difference.",
  notWhen: "A specifier or a variable stands in it.",
  message: "Podman does not know this capability, and the start fails.",
  fix: "Write the nearest name that there is.",
  evidence: [{ kind: "source", name: "vendor/go.podman.io/common/pkg/capabilities/capabilities.go@v5.8.3" }],
  examples: {
    fires: [
      containerWith("AddCapability=NET_ADMINS"),
      containerWith("DropCapability=NET_RAV"),
      containerWith("AddCapability=CHOWN,cap_sys_admni"),
      containerWith("AddCapability=NET-ADMIN"),
      containerWith("AddCapability=EVERYTHING"),
    ],
    silent: [
      containerWith("AddCapability=cap_net_admin"),
      containerWith("AddCapability=CAP_BPF checkpoint_restore"),
      containerWith("DropCapability=all"),
      containerWith("AddCapability=${CAPABILITY}"),
      containerWith("AddCapability=NOTHING\nAddCapability="),
    ],
  },
  check: ({ document, settings, target }) => {
    const values = ["AddCapability", "DropCapability"].flatMap((key) => settings.values("Container", key));
    return commaParts(document, values)
      .filter(({ text }) => text !== "" && !isFilledIn(text) && !isKnown(capabilityName(text)))
      .map((value) => {
        const name = nearestCapability(value);
        const isStrong = name !== undefined && strongCapabilities.has(capabilityName(name));
        // Nobody is led to rights over the whole machine by a button.
        const isOffered = name !== undefined && (!isStrong || target.scope === "user");
        return {
          title: `Podman knows no capability ${value.text}`,
          why: `The start fails: “unknown capability”.${name === undefined ? "" : ` The nearest name is ${name}.`}`,
          range: value.range,
          actions: isOffered ? replaceValuePart(document, value, name) : [],
        };
      });
  },
};

function isKnown(name: string): boolean {
  return name === "ALL" || capabilities.has(name);
}

/** The name that was meant, spelled as this one is. */
function nearestCapability({ text }: SettingValue): string | undefined {
  const name = nearestName(capabilityName(text), capabilities);
  const full = name !== undefined && /^cap_/i.test(text) ? `CAP_${name}` : name;
  return text === text.toLowerCase() ? full?.toLowerCase() : full;
}
