import { setAsideMarker } from "../network/ports/published-ports.ts";
import { unitKinds } from "../quadlet/names/unit-kind.ts";
import type { UnitSectionName } from "../quadlet/names/unit-kind.ts";
import { isSince } from "../podman/release.ts";
import type { MalformedLine } from "../unit-file/document.ts";
import type { ExplainedFile } from "./words/key-lines.ts";
import { listed } from "../english/listed.ts";
import { shortened } from "./words/shown.ts";

/** What a comment is for people or for this page. `isFirst`: the first note of the file says what notes are. */
export function commentWords(text: string, isFirst: boolean): string {
  const comment = text.trim();
  if (comment.startsWith(setAsideMarker))
    return "Set aside: the line has no use with this network. Choosing another network in Quadlight brings it back.";
  const rules = /^[#;]\s*quadlight:\s*ignore\s+([a-z0-9-]+(?:,[a-z0-9-]+)*)/.exec(comment)?.[1];
  if (rules !== undefined)
    return `Tells Quadlight to leave out its ${rules.includes(",") ? "rules" : "rule"} ${listed(rules.split(","))} here.`;
  if (/^[#;]\s*[A-Z][A-Za-z0-9]+\s*=/.test(comment))
    return `A setting that is switched off by the ${comment.charAt(0)} in front of it.`;
  if (comment.replaceAll(/[#;\s]/g, "") === "") return "An empty note.";
  return isFirst ? "A note for people: neither Podman nor systemd reads it." : "A note for people.";
}

/** Why a line makes Podman refuse the file (generator-spec.md 2). */
export function brokenWords({ problem, opens }: MalformedLine): string {
  if (problem.startsWith("key file does not start"))
    return "This stands before the first section, where no setting may stand: Podman can’t read the file because of it.";
  if (opens !== undefined)
    return "This is meant as the header of a section, but something beside the name is wrong: Podman can’t read the file because of it.";
  return "This is no comment, no section and no setting with an equals sign: Podman can’t read the file because of it.";
}

/** A backslash with nothing to go on with. */
export const droppedWords = "A line that is to go on and does not: Podman leaves it out without a word.";

/** Source: man systemd.unit; man podman-systemd.unit; generator-spec.md 2 and 7. */
const sections: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Unit: "says what the service is called for people, and what starts before and after it.",
    Service: "is about the service as systemd runs it: how it starts, stops and starts again.",
    Install: "says what starts the service by itself.",
    Container: "describes the container: Quadlet makes the command podman run of it.",
    Pod: "describes the pod, a group of containers with one network: Quadlet makes the command podman pod create of it.",
    Network: "describes the network: Quadlet makes the command podman network create of it.",
    Volume: "describes the volume: Quadlet makes the command podman volume create of it.",
    Kube: "names the Kubernetes file: Quadlet makes the command podman kube play of it.",
    Image: "names the image: Quadlet makes the command that downloads it.",
    Build: "describes how the image is built: Quadlet makes the command podman build of it.",
    Artifact: "names the artifact: Quadlet makes the command podman artifact pull of it.",
    Quadlet: "steers Quadlet itself.",
  }),
);

/** What a section is for, in one sentence. `isAgain`: the file had a header of that name before. */
export function sectionWords(name: string, isAgain: boolean, { section, target }: ExplainedFile): string {
  const header = `The section [${shortened(name)}]`;
  if (name.startsWith("X-"))
    return `${header} holds notes for other programs: systemd and Quadlet pass over it.`;
  if (!isRead(name, section, target.podman)) return unreadSection(header, name, section);
  if (isAgain) return `${header} goes on: together with the lines above it is one.`;
  return `${header} ${sections.get(name) ?? "is read."}`;
}

function isRead(
  name: string,
  own: UnitSectionName | undefined,
  podman: ExplainedFile["target"]["podman"],
): boolean {
  if (name === "Quadlet") return isSince(podman, "5.3");
  return name === own || name === "Unit" || name === "Service" || name === "Install";
}

function unreadSection(header: string, name: string, own: UnitSectionName | undefined): string {
  if (name === "Quadlet") return `${header} does nothing before Podman 5.3.`;
  const isOfOther = unitKinds.some((kind) => kind.section === name);
  if (!isOfOther || own === undefined) return `${header} does nothing: neither systemd nor Quadlet knows it.`;
  return `${header} does nothing here: it belongs to another kind of file, and the one of this file is [${own}].`;
}
