import type { Behaviours } from "../../podman/behaviours.ts";

/** Is this the file of a unit that makes an image, and not the name of one? */
export function namesImageUnit(image: string, behaviours: Behaviours): boolean {
  return (
    (image.endsWith(".image") && behaviours.has("imageUnits")) ||
    (image.endsWith(".build") && behaviours.has("buildUnits"))
  );
}
