import type { Rule } from "../../model/rule.ts";
import { autoUpdateDigest } from "./auto-update-digest.ts";
import { autoUpdateInvalid } from "./auto-update-invalid.ts";
import { autoUpdateLocalImage } from "./auto-update-local-image.ts";
import { autoUpdateShortName } from "./auto-update-short-name.ts";
import { autoUpdateTimer } from "./auto-update-timer.ts";
import { imageLatest } from "./image-latest.ts";
import { imageLocalOnly } from "./image-local-only.ts";
import { imageNoTag } from "./image-no-tag.ts";
import { imageReferenceInvalid } from "./image-reference-invalid.ts";
import { imageShortName } from "./image-short-name.ts";
import { pullPolicyInvalid } from "./pull-policy-invalid.ts";

/** The rules of this folder, in the order of the reference. */
export const imageRules: readonly Rule[] = [
  imageShortName,
  imageNoTag,
  imageLatest,
  imageLocalOnly,
  imageReferenceInvalid,
  pullPolicyInvalid,
  autoUpdateShortName,
  autoUpdateDigest,
  autoUpdateLocalImage,
  autoUpdateInvalid,
  autoUpdateTimer,
];
