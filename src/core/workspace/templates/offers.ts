import { behavioursOf } from "../../podman/behaviours.ts";
import { unitOfFile } from "../../quadlet/names/drop-in-name.ts";
import { unitKindOf } from "../../quadlet/names/unit-kind.ts";
import { kindRead } from "../../quadlet/source/kind-read.ts";
import { shownSince } from "../../podman/release.ts";
import { podmanVersions } from "../../podman/target.ts";
import type { PodmanVersion } from "../../podman/target.ts";
import type { Workspace } from "../workspace.ts";
import { dropInTemplates } from "./drop-in-templates.ts";
import type { Template } from "./template.ts";
import { unitTemplates } from "./unit-templates.ts";

/** A template that can be added, or why it can’t. */
export interface Offer {
  readonly template: Template;
  readonly whyNot?: string;
}

/**
 * The templates in the order in which they are offered: a unit of each kind, then the drop-ins of the unit on show.
 * Those that the Podman of the target does not read come with the reason.
 */
export function offersFor({ active, target }: Workspace): readonly Offer[] {
  const section = unitKindOf(unitOfFile(active))?.section;
  const dropIns = dropInTemplates.filter(
    ({ changes }) => section !== undefined && changes?.includes(section),
  );
  return [
    ...unitTemplates.map((template) =>
      offer(
        template,
        target.podman,
        `${unitKindOf(template.name)?.extension ?? ""} files`,
        (podman) => kindRead(template.name, behavioursOf(podman)) !== undefined,
      ),
    ),
    ...dropIns.map((template) =>
      offer(template, target.podman, "drop-ins", (podman) => behavioursOf(podman).has("dropIns")),
    ),
  ];
}

function offer(
  template: Template,
  podman: PodmanVersion,
  what: string,
  isReadBy: (podman: PodmanVersion) => boolean,
): Offer {
  if (isReadBy(podman)) return { template };
  const since = podmanVersions.find(isReadBy);
  const came = since === undefined ? "" : ` They came with Podman ${shownSince(since)}.`;
  return { template, whyNot: `Podman ${podman} does not read ${what}.${came}` };
}
