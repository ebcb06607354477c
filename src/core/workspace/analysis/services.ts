import { generate } from "../../quadlet/generate.ts";
import { unitDirectories } from "../../quadlet/source/source-tree.ts";
import { unitDirectory } from "../../quadlet/names/unit-directory.ts";
import { remembering } from "./remembering.ts";

/** What Podman’s generator makes of the files of a workspace, as if they lay in the normal directory of its scope. */
export const servicesOf = remembering(({ files, target }, input) =>
  generate({
    ...input,
    directories: unitDirectories(unitDirectory(target), files),
    podman: target.podman,
    isUser: target.scope === "user",
  }),
);
