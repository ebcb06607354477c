import type { Rule } from "../../model/rule.ts";
import { apparmorUnconfined } from "./apparmor-unconfined.ts";
import { capabilityAll } from "./capability-all.ts";
import { capabilityDefault } from "./capability-default.ts";
import { capabilityStrong } from "./capability-strong.ts";
import { capabilityUnknown } from "./capability-unknown.ts";
import { deviceDangerous } from "./device-dangerous.ts";
import { devicePermissions } from "./device-permissions.ts";
import { engineSocketMount } from "./engine-socket-mount.ts";
import { environmentHost } from "./environment-host.ts";
import { hardeningAvailable } from "./hardening-available.ts";
import { hostNamespace } from "./host-namespace.ts";
import { privileged } from "./privileged.ts";
import { registryPassword } from "./registry-password.ts";
import { relabelPrivateShared } from "./relabel-private-shared.ts";
import { relabelSystemPath } from "./relabel-system-path.ts";
import { runsAsHostRoot } from "./runs-as-host-root.ts";
import { seccompUnconfined } from "./seccomp-unconfined.ts";
import { secretAsEnvironment } from "./secret-as-environment.ts";
import { secretInEnvironment } from "./secret-in-environment.ts";
import { secretMustExist } from "./secret-must-exist.ts";
import { secretOptionInvalid } from "./secret-option-invalid.ts";
import { selinuxDisabled } from "./selinux-disabled.ts";
import { sensitiveHostPath } from "./sensitive-host-path.ts";
import { tlsVerifyOff } from "./tls-verify-off.ts";
import { unmaskAll } from "./unmask-all.ts";

/** The rules of this folder, in the order of the reference. */
export const securityRules: readonly Rule[] = [
  privileged,
  capabilityAll,
  capabilityStrong,
  capabilityUnknown,
  capabilityDefault,
  engineSocketMount,
  sensitiveHostPath,
  deviceDangerous,
  devicePermissions,
  seccompUnconfined,
  apparmorUnconfined,
  selinuxDisabled,
  relabelSystemPath,
  relabelPrivateShared,
  secretInEnvironment,
  secretAsEnvironment,
  secretMustExist,
  secretOptionInvalid,
  hostNamespace,
  unmaskAll,
  environmentHost,
  runsAsHostRoot,
  tlsVerifyOff,
  registryPassword,
];

/** What the hardening view offers; no finding of its own unless it is asked for (rule hardening-available). */
export const rulesOfHardening: readonly Rule[] = [hardeningAvailable];
