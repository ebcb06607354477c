import { opensPorts } from "../../../reading/opened-ports.ts";
import { isEveryAddress } from "../../../../podman/values/port/podman-port.ts";
import { publishedPorts } from "../../../reading/published-ports.ts";
import type { PortOfUnit } from "../../../reading/published-ports.ts";
import type { CheckContext } from "../../../model/rule.ts";

/** Ports of databases and of what manages a machine (rule publish-sensitive-port). */
const programs: Readonly<Record<number, string>> = {
  1433: "SQL Server",
  2375: "the Docker API without encryption",
  2376: "the Docker API",
  3306: "MySQL or MariaDB",
  5432: "PostgreSQL",
  5984: "CouchDB",
  6379: "Redis or Valkey",
  8086: "InfluxDB",
  9090: "Prometheus or Cockpit",
  9200: "Elasticsearch or OpenSearch",
  11211: "Memcached",
  15672: "RabbitMQ’s management",
  27017: "MongoDB",
};

/** The program that listens on the port of the container, or on the first of its range, where others should not come. */
export function sensitiveProgram({ port }: PortOfUnit): string | undefined {
  return programs[port.container.first];
}

/** Said where no cell of the lab shows who gets to the ports. */
export const notMeasured = " Not measured for this network: Podman’s manual says so.";

/** The ports that answer at every address of the machine. */
export function portsOnEveryAddress(context: CheckContext): readonly PortOfUnit[] {
  return opensPorts(context) ? publishedPorts(context).filter(({ port }) => isEveryAddress(port)) : [];
}
