import { does } from "../../../podman/behaviours.ts";
import { isFilledIn } from "../../../podman/words/part.ts";
import { readRestart } from "../../../podman/values/restart/restart.ts";
import type { RestartPolicy } from "../../../podman/keys/restart-policies.ts";
import { replacePart } from "../../fixes/parts.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerWith, networkWith, podWith } from "../../model/unit-examples.ts";
import { serviceType } from "./parts/service-type.ts";

export const restartInvalid: Rule = {
  id: "restart-invalid",
  group: "service",
  severity: "warning",
  kinds: "all",
  when: "`Restart=` is not one of no, on-success, on-failure, on-abnormal, on-watchdog, on-abort and always, in small letters.",
  notWhen:
    "The value is empty, or known only at the start ($ or %); or the file is a .pod up to Podman 5.8, of which pod-restart-old speaks.",
  message:
    "systemd ignores the value, so that nothing restarts the service: “Failed to parse service restart specifier, ignoring”.",
  fix: "Write one of these words: always for unless-stopped, no for never.",
  evidence: [{ kind: "source", name: "systemd-analyze verify, systemd 252" }],
  examples: {
    fires: [
      containerWith("[Service]\nRestart=unless-stopped"),
      containerWith("[Service]\nRestart=Always"),
      containerWith("[Service]\nRestart=never"),
      containerWith("[Service]\nType=oneshot\nRestart=unless-stopped"),
      containerWith("[Service]\nType=oneshot\nRestart=On-Success"),
      networkWith("[Service]\nRestart=Always"),
      podWith("[Service]\nRestart=unless-stopped", { podman: "6.0" }),
    ],
    silent: [
      containerWith("[Service]\nRestart=always"),
      containerWith("[Service]\nRestart=on-watchdog"),
      containerWith("[Service]\nRestart=unless-stopped\nRestart=on-failure"),
      podWith("[Service]\nRestart=unless-stopped", { podman: "5.8" }),
    ],
  },
  check: (context) => {
    const { settings, section, target } = context;
    if (section === "Pod" && !does(target.podman, "podKeepsRestart")) return [];
    const value = settings.value("Service", "Restart");
    if (value === undefined || isFilledIn(value.text)) return [];
    const read = readRestart(value.text);
    if (read.kind !== "ignored") return [];
    const { entry, range } = value;
    const instead = insteadOf(read.instead, context);
    return [
      {
        title: `Restart=${value.text} is ignored`,
        why: instead === read.instead ? read.sentence : onceSentence(value.text),
        range,
        actions: instead === undefined ? [] : [replacePart(`Write ${instead}`, entry, range, instead)],
      },
    ];
  },
};

function onceSentence(text: string): string {
  return `systemd does not know ${text} and ignores it: write on-failure, as a service that runs once (Type=oneshot) does not start again after a clean end.`;
}

/** systemd refuses a service that runs once and starts again after it has ended well (rule restart-oneshot). */
function insteadOf(meant: RestartPolicy["name"] | undefined, context: CheckContext) {
  const isOnce = serviceType(context) === "oneshot";
  return isOnce && (meant === "always" || meant === "on-success") ? "on-failure" : meant;
}
