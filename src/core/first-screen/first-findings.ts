import { networkPoints } from "../network/claims/points.ts";
import { chooseNetwork } from "../network/edit/choose-network.ts";
import { effectiveAssignments } from "../unit-file/read.ts";
import { bySeriousness } from "../checks/by-seriousness.ts";
import type { FileToCheck } from "../checks/model/file-to-check.ts";
import type { Finding } from "../checks/model/finding.ts";
import { hostSeverity, hostWords } from "../checks/reading/host-network-found.ts";
import { networkFindings } from "../checks/network-findings.ts";

/**
 * What the first screen says of its one choice, until the rules are loaded: what is true of the network, and of host
 * networking what the rule host-network says.
 */
export function firstFindings(file: FileToCheck): readonly Finding[] {
  const points = networkPoints(file.measurement, file.target.scope);
  const network = networkFindings(file, points);
  const shared = points.find(({ id }) => id === "host-localhost-services");
  if (shared === undefined || file.kind !== "Container") return bySeriousness(network);
  const [line] = effectiveAssignments(file.document, { section: "Container", key: "Network" });
  const host: Finding = {
    rule: "host-network",
    isRule: true,
    severity: hostSeverity(file.target.scope),
    ...hostWords(shared),
    ...(line && { range: line.valueRange }),
    actions: [{ kind: "edit", label: "Use private", edit: (now) => chooseNetwork(now, "private") }],
  };
  // In a QM partition the network is the partition’s without a line, too: that is another rule’s.
  return bySeriousness(file.mode.kind === "host" ? [host, ...network] : network);
}
