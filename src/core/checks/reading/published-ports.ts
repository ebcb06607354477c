import { isFilledIn } from "../../podman/words/part.ts";
import type { TextRange } from "../../unit-file/text.ts";
import { oncePerFile } from "./own-section.ts";
import type { OwnSection } from "./own-section.ts";
import { isArgument, podmanOptions } from "./podman-options.ts";
import { readPodmanPort } from "../../podman/values/port/podman-port.ts";
import type { PodmanPort, PortRefusal } from "../../podman/values/port/podman-port.ts";
import type { SettingValue } from "../../podman/settings/unit-settings.ts";
import { commaParts, partOfValue } from "./value-parts.ts";

/** A port that a unit publishes. */
export interface PortOfUnit extends SettingValue {
  readonly port: PodmanPort;
}

/** A text that Podman takes for no port. */
export interface RefusedPort extends SettingValue {
  readonly refusal: PortRefusal;
}

/** The values by which Podman is asked to publish ports: those of `PublishPort=`, and of `-p` in `PodmanArgs=`. */
export function publishedValues({ settings, section }: OwnSection): readonly SettingValue[] {
  return [
    ...settings.values(section, "PublishPort"),
    ...podmanOptions(settings, section, "-p", "--publish").filter(({ text }) => text !== ""),
  ];
}

/**
 * The ports of these values: what stands between commas is one each. Those that are known only when the service starts
 * are left out, and so are those with quotes, of which Podman removes some.
 */
const readPorts = oncePerFile((own) => {
  const texts = commaParts(own.settings.document, publishedValues(own));
  return texts
    .filter(({ text }) => !isFilledIn(text) && !text.includes('"'))
    .map((value) => ({ value, read: readPodmanPort(value.text) }));
});

/** The ports that a unit publishes, each as Podman reads it. */
export const publishedPorts = oncePerFile((own): readonly PortOfUnit[] =>
  readPorts(own).flatMap(({ value, read }) =>
    "address" in read ? [Object.assign({ port: read }, value)] : [],
  ),
);

/** The same without single ports for which one before wants the same port of the machine, at the same address. */
export const portsOfMachine = oncePerFile((own): readonly PortOfUnit[] => {
  const known = new Set<string>();
  return publishedPorts(own).filter(({ port }) => {
    const { protocol, address, host } = port;
    if (host === undefined || host.first !== host.last) return true;
    const wanted = `${protocol} ${address} ${host.first}`;
    const isNew = !known.has(wanted);
    known.add(wanted);
    return isNew;
  });
});

/** What Podman refuses of them. */
export function refusedPorts(own: OwnSection): readonly RefusedPort[] {
  return readPorts(own).flatMap(({ value, read }) =>
    "message" in read ? [Object.assign({ refusal: read }, value)] : [],
  );
}

/** Where a part of a published port stands. */
export function rangeIn(
  { settings }: OwnSection,
  value: SettingValue,
  part: TextRange | undefined,
): TextRange {
  return part === undefined || isArgument(value)
    ? value.range
    : partOfValue(settings.document, value, part).range;
}
