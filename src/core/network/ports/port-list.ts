import { conventionalOrder } from "../../podman/keys/order.ts";
import type { SettingList } from "../../podman/settings/setting-list.ts";
import { settings } from "../../podman/settings/settings.ts";
import { commentOut } from "../../unit-file/comment-out.ts";
import type { UnitDocument } from "../../unit-file/document.ts";
import { addValue } from "../../unit-file/add-value.ts";
import { oneByOne } from "../../unit-file/compose.ts";
import { assignments } from "../../unit-file/read.ts";
import { removeEntries } from "../../unit-file/remove.ts";
import type { TextChange } from "../../unit-file/text.ts";
import type { UnitValue } from "../../unit-file/value.ts";
import { publishesPorts } from "../../podman/network-modes/publishes-ports.ts";
import { readNetworkMode } from "../../podman/network-modes/network-mode.ts";
import { bringPortsBack, changePort } from "./change-ports.ts";
import { portLines, setAsideMarker } from "./published-ports.ts";
import type { PortLine } from "./published-ports.ts";

/** The ports of a file as rows of the form. */
export const ports: SettingList<PortLine> = {
  rows: portLines,
  add: addPort,
  change: (document, index, value) => {
    const port = portLines(document)[index];
    return port === undefined ? [] : changePort(document, port, value);
  },
  remove: (document, index) => {
    const port = portLines(document)[index];
    return port === undefined ? [] : removePort(document, port);
  },
};

/**
 * Adds a port after the last one; behind a network that does not publish ports it is set aside at once. Without a line
 * it is not, as then the scope decides: the same file publishes it outside a QM partition.
 */
function addPort(document: UnitDocument, value: UnitValue): readonly TextChange[] {
  if (publishesPorts(readNetworkMode(document), "system"))
    return addValue(document, settings.ports, value, conventionalOrder);
  const kept = portLines(document).filter(({ kind }) => kind === "set-aside");
  // Those that are set aside count as ports here, so that the new one comes behind them.
  return oneByOne(
    bringPortsBack,
    (withKept) => addValue(withKept, settings.ports, value, conventionalOrder),
    (withPort) => {
      const keptLines = new Set(kept.map(({ entry }) => entry.lineNumber));
      const lines = assignments(withPort, settings.ports);
      const aside = lines.filter(
        (line, index) => keptLines.has(line.lineNumber) || index === lines.length - 1,
      );
      return aside.flatMap((line) => commentOut(withPort, line, setAsideMarker));
    },
  )(document);
}

/** Removes a port with its whole line. */
function removePort(document: UnitDocument, port: PortLine): TextChange[] {
  if (port.kind === "used") return removeEntries(document, [port.entry]);
  return [{ from: port.entry.range.from, to: port.entry.range.to, insert: "" }];
}
