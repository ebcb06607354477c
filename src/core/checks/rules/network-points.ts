import { chooseNetwork } from "../../network/choose-network.ts";
import type { Point } from "../../network/points.ts";
import { portLines } from "../../network/published-ports.ts";
import type { Scope } from "../../settings/target.ts";
import type { Action, Severity } from "../finding.ts";
import type { CheckContext, Example, Rule } from "../rule.ts";

interface PointRule {
  readonly id: string;
  readonly severity: Severity;
  /** Rootless, the same thing can weigh less. */
  readonly severityForUsers?: Severity;
  /** The narrower network that one click chooses. */
  readonly offers?: keyof typeof offers;
  readonly fires: Example;
  readonly silent: Example;
}

const host: Example = { text: "[Container]\nImage=quay.io/example/app:1\nNetwork=host\n" };
const isolated: Example = { text: "[Container]\nImage=quay.io/example/app:1\nNetwork=private\n" };
const none: Example = { text: "[Container]\nImage=quay.io/example/app:1\nNetwork=none\n" };
const published: Example = {
  text: "[Container]\nImage=quay.io/example/app:1\nNetwork=private\nPublishPort=8080:80\n",
};
const loopback: Example = {
  text: "[Container]\nImage=quay.io/example/app:1\nNetwork=private\nPublishPort=127.0.0.1:8080:80\n",
};
const forUser = (example: Example): Example => ({ ...example, target: { scope: "user" } });

/** Narrower networks, and what the button says. */
const offers = { private: "Use private", none: "Block that too" } as const;

/** How much each point about the network weighs, and what can be done about it. The points hold the sentences. */
const pointRules: readonly PointRule[] = [
  {
    id: "host-localhost-services",
    severity: "danger",
    severityForUsers: "warning",
    offers: "private",
    fires: host,
    silent: isolated,
  },
  {
    id: "host-lateral-movement",
    severity: "danger",
    severityForUsers: "warning",
    offers: "private",
    fires: host,
    silent: isolated,
  },
  { id: "host-open-ports", severity: "warning", offers: "private", fires: host, silent: isolated },
  { id: "host-interfaces", severity: "warning", offers: "private", fires: host, silent: isolated },
  { id: "host-other-containers", severity: "warning", offers: "private", fires: host, silent: isolated },
  { id: "host-container-escape", severity: "note", fires: host, silent: isolated },
  { id: "private-published-only", severity: "good", fires: isolated, silent: host },
  { id: "private-escape", severity: "note", fires: isolated, silent: host },
  { id: "private-not-offline", severity: "note", offers: "none", fires: isolated, silent: none },
  { id: "private-reaches-services", severity: "note", fires: isolated, silent: none },
  { id: "private-neighbours", severity: "note", fires: isolated, silent: none },
  {
    id: "named-neighbours",
    severity: "note",
    fires: { text: "[Container]\nImage=quay.io/example/app:1\nNetwork=app.network\n" },
    silent: isolated,
  },
  { id: "private-lan-route", severity: "note", fires: isolated, silent: forUser(isolated) },
  { id: "none-nothing", severity: "good", fires: none, silent: isolated },
  { id: "publish-bypasses-firewall", severity: "note", fires: published, silent: loopback },
  { id: "publish-obeys-firewall", severity: "note", fires: forUser(published), silent: published },
];

/** The points about the network that are true of the file, each a rule of its own. */
export const networkPoints: readonly Rule[] = pointRules.map((rule) => ({
  id: rule.id,
  check: (context) => {
    const point = context.points.find(({ id }) => id === rule.id);
    if (point === undefined || !isAbout(point, context)) return [];
    return [
      {
        severity: severityFor(rule, context.target.scope),
        title: point.title,
        why: point.why,
        further: point.further,
        evidence: [{ kind: "cells", cells: point.cells }],
        actions: actionsOf(rule, context),
      },
    ];
  },
  fires: rule.fires,
  silent: rule.silent,
}));

/** What is known about published ports concerns a file with a port that others can connect to. */
function isAbout(point: Point, { document }: CheckContext): boolean {
  if (point.topic === "network") return true;
  return portLines(document).some(({ kind, value }) => kind === "used" && !/^(?:127\.|\[::1\])/.test(value));
}

const severityFor = ({ severity, severityForUsers }: PointRule, scope: Scope): Severity =>
  scope === "user" ? (severityForUsers ?? severity) : severity;

function actionsOf({ offers: network }: PointRule, { document }: CheckContext): readonly Action[] {
  if (network === undefined) return [];
  return [{ kind: "edit", label: offers[network], changes: chooseNetwork(document, network) }];
}
