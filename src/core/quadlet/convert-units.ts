import type { ConvertedUnit } from "./conversion/converted-unit.ts";
import { learnsTheSame } from "./memory.ts";
import type { GeneratorMemory, RememberedConversion } from "./memory.ts";
import type { KnownUnit } from "./names/known-units.ts";
import type { UnitSectionName } from "./names/unit-kind.ts";
import { UnitReader } from "./reading/unit-reader.ts";
import { nameInAdvance, podToStartWith, resourceNameInAdvance } from "./reading/unit-names.ts";
import type { Unit } from "./source/unit.ts";
import { convertBuild } from "./units/build.ts";
import { convertContainer } from "./units/container.ts";
import { Conversion } from "./conversion/conversion.ts";
import type { ConversionContext } from "./conversion/conversion.ts";
import { convertArtifact, convertImage } from "./units/image.ts";
import { convertKube } from "./units/kube.ts";
import { convertNetwork } from "./units/network.ts";
import { convertPod } from "./units/pod.ts";
import { convertVolume } from "./units/volume.ts";

/** When a unit’s turn comes: those that others refer to come first (generator-spec.md 1, step 5). */
const turns: Readonly<Record<UnitSectionName, number>> = {
  Artifact: 1,
  Image: 1,
  Network: 2,
  Volume: 2,
  Build: 3,
  Container: 4,
  Kube: 4,
  Pod: 5,
};

/** Makes the service of a unit; gives what Podman calls what it makes, where only the conversion knows it. */
type Converter = (conversion: Conversion) => string | undefined;

const converters: Readonly<Record<UnitSectionName, Converter>> = {
  Artifact: convertArtifact,
  Image: convertImage,
  Network: convertNetwork,
  Volume: convertVolume,
  Build: convertBuild,
  Container: convertContainer,
  Kube: convertKube,
  Pod: convertPod,
};

/**
 * Converts units in their turn, one by one: each knows the names of all, and what those before it are called. With a
 * memory, what would become the same is taken from there.
 */
export function* convertUnits(
  units: readonly Unit[],
  settings: Omit<ConversionContext, "units">,
  memory: GeneratorMemory | undefined,
): Generator<ConvertedUnit> {
  const known = new Map<string, KnownUnit>();
  const pods = new Map<string, KnownUnit[]>();
  const context: ConversionContext = {
    ...settings,
    units: {
      find: (fileName) => known.get(fileName),
      startedByPod: (fileName) => pods.get(fileName) ?? [],
    },
  };
  const inTurn = units.toSorted((one, other) => turns[one.kind.section] - turns[other.kind.section]);
  for (const unit of inTurn) {
    const named = memory?.conversion(unit)?.named ?? nameInAdvance(new UnitReader(unit, context));
    known.set(named.fileName, named);
  }
  for (const unit of inTurn) {
    const before = memory?.conversion(unit);
    const result =
      before !== undefined && learnsTheSame(before, context.units) ? before : convertInContext(unit, context);
    memory?.keep(unit, result);
    const { converted, pod } = result;
    const { fileName, serviceName, resourceName: name } = converted;
    const named: KnownUnit = { fileName, serviceName, resourceName: name };
    known.set(fileName, named);
    if (pod !== undefined) pods.set(pod, [...(pods.get(pod) ?? []), named]);
    yield converted;
  }
}

function convertInContext(unit: Unit, context: ConversionContext): RememberedConversion {
  const conversion = new Conversion(unit, context);
  const named = nameInAdvance(conversion);
  const converted = convert(conversion);
  const pod = converted.isRefused ? undefined : podToStartWith(conversion);
  const started = context.units.startedByPod(converted.fileName);
  return { named, pod, converted, found: conversion.found, started };
}

function convert(conversion: Conversion): ConvertedUnit {
  const { unit, serviceName } = conversion;
  const own = converters[unit.kind.section](conversion);
  const { isRefused } = conversion;
  return {
    unit,
    podman: conversion.context.podman,
    fileName: unit.fileName,
    serviceName,
    resourceName: own === undefined ? resourceNameInAdvance(conversion) : isRefused ? "" : own,
    sections: conversion.file.sections(),
    isRefused,
    messages: conversion.messages,
    leftOut: conversion.leftOut,
    unordered: conversion.unordered,
    missing: conversion.missing,
  };
}
