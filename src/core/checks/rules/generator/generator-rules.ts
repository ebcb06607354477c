import type { Rule } from "../../model/rule.ts";
import { containerNetworkOptions } from "./container-network-options.ts";
import { dependencyFileMissing } from "./dependency-file-missing.ts";
import { exposePortFormat } from "./expose-port-format.ts";
import { generatorRefuses } from "./generator-refuses.ts";
import { groupWithoutUser } from "./group-without-user.ts";
import { imageAndRootfs } from "./image-and-rootfs.ts";
import { imageFileMissing } from "./image-file-missing.ts";
import { killmodeInvalid } from "./killmode-invalid.ts";
import { mountCsv } from "./mount-csv.ts";
import { mountSourceEmpty } from "./mount-source-empty.ts";
import { mountSourceMissing } from "./mount-source-missing.ts";
import { neighbourBreaksDirectory } from "./neighbour-breaks-directory.ts";
import { networkFileMissing } from "./network-file-missing.ts";
import { networkSubnetCount } from "./network-subnet-count.ts";
import { networkUnitUnnamed } from "./network-unit-unnamed.ts";
import { noImage } from "./no-image.ts";
import { otherUnitIncomplete } from "./other-unit-incomplete.ts";
import { podFileMissing } from "./pod-file-missing.ts";
import { podNotAFile } from "./pod-not-a-file.ts";
import { reloadBoth } from "./reload-both.ts";
import { remapIdsWithoutUsers } from "./remap-ids-without-users.ts";
import { remapUsersInvalid } from "./remap-users-invalid.ts";
import { remapWithExplicit } from "./remap-with-explicit.ts";
import { serviceTypeInvalid } from "./service-type-invalid.ts";
import { sourceFileMissing } from "./source-file-missing.ts";
import { syntaxBom } from "./syntax-bom.ts";
import { syntaxLineEndings } from "./syntax-line-endings.ts";
import { syntaxLine } from "./syntax-line.ts";
import { syntaxNoSection } from "./syntax-no-section.ts";
import { syntaxSection } from "./syntax-section.ts";
import { unsupportedKey } from "./unsupported-key.ts";
import { volumeImageMissing } from "./volume-image-missing.ts";
import { volumeNeedsDevice } from "./volume-needs-device.ts";

/** The rules of this folder, in the order of the reference. */
export const generatorRules: readonly Rule[] = [
  unsupportedKey,
  noImage,
  imageAndRootfs,
  killmodeInvalid,
  serviceTypeInvalid,
  reloadBoth,
  exposePortFormat,
  groupWithoutUser,
  remapWithExplicit,
  remapIdsWithoutUsers,
  remapUsersInvalid,
  mountSourceMissing,
  mountSourceEmpty,
  mountCsv,
  podNotAFile,
  podFileMissing,
  networkFileMissing,
  containerNetworkOptions,
  networkUnitUnnamed,
  imageFileMissing,
  sourceFileMissing,
  dependencyFileMissing,
  networkSubnetCount,
  volumeImageMissing,
  volumeNeedsDevice,
  otherUnitIncomplete,
  syntaxLine,
  syntaxNoSection,
  syntaxSection,
  syntaxBom,
  syntaxLineEndings,
  neighbourBreaksDirectory,
  generatorRefuses,
];
