import { effectiveNetwork } from "../podman/network-modes/effective-network.ts";
import { modeSentences } from "../podman/network-modes/mode-sentences.ts";
import type { NetworkMode } from "../podman/network-modes/network-mode.ts";
import { cardSettings } from "../podman/settings/card-settings.ts";
import { settings } from "../podman/settings/settings.ts";
import { readStartAtBoot } from "../podman/values/start/start-at-boot.ts";
import { readRestart } from "../podman/values/restart/restart.ts";
import { lastValue } from "../unit-file/read.ts";
import { readSingle } from "../podman/words/single-value.ts";
import type { SettingName } from "../unit-file/document.ts";
import { dataWords } from "./data-words.ts";
import type { ExplainedFile } from "./words/key-lines.ts";
import { startsWithPod } from "./words/starts-with-pod.ts";
import { listed } from "../english/listed.ts";
import { shortened } from "./words/shown.ts";
import { imageWords } from "./words/image-words.ts";

/** A container in one paragraph: what runs, on which network, who reaches it, its data, its start, its updates. */
export function containerSummary(explained: ExplainedFile, service: string | undefined): readonly string[] {
  return [
    runWords(explained, service),
    `It ${networkWords(explained)}.`,
    ...(explained.exposure === undefined ? [] : [explained.exposure.sentence]),
    ...dataWords(explained),
    startWords(explained),
    updateWords(explained),
  ];
}

function valueOf({ document, target }: ExplainedFile, name: SettingName): string | undefined {
  const value = lastValue(document, name);
  return value === undefined ? undefined : readSingle(value, target.podman);
}

function runWords(explained: ExplainedFile, service: string | undefined): string {
  const what = whatRuns(explained);
  return service === undefined ? `This file ${what}.` : `This file ${what}, as ${service}.`;
}

/** Completes “This file …”. */
function whatRuns(explained: ExplainedFile): string {
  const image = valueOf(explained, settings.image);
  if (image !== undefined) return `runs ${imageWords(image)}`;
  const rootfs = valueOf(explained, { section: "Container", key: "Rootfs" });
  return rootfs === undefined ? "names no image to run" : `runs what lies in ${shortened(rootfs)}`;
}

/** Completes “It …”. */
function networkWords({ analysis: { mode }, target }: ExplainedFile): string {
  if (mode.kind === "unset")
    return effectiveNetwork(mode, target.scope) === "host"
      ? modeSentences.host.short({ name: "", target })
      : "has a network of its own, since it names none";
  const [name = "", ...others] = namesIn(mode).map(shortened);
  return others.length === 0
    ? modeSentences[mode.kind].short({ name, target })
    : `is on the networks ${listed([name, ...others])}`;
}

/** The files, networks and other things that the lines name. */
function namesIn(mode: NetworkMode): readonly string[] {
  if (mode.kind === "network")
    return mode.networks.map((network) => (network.kind === "unit" ? network.file : network.name));
  if ("file" in mode) return mode.file === undefined ? [] : [mode.file];
  if ("name" in mode) return [mode.name];
  return "path" in mode ? [mode.path] : [];
}

function startWords(explained: ExplainedFile): string {
  const { document, target, analysis } = explained;
  const start = readStartAtBoot(document, target, analysis.fileName.replace(/\.container$/, ""));
  const restart = readRestart(lastValue(document, cardSettings.restart) ?? "");
  const again =
    restart.kind === "policy" && restart.policy.name !== "no"
      ? `, and starts again ${restart.policy.means}`
      : "";
  return `It ${startOf(start, explained)}${again}.`;
}

function startOf(start: ReturnType<typeof readStartAtBoot>, explained: ExplainedFile): string {
  switch (start.kind) {
    case "starts":
      return explained.target.scope === "user" ? "starts with your user’s session" : "starts at boot";
    case "other":
      return `starts along with ${listed(start.units.map(shortened))}`;
    case "no-instance":
      return "starts by hand, under a name that you choose";
    case "unreached":
      return "starts by hand: nothing reaches what it waits for";
    case "by-hand":
      return startsWithPod(explained)
        ? "starts with its pod"
        : "starts by hand, or when another unit asks for it";
  }
}

function updateWords(explained: ExplainedFile): string {
  const update = valueOf(explained, { section: "Container", key: "AutoUpdate" });
  if (update === "registry" || update === "local")
    return `Podman auto-update restarts it when ${update === "registry" ? "its registry" : "this machine"} has a newer image.`;
  if (explained.document.text.includes("io.containers.autoupdate"))
    return "A label tells podman auto-update what to do with it.";
  const pull = valueOf(explained, { section: "Container", key: "Pull" });
  return pull === "always" || pull === "newer"
    ? "Each start takes a newer image where the registry has one."
    : "Nothing updates it by itself: a newer image comes by hand.";
}
