import { isTrue } from "../../podman/words/single-value.ts";
import type { UnitDocument } from "../../unit-file/document.ts";
import { effectiveAssignments, lastValue } from "../../unit-file/read.ts";
import type { MeasuredMode } from "./measured-mode.ts";

const key = (name: string) => ({ section: "Container", key: name });

/** Host networking as the lab tried it in a user namespace of the container’s own. */
export const hostWithOwnUsers: MeasuredMode = {
  kind: "mode",
  mode: "host-userns",
  caveats: ["Measured with UIDMap=0:200000:65536: a user namespace of its own."],
};

/** Host networking as the lab tried it hardened; undefined for a file without these lines. */
export function hardenedHost(document: UnitDocument): MeasuredMode | undefined {
  const isHardened =
    effectiveAssignments(document, key("AddCapability")).length === 0 &&
    effectiveAssignments(document, key("DropCapability")).some(
      ({ value }) => value.toLowerCase() === "all",
    ) &&
    ["NoNewPrivileges", "ReadOnly"].every((name) => isTrue(lastValue(document, key(name)) ?? ""));
  return isHardened ? { kind: "mode", mode: "host-hardened", caveats: [] } : undefined;
}
