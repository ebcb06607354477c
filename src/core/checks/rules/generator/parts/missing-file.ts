import { behavioursOf } from "../../../../podman/behaviours.ts";
import { refusalText } from "../../../../quadlet/messages/refusal-text.ts";
import type { Refusal } from "../../../../quadlet/messages/refusal.ts";
import { checkFileName } from "../../../../quadlet/names/file-name.ts";
import { unitKindOf } from "../../../../quadlet/names/unit-kind.ts";
import { kindRead } from "../../../../quadlet/source/kind-read.ts";
import type { Action } from "../../../model/finding.ts";
import type { SettingValue } from "../../../../podman/settings/unit-settings.ts";
import type { CheckContext, Found } from "../../../model/rule.ts";
import { whyNoService } from "./refused-as.ts";

/** The place where a file names another: the text is that name. */
export type NamedFile = Pick<SettingValue, "text" | "entry" | "range">;

/**
 * That a file is named and not there: a mistake where all files of the directory are known, else a note. Takes the
 * refusal for its words, and what else helps. Nothing before the other files are looked at.
 */
export function missingFile(
  context: CheckContext,
  { text: name, range }: NamedFile,
  refusal: Refusal,
  actions: readonly Action[] = [],
): readonly Found[] {
  const { others, target } = context;
  if (others.fileNames.length === 0 || isRead(context, name)) return [];
  const said = refusalText(refusal);
  if (name.includes("/"))
    return [
      {
        title: `${name} is looked up by its name: a path is never found`,
        why: whyNoService(context, said),
        range,
      },
    ];
  const help = [...actions, ...createFile(name)];
  if (others.isComplete)
    return [{ title: `There is no ${name}`, why: whyNoService(context, said), range, actions: help }];
  return [
    {
      severity: "note",
      title: `This needs ${name} beside it`,
      why: `Without that file Podman ${target.podman} makes no service: “${said}”.`,
      range,
      actions: help,
    },
  ];
}

/** Is there a file of this name that this release reads? */
function isRead({ others, target }: CheckContext, name: string): boolean {
  return others.has(name) && kindRead(name, behavioursOf(target.podman)) !== undefined;
}

/** Kinds of files that say enough with their header alone. */
const headerAlone: ReadonlySet<string> = new Set(["Network", "Volume", "Pod"]);

function createFile(name: string): readonly Action[] {
  const section = unitKindOf(name)?.section ?? "";
  if (!headerAlone.has(section) || checkFileName(name).kind === "problem") return [];
  return [
    {
      kind: "files",
      label: `Create ${name}`,
      change: (files) => (Object.hasOwn(files, name) ? files : { ...files, [name]: `[${section}]\n` }),
    },
  ];
}
