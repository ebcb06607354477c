import type { TextRange } from "../../../unit-file/text.ts";
import { partOfValue } from "../../part-of-value.ts";
import { commaParts, isDynamic } from "../../parts-of-values.ts";
import { podmanOptions } from "../../podman-options.ts";
import type { SettingValue } from "../../unit-settings.ts";
import type { Asking } from "../network/asked-networks.ts";
import { readPodmanPort } from "./podman-port.ts";
import type { PodmanPort, PortRefusal } from "./podman-port.ts";

/** A port that a unit publishes. */
export interface PublishedPort extends SettingValue {
  readonly port: PodmanPort;
}

/** A text that Podman takes for no port. */
export interface RefusedPort extends SettingValue {
  readonly refusal: PortRefusal;
}

/**
 * The texts that `PublishPort=` and `-p` in `PodmanArgs=` publish: what stands between commas is one each. Those that are
 * known only when the service starts are left out, and so are those with quotes, of which Podman removes some.
 */
function publishedTexts({ settings, section }: Asking): readonly SettingValue[] {
  const values = [
    ...settings.values(section, "PublishPort"),
    ...podmanOptions(settings, section, "-p", "--publish"),
  ];
  return commaParts(settings.document, values).filter(({ text }) => !isDynamic(text) && !text.includes('"'));
}

/** The ports that a unit publishes, each as Podman reads it. */
export function publishedPorts(asking: Asking): readonly PublishedPort[] {
  return publishedTexts(asking).flatMap((value) => {
    const port = readPodmanPort(value.text);
    return "address" in port ? [Object.assign({ port }, value)] : [];
  });
}

/** What Podman refuses of them. */
export function refusedPorts(asking: Asking): readonly RefusedPort[] {
  return publishedTexts(asking).flatMap((value) => {
    const refusal = readPodmanPort(value.text);
    return "message" in refusal ? [Object.assign({ refusal }, value)] : [];
  });
}

/** Where a part of a published port stands. */
export function rangeIn({ settings }: Asking, value: SettingValue, part: TextRange | undefined): TextRange {
  return part === undefined || isInArguments(value)
    ? value.range
    : partOfValue(settings.document, value, part).range;
}

/** Does it stand in `PodmanArgs=`, where no button writes? */
export function isInArguments({ entry }: SettingValue): boolean {
  return entry.key === "PodmanArgs";
}
