import type { Rule } from "../../model/rule.ts";
import { keepGroupsAlone } from "./keep-groups-alone.ts";
import { keepIdRootful } from "./keep-id-rootful.ts";
import { linger } from "./linger.ts";
import { nomapRootful } from "./nomap-rootful.ts";
import { rootlessDevice } from "./rootless-device.ts";
import { userPathInSystemUnit } from "./user-path-in-system-unit.ts";
import { usernsInPod } from "./userns-in-pod.ts";

/** The rules of this folder, in the order of the reference. */
export const scopeRules: readonly Rule[] = [
  keepIdRootful,
  nomapRootful,
  usernsInPod,
  linger,
  rootlessDevice,
  keepGroupsAlone,
  userPathInSystemUnit,
];
