import type { Target } from "../../settings/target.ts";
import { isTrue } from "../../settings/values/single-value.ts";
import type { UnitDocument } from "../../unit-file/document.ts";
import { effectiveAssignments, lastValue } from "../../unit-file/read.ts";
import type { MeasuredMode } from "./measured-mode.ts";

const key = (name: string) => ({ section: "Container", key: name });

/**
 * Host networking as the lab tried it with further lines: in a user namespace of its own, and hardened. Undefined for
 * a file without these lines.
 */
export function hostVariant(document: UnitDocument, { scope }: Target): MeasuredMode | undefined {
  if (scope !== "user" && effectiveAssignments(document, key("UIDMap")).length > 0)
    return {
      kind: "mode",
      mode: "host-userns",
      caveats: ["Measured with UIDMap=0:200000:65536: a user namespace of its own."],
    };
  const isHardened =
    effectiveAssignments(document, key("AddCapability")).length === 0 &&
    effectiveAssignments(document, key("DropCapability")).some(
      ({ value }) => value.toLowerCase() === "all",
    ) &&
    ["NoNewPrivileges", "ReadOnly"].every((name) => isTrue(lastValue(document, key(name)) ?? ""));
  return isHardened ? { kind: "mode", mode: "host-hardened", caveats: [] } : undefined;
}
