import type { Rule } from "../../model/rule.ts";
import { defaultDependenciesSection } from "./default-dependencies-section.ts";
import { dependencyComma } from "./dependency-comma.ts";
import { healthCmdMissing } from "./health-cmd-missing.ts";
import { healthRestart } from "./health-restart.ts";
import { installAlso } from "./install-also.ts";
import { installMissing } from "./install-missing.ts";
import { notifyHealthyTimeout } from "./notify-healthy-timeout.ts";
import { notifyHealthyWithoutCheck } from "./notify-healthy-without-check.ts";
import { oneshotRemain } from "./oneshot-remain.ts";
import { podRestartOld } from "./pod-restart-old.ts";
import { resourceLimitInvalid } from "./resource-limit-invalid.ts";
import { restartInPodmanArgs } from "./restart-in-podman-args.ts";
import { restartInvalid } from "./restart-invalid.ts";
import { restartMissing } from "./restart-missing.ts";
import { restartOneshot } from "./restart-oneshot.ts";
import { serviceEnvironment } from "./service-environment.ts";
import { serviceExecStart } from "./service-exec-start.ts";
import { serviceUser } from "./service-user.ts";
import { startTimeoutPull } from "./start-timeout-pull.ts";
import { stopTimeoutTooShort } from "./stop-timeout-too-short.ts";
import { systemdKeyUnknown } from "./systemd-key-unknown.ts";
import { templateNotEnabled } from "./template-not-enabled.ts";
import { timeSpanInvalid } from "./time-span-invalid.ts";
import { unknownSection } from "./unknown-section.ts";
import { upheldByOld } from "./upheld-by-old.ts";
import { userUnitSystemDependency } from "./user-unit-system-dependency.ts";
import { wantedByUserTarget } from "./wanted-by-user-target.ts";

/** The rules of this folder, in the order of the reference. */
export const serviceRules: readonly Rule[] = [
  restartInvalid,
  restartOneshot,
  restartMissing,
  podRestartOld,
  restartInPodmanArgs,
  serviceExecStart,
  serviceUser,
  installMissing,
  wantedByUserTarget,
  installAlso,
  upheldByOld,
  templateNotEnabled,
  userUnitSystemDependency,
  dependencyComma,
  defaultDependenciesSection,
  notifyHealthyWithoutCheck,
  notifyHealthyTimeout,
  healthCmdMissing,
  healthRestart,
  startTimeoutPull,
  stopTimeoutTooShort,
  oneshotRemain,
  serviceEnvironment,
  unknownSection,
  systemdKeyUnknown,
  timeSpanInvalid,
  resourceLimitInvalid,
];
