import { findService } from "../service-view/find-service.ts";
import { serviceRows } from "../service-view/service-rows.ts";
import type { ServiceRow } from "../service-view/service-rows.ts";
import type { Workspace } from "../workspace/workspace.ts";

/** What systemd gets of the active file as a text, or why it gets nothing. */
export type ServiceLines =
  | { readonly kind: "made"; readonly text: string }
  | { readonly kind: "not-made"; readonly why: string };

/** The service of the active file with each option of a command on a line of its own, so that options can be compared. */
export function serviceLines(workspace: Workspace): ServiceLines {
  const found = findService(workspace);
  if (found.kind === "made")
    return { kind: "made", text: `${serviceRows(found.converted).flatMap(linesOfRow).join("\n")}\n` };
  const podman = `Podman ${workspace.target.podman}`;
  const why = found.kind === "no-unit" ? "makes no service of this file" : "does not accept this file";
  return { kind: "not-made", why: `${podman} ${why}.` };
}

function linesOfRow(row: ServiceRow): readonly string[] {
  switch (row.kind) {
    case "comment":
    case "section":
      return [row.text];
    case "copied":
    case "written":
      // A copied value may go over several lines.
      return `${row.key}=${row.value}`.split("\n");
    case "command":
      return [`${row.key}=${row.head}`, ...row.options.map(({ text }) => `    ${text}`)];
  }
}
