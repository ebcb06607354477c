import { chooseNetwork } from "../../network/choose-network.ts";
import type { PointId } from "../../network/point-row.ts";
import type { Point } from "../../network/points.ts";
import { openPorts } from "../../network/published-ports.ts";
import type { Scope } from "../../settings/target.ts";
import type { Action, Severity } from "../finding.ts";
import { effectiveAssignments } from "../../unit-file/read.ts";
import type { CheckContext, Found, Rule } from "../rule.ts";

interface PointRule {
  readonly severity: Severity;
  /** Rootless, the same thing can weigh less. */
  readonly severityForUsers?: Severity;
  /** The narrower network that one click chooses. */
  readonly offers?: keyof typeof offers;
}

/** Narrower networks, and what the button says. */
const offers = { private: "Use private", none: "Use no network" } as const;

/** Published ports that answer everywhere have a rule that names them (publish-all-addresses). */
type PointWithoutRule = Exclude<PointId, "publish-all-addresses">;

/** How much each point about the network weighs, and what can be done about it. The points hold the sentences. */
const pointRules: Readonly<Record<PointWithoutRule, PointRule>> = {
  "host-localhost-services": { severity: "danger", severityForUsers: "warning", offers: "private" },
  "host-lateral-movement": { severity: "danger", severityForUsers: "warning", offers: "private" },
  "host-open-ports": { severity: "warning", offers: "private" },
  "host-interfaces": { severity: "warning", offers: "private" },
  "host-other-containers": { severity: "warning", offers: "private" },
  "host-container-escape": { severity: "note" },
  "private-published-only": { severity: "good" },
  "private-escape": { severity: "note" },
  "private-not-offline": { severity: "note", offers: "none" },
  "private-reaches-services": { severity: "note" },
  "private-neighbours": { severity: "note" },
  "named-neighbours": { severity: "note" },
  "private-lan-route": { severity: "note" },
  "none-nothing": { severity: "good" },
  "publish-bypasses-firewall": { severity: "note" },
  "publish-obeys-firewall": { severity: "note" },
};

/** The points about the network that are true of the file, each a rule of its own. */
export const networkPoints: readonly Rule[] = Object.entries(pointRules).map(([id, rule]) => ({
  id,
  check: (context) => {
    const point = context.points.find((each) => each.id === id);
    if (point === undefined || !isAbout(point, context)) return [];
    return [
      {
        severity: severityFor(rule, context.target.scope),
        title: point.title,
        why: point.why,
        ...(point.further === undefined ? {} : { further: point.further }),
        evidence: [{ kind: "cells", cells: point.cells }],
        ...rangeOf(rule, context),
        actions: actionsOf(rule),
      },
    ];
  },
}));

/** What is known about published ports concerns a file with a port that others can connect to. */
function isAbout(point: Point, { ports }: CheckContext): boolean {
  return point.topic === "network" || openPorts(ports).length > 0;
}

const severityFor = ({ severity, severityForUsers }: PointRule, scope: Scope): Severity =>
  scope === "user" ? (severityForUsers ?? severity) : severity;

/** What a narrower network would put right is marked at the network’s own line. */
function rangeOf({ offers: network }: PointRule, { document }: CheckContext): Pick<Found, "range"> {
  const [line] = effectiveAssignments(document, { section: "Container", key: "Network" });
  return network === "private" && line ? { range: line.valueRange } : {};
}

function actionsOf({ offers: network }: PointRule): readonly Action[] {
  if (network === undefined) return [];
  return [{ kind: "edit", label: offers[network], edit: (now) => chooseNetwork(now, network) }];
}
