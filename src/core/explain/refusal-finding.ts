import type { Finding } from "../checks/finding.ts";
import { unitOfFile } from "../quadlet/names/drop-in-name.ts";
import { refusalOf } from "../quadlet/outcome/refusal-of.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { findService, pathOf } from "./find-service.ts";
import { unreadWords } from "./unread-words.ts";

/** That the generator makes no service, as a finding, so that the file’s tab says what the Service tab says. */
export function refusalFinding(workspace: Workspace): readonly Finding[] {
  const service = findService(workspace);
  const podman = `Podman ${workspace.target.podman}`;
  const unit = unitOfFile(workspace.active);
  if (service.kind === "unread" && service.which === "beside") {
    const { verdict, sentence } = unreadWords(service);
    return [finding(`${podman} ${verdict}`, `${sentence} ${service.problems.join(" ")}`)];
  }
  if (service.kind !== "refused") return [];
  const told = refusalOf(service.converted);
  // These have rules of their own, which mend them.
  if (told === undefined || hasRule(told.kind)) return [];
  const entry = told.entry?.path === pathOf(workspace.active, workspace) ? told.entry : undefined;
  return [
    {
      ...finding(
        told.missing === undefined ? `${podman} refuses ${unit}` : `Needs ${told.missing} beside it`,
        `${told.sentence} ${podman} makes no service of ${unit}.`,
      ),
      ...(entry && { range: entry.line.valueRange }),
    },
  ];
}

function hasRule(kind: string | undefined): boolean {
  return kind === "unsupported-key" || kind === "missing-image-or-rootfs";
}

function finding(title: string, why: string): Finding {
  return {
    rule: "generator-refuses",
    severity: "error",
    title,
    why,
    evidence: [
      {
        kind: "source",
        name: "pkg/systemd/quadlet/quadlet.go@v5.8.3, seen in runs of 5.4.2, 5.8.6 and 6.1.1",
      },
    ],
    actions: [],
  };
}
