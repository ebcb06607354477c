import { always } from "./podman-command.ts";
import { dependingOn, flag } from "./stage.ts";
import type { Stage } from "./stage.ts";

/** `--log-driver`: up to 4.4 always the one that passes on to the journal (generator-spec.md 14.1). */
export function logDriver(section: string): Stage {
  return dependingOn(
    "logDrivers",
    flag(section, "LogDriver", "--log-driver *"),
    always("--log-driver passthrough", "What the container prints goes to the journal of the service."),
  );
}
