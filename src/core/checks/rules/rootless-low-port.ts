import { changePort, portLines } from "../../network/published-ports.ts";
import { rangeOfPart } from "../../settings/grammar/value-parts.ts";
import { readPublishedPort, writePublishedPort } from "../../settings/values/published-port.ts";
import type { Edit } from "../../unit-file/edit.ts";
import type { UnitValue } from "../../unit-file/value.ts";
import type { Rule } from "../rule.ts";

const firstFreePort = 1024;

/** lab/messages.json, rootless “-p 80:80”: pasta and rootlessport refuse in different words. */
export const rootlessLowPort: Rule = {
  id: "rootless-low-port",
  check: ({ ports, target, document }) => {
    if (target.scope !== "user") return [];
    return ports.flatMap((line) => {
      if (line.kind !== "used") return [];
      const port = readPublishedPort(line.value);
      const first = Number.parseInt(port?.hostPort ?? "", 10);
      if (port === undefined || Number.isNaN(first) || first === 0 || first >= firstFreePort) return [];
      const higher = {
        ...port,
        hostPort: port.hostPort.replaceAll(/\d+/g, (text) => String(Number(text) + 8000)),
      };
      const written = writePublishedPort(higher);
      return [
        {
          severity: "warning",
          title: `A user may not open port ${first}`,
          why: `Ports below 1024 belong to root unless net.ipv4.ip_unprivileged_port_start on this machine is lower. Otherwise the start fails with an error from pasta or rootlessport.`,
          range: rangeOfPart(document, line.entry, ["host-port"]),
          evidence: [
            { kind: "source", name: "lab/messages.json: rootless, -p 80:80, on 5.4.2, 5.8.6 and 6.1.1" },
          ],
          actions:
            written.kind === "value"
              ? [
                  {
                    kind: "edit",
                    label: `Use ${higher.hostPort}`,
                    edit: changeEach(line.value, written.value),
                  },
                ]
              : [],
        },
      ];
    });
  },
};

/** Changes the ports in use with that value. */
function changeEach(value: string, changed: UnitValue): Edit {
  return (document) =>
    portLines(document)
      .filter((line) => line.kind === "used" && line.value === value)
      .flatMap((line) => changePort(document, line, changed));
}
