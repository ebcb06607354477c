import type { ConvertedUnit } from "../../quadlet/conversion/converted-unit.ts";
import type { Generated } from "../../quadlet/generate.ts";

const known = new WeakMap<Generated, ReadonlyMap<string, ConvertedUnit>>();

/** The unit of a file by its name, in what the generator made. */
export function unitNamed(generated: Generated, fileName: string): ConvertedUnit | undefined {
  const units = known.get(generated) ?? new Map(generated.units.map((unit) => [unit.fileName, unit]));
  known.set(generated, units);
  return units.get(fileName);
}
