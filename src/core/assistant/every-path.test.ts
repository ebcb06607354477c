import { describe, expect, test } from "vitest";
import { checkedRules } from "../checks/checked-rules.ts";
import { findBy } from "../checks/findings.ts";
import { lookAround } from "../surroundings/look-around.ts";
import type { ConvertedUnit } from "../quadlet/conversion/converted-unit.ts";
import { scopes } from "../podman/target.ts";
import type { Target } from "../podman/target.ts";
import { analyze } from "../workspace/analysis/analyze.ts";
import { servicesOf } from "../workspace/analysis/services.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { applyReason, consider } from "./consider.ts";
import type { Given } from "./model/question.ts";
import type { Reason } from "./model/reason.ts";
import { reasons } from "./all-reasons.ts";

const head = "[Container]\nContainerName=web\nImage=docker.io/library/nginx:1.27\n";

/** Files as people bring them: with and without a mode, ports in use and set aside, lines that modes refuse. */
const beginnings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "without a network": { "web.container": head },
  "private, with a port": { "web.container": `${head}Network=private\nPublishPort=8080:80\n` },
  "host, with a port set aside": {
    "web.container": `${head}Network=host\n# Unused with this network: PublishPort=8080:80\n`,
  },
  "in a pod": {
    "web.container": `${head}Pod=app.pod\nHostName=web\n`,
    "app.pod": "[Pod]\nPublishPort=8080:80\n",
  },
  "a network with a fixed address": {
    "web.container": `${head}Network=app.network\nIP=10.1.0.9\n`,
    "app.network": "[Network]\nSubnet=10.1.0.0/24\n",
    "db.container": "[Container]\nImage=docker.io/library/postgres:17\nNetwork=app.network\n",
  },
};

/** All ways through the choices of a reason. */
function everyPath(reason: Reason, workspace: Workspace, given: Given = {}): readonly Given[] {
  const { questions } = consider(reason, workspace, given);
  const next = questions.find(({ kind, id }) => kind === "choice" && !Object.hasOwn(given, id));
  if (next?.kind !== "choice") return [given];
  return next.options.flatMap(({ value }) => everyPath(reason, workspace, { ...given, [next.id]: value }));
}

/** Dangers that an answer says itself: those of host networking, and of NET_ADMIN. */
const told: ReadonlySet<string> = new Set([
  "host-network",
  "host-network-capability",
  "host-localhost-services",
  "host-lateral-movement",
  "capability-strong",
]);

function troublesIn(workspace: Workspace): readonly string[] {
  const { findings } = analyze(workspace, { findAll: findBy(checkedRules), lookAround });
  const troubles = findings.filter(
    ({ severity, rule }) => severity === "error" || (severity === "danger" && !told.has(rule)),
  );
  return [...refusalsOf(workspace), ...troubles.map(({ rule }) => rule)];
}

/** What Podman would not read, or make no service of. */
function refusalsOf(workspace: Workspace): readonly string[] {
  const { unread, units } = servicesOf(workspace);
  return [...unread.map(({ problem }) => problem), ...units.filter(({ isRefused }) => isRefused).map(nameOf)];
}

const nameOf = ({ unit }: ConvertedUnit) => `${unit.fileName} is refused`;

/** What is wrong with an answer, and was not wrong before: nothing, it is hoped. */
function problemsOf(reason: Reason, before: Workspace, given: Given): readonly string[] {
  const after = applyReason(reason, before, given);
  const { podman, scope } = before.target;
  const known = troublesIn(before);
  const isStable = applyReason(reason, after, given) === after;
  return [
    ...troublesIn(after).filter((trouble) => !known.includes(trouble)),
    ...(isStable ? [] : ["changes something the second time"]),
  ].map((problem) => `${podman} ${scope} ${JSON.stringify(given)}: ${problem}`);
}

/** The releases between which the answers differ, and those that were measured. */
const releases = ["4.6", "5.0", "5.2", "5.4", "5.8", "6.1"] as const;
const targets: readonly Target[] = scopes.flatMap((scope) => releases.map((podman) => ({ podman, scope })));

describe.each(Object.entries(beginnings))("a file %s", (_, files) => {
  test.each(reasons.map((reason) => [reason.id, reason] as const))(
    "%s: each answer is read by Podman, is free of new trouble, and is the same when given twice",
    (__, reason) => {
      const problems = targets.flatMap((target) => {
        const before: Workspace = { files, active: "web.container", target };
        return everyPath(reason, before).flatMap((given) => problemsOf(reason, before, given));
      });
      expect(problems).toEqual([]);
    },
    30_000,
  );
});
