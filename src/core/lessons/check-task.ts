import { findService } from "../service-view/find-service.ts";
import { serviceFileName } from "../service-view/service-names.ts";
import { openPorts } from "../network/ports/published-ports.ts";
import type { PortLine } from "../network/ports/published-ports.ts";
import { readPortRange } from "../podman/values/port/port-range.ts";
import { addressOf } from "../podman/values/port/host-address.ts";
import { readPublishedPort } from "../podman/values/port/published-port.ts";
import type { Analysis } from "../workspace/analysis/analyze.ts";
import type { Workspace } from "../workspace/workspace.ts";
import type { CheckResult, TaskCheck } from "./model/task-check.ts";

/** Looks at the active file of a workspace: how each check of a task stands, with a reason. */
export function checkTask(
  checks: readonly TaskCheck[],
  workspace: Workspace,
  analysis: Analysis,
): readonly CheckResult[] {
  return checks.map((check) => ({ title: check.title, ...resultOf(check, workspace, analysis) }));
}

type Result = Omit<CheckResult, "title">;

function resultOf(check: TaskCheck, workspace: Workspace, analysis: Analysis): Result {
  switch (check.kind) {
    case "published":
      return published(check.port, analysis);
    case "only-this-machine":
      return onlyThisMachine(analysis);
    case "own-network":
      return ownNetwork(analysis);
    case "accepted":
      return accepted(workspace, analysis);
  }
}

const passed = (why: string): Result => ({ passes: true, why });
const open = (why: string): Result => ({ passes: false, why });

function published(port: number, analysis: Analysis): Result {
  const line = usedPorts(analysis).find(({ value }) => leadsTo(value, port));
  if (line === undefined) return open(`No \`PublishPort=\` line leads to port ${port} of the container.`);
  const { verdict } = analysis.answers.file["published-port"];
  if (verdict === "unknown") return open(notMeasured(analysis));
  return verdict === "yes"
    ? passed(`\`PublishPort=${line.value}\` leads to port ${port} of the container.`)
    : open("Podman ignores `PublishPort=` with this network.");
}

function onlyThisMachine(analysis: Analysis): Result {
  if (analysis.fromLan.kind === "unknown") return open(notMeasured(analysis));
  if (analysis.fromLan.kind === "every-port")
    return open("With this network every port that the program opens is open to the local network.");
  const [openToOthers] = openPorts(usedPorts(analysis));
  if (openToOthers !== undefined)
    return open(`\`PublishPort=${openToOthers.value}\` is open to others: ${whyOpen(openToOthers)}.`);
  const addresses = usedPorts(analysis).map(({ value }) => addressOf(value));
  if (addresses.length === 0) return open("No port is published yet, so nobody connects.");
  return passed(
    addresses.every(({ kind }) => kind === "ipv4-loopback")
      ? "Every published port is bound to 127.0.0.1, where only this machine connects."
      : // Only 127.0.0.1 was tried (lab rootful/private/20).
        "Every published port is bound to a loopback address, where only this machine connects. Of these only 127.0.0.1 was measured.",
  );
}

function whyOpen({ value }: PortLine): string {
  const address = addressOf(value);
  return address.kind === "other"
    ? `${address.text} is no loopback address`
    : "it names no address, so it answers on all of this machine’s";
}

function ownNetwork({ answers, ...analysis }: Analysis): Result {
  const { "localhost-services": localhost, "unpublished-ports": unpublished } = answers.file;
  const verdicts = [localhost.verdict, unpublished.verdict];
  if (verdicts.includes("unknown")) return open(notMeasured(analysis));
  if (localhost.verdict !== "no")
    return open("With this network the container reaches services that listen only on 127.0.0.1.");
  if (unpublished.verdict !== "no") return open("With this network ports are open that you did not publish.");
  return passed(
    "The container has its own localhost, and at this machine’s addresses only published ports lead to it.",
  );
}

function accepted(workspace: Workspace, { findings }: Analysis): Result {
  const error = findings.find(({ severity }) => severity === "error");
  if (error !== undefined) return open(`${error.title}. ${error.why}`);
  const podman = `Podman ${workspace.target.podman}`;
  const found = findService(workspace);
  return found.kind === "made"
    ? passed(`${podman} makes ${serviceFileName(found.converted)} of it.`)
    : open(`${podman} makes no service of this file.`);
}

function usedPorts({ portsInForce }: Pick<Analysis, "portsInForce">): readonly PortLine[] {
  return portsInForce.filter(({ kind }) => kind === "used");
}

/** Does a value of `PublishPort=` publish this TCP port of the container, alone or in a range? */
function leadsTo(value: string, port: number): boolean {
  const read = readPublishedPort(value);
  if (read === undefined || (read.protocol !== "tcp" && read.protocol !== "unwritten")) return false;
  const container = readPortRange(read.containerPort);
  return container.kind === "range" && container.range.first <= port && port <= container.range.last;
}

function notMeasured({ measured }: Pick<Analysis, "measured">): string {
  const why = measured.file.kind === "unmeasured" ? ` ${measured.file.why}` : "";
  return `Not measured for this network, so this can’t be checked.${why}`;
}
