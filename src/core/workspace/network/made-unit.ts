import { unitKindOf } from "../../quadlet/names/unit-kind.ts";
import { firstUsableName } from "../files/free-name.ts";
import { removeFile } from "../files/remove-file.ts";
import { hasName } from "../../quadlet/references/name-changes.ts";
import { withFile } from "../workspace.ts";
import type { Workspace } from "../workspace.ts";

/** What kind of network, pod or volume a step makes beside the container. */
export type MadeUnit = "app.network" | "lan.network" | "app.pod" | "data.volume";

const lines: Readonly<Record<MadeUnit, readonly string[]>> = {
  "app.network": ["[Network]"],
  // Without parent= Podman takes the interface of the default route (man podman-network-create, -o parent).
  "lan.network": ["[Network]", "Driver=macvlan"],
  "app.pod": ["[Pod]"],
  "data.volume": ["[Volume]"],
};

const madeUnits: readonly MadeUnit[] = ["app.network", "lan.network", "app.pod", "data.volume"];

/** The workspace with one more file, under a name that no file has or names, and that name. */
export function makeUnit(workspace: Workspace, made: MadeUnit): { workspace: Workspace; name: string } {
  const isFree = (each: string) => !Object.hasOwn(workspace.files, each) && !isNamed(workspace, each);
  const name = firstUsableName(made, isFree);
  return { workspace: withFile(workspace, name, madeText(name, made)), name };
}

/**
 * Takes a file away again that a step made, while nobody has written in it and no file names it: a choice and the way
 * back leave nothing behind.
 */
export function withoutMadeUnit(workspace: Workspace, name: string): Workspace {
  if (!isAsMade(name, workspace.files[name]) || isNamed(workspace, name)) return workspace;
  return removeFile(workspace, name) ?? workspace;
}

/** Is this the text that a step gives a file of this name? */
export function isAsMade(name: string, text: string | undefined): boolean {
  const section = unitKindOf(name)?.section;
  return madeUnits.some((made) => unitKindOf(made)?.section === section && text === madeText(name, made));
}

function isNamed({ files }: Workspace, name: string): boolean {
  return Object.values(files).some((text) => hasName(text, { thing: "file", from: name }));
}

// Its first line names the file, as in the one that everybody begins with.
function madeText(name: string, made: MadeUnit): string {
  return [`# ${name}`, ...lines[made], ""].join("\n");
}
