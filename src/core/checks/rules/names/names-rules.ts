import type { Rule } from "../../model/rule.ts";
import { anonymousVolume } from "./anonymous-volume.ts";
import { companionServiceName } from "./companion-service-name.ts";
import { containerNameClash } from "./container-name-clash.ts";
import { containerNameInvalid } from "./container-name-invalid.ts";
import { defaultNamePrefix } from "./default-name-prefix.ts";
import { dependencyFileNameOld } from "./dependency-file-name-old.ts";
import { hostNameNotDns } from "./host-name-not-dns.ts";
import { requiresWithoutAfter } from "./requires-without-after.ts";
import { serviceNameClash } from "./service-name-clash.ts";
import { serviceNameSuffix } from "./service-name-suffix.ts";
import { vendorServiceReplaced } from "./vendor-service-replaced.ts";
import { volumeRelativePath } from "./volume-relative-path.ts";
import { volumeTargetRelative } from "./volume-target-relative.ts";
import { volumeTilde } from "./volume-tilde.ts";

/** The rules of this folder, in the order of the reference. */
export const namesRules: readonly Rule[] = [
  serviceNameSuffix,
  containerNameInvalid,
  defaultNamePrefix,
  containerNameClash,
  serviceNameClash,
  vendorServiceReplaced,
  companionServiceName,
  dependencyFileNameOld,
  requiresWithoutAfter,
  hostNameNotDns,
  volumeTilde,
  volumeRelativePath,
  volumeTargetRelative,
  anonymousVolume,
];
