import { oncePerObject } from "../../memory/once-per-object.ts";
import type { ConvertedUnit } from "../../quadlet/conversion/converted-unit.ts";
import type { Generated } from "../../quadlet/generate.ts";

const byName = oncePerObject(({ units }: Generated) => new Map(units.map((unit) => [unit.fileName, unit])));

/** The unit of a file by its name, in what the generator made. */
export function unitNamed(generated: Generated, fileName: string): ConvertedUnit | undefined {
  return byName(generated).get(fileName);
}
