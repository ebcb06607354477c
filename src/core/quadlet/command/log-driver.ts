import { always } from "./podman-command.ts";
import { dependingOn, flag, optionOf } from "./stage.ts";
import type { Stage } from "./stage.ts";

/** `--log-driver`: up to 4.4 always the one that passes on to the journal (generator-spec.md 14.1). */
export function logDriver(section: "Container" | "Kube"): Stage {
  return dependingOn(
    "logDrivers",
    flag(section, "LogDriver", optionOf(section, "LogDriver")),
    always("--log-driver passthrough", "What the container prints goes to the journal of the service."),
  );
}
