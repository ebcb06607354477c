import { changePort } from "../../network/ports/change-ports.ts";
import { portLines } from "../../network/ports/published-ports.ts";
import { linesOf } from "../../podman/keys/lines-of.ts";
import { conventionalOrder } from "../../podman/keys/order.ts";
import { readPublishedPort } from "../../podman/values/port/published-port.ts";
import type { PublishedPort } from "../../podman/values/port/published-port.ts";
import type { UnitDocument } from "../../unit-file/document.ts";
import { addValue } from "../../unit-file/add-value.ts";
import { setValue } from "../../unit-file/edit.ts";
import type { Edit } from "../../unit-file/edit.ts";
import { effectiveAssignments } from "../../unit-file/read.ts";
import type { TextChange } from "../../unit-file/text.ts";
import { unitValue } from "../../unit-file/value.ts";
import type { UnitValue } from "../../unit-file/value.ts";
import type { Line } from "../model/answer.ts";

/** Sees to it that the file has a line: no edit when it says so already. */
export function writeLine({ section, key, value }: Line): Edit {
  return (document) => {
    const written = unitValue(value);
    if (written === undefined) return [];
    if (linesOf({ section, key }) !== "each-adds")
      return setValue(document, { section, key }, written, conventionalOrder);
    if (effectiveAssignments(document, { section, key }).some((line) => saysSame(key, line.value, value)))
      return [];
    if (key === "PublishPort") return publish(document, written);
    return addValue(document, { section, key }, written, conventionalOrder);
  };
}

/** A mount with further options mounts the same thing; a container that mounts it twice does not start. */
function saysSame(key: string, there: string, value: string): boolean {
  if (there === value) return true;
  if (key === "Volume") return there.startsWith(`${value}:`);
  if (key !== "PublishPort") return key === "AddCapability" && there.split(/\s+/).includes(value);
  const [one, other] = [readPublishedPort(there), readPublishedPort(value)];
  return one !== undefined && other !== undefined && ways(one) === ways(other);
}

/** A port of the machine leads to one port only: a line that uses it for another gives way. */
function publish(document: UnitDocument, value: UnitValue): readonly TextChange[] {
  const wanted = readPublishedPort(value);
  const clash = portLines(document).find(({ kind, value: there }) => {
    const port = readPublishedPort(there);
    return kind === "used" && port?.hostPort === wanted?.hostPort && protocol(port) === protocol(wanted);
  });
  return clash === undefined
    ? addValue(document, { section: "Container", key: "PublishPort" }, value, conventionalOrder)
    : changePort(document, clash, value);
}

const ways = (port: PublishedPort) => `${port.hostPort}:${port.containerPort}/${protocol(port)}`;

/** Without a word it is tcp. */
function protocol(port: PublishedPort | undefined): string {
  return port === undefined || port.protocol === "unwritten" ? "tcp" : port.protocol;
}
