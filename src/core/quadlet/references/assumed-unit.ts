import type { Release } from "../../podman/release.ts";
import { defaultResourceName } from "../names/default-resource-name.ts";
import { serviceNameOf } from "../names/service-name.ts";
import type { Conversion } from "../conversion/conversion.ts";
import type { KnownUnit } from "../names/known-units.ts";

/**
 * A unit of which only the name of its file is known, as if that file set no names of its own: the network of
 * `app.network` is `systemd-app` (generator-spec.md 6). What an image is called only its file says.
 */
export function assumedUnit(fileName: string, target: { readonly podman: Release }): KnownUnit {
  return {
    fileName,
    serviceName: serviceNameOf(fileName, undefined, target),
    resourceName: defaultResourceName(fileName, target) ?? "",
  };
}

/**
 * The unit of a network or a volume. Up to 5.2 one that is not there, or failed, counts as one without settings
 * (generator-spec.md 9; runs of 4.4.4 to 5.2.5).
 */
export function findOrAssume(fileName: string, conversion: Conversion): KnownUnit | undefined {
  const unit = conversion.find(fileName);
  if (conversion.behaviours.has("missingUnitIsError")) return unit;
  return unit === undefined || unit.resourceName === "" ? assumedUnit(fileName, conversion.context) : unit;
}
