import { rangeOfPart } from "../../../podman/grammar/value-parts.ts";
import type { Rule } from "../../model/rule.ts";
import { containerBeside } from "../../model/unit-examples.ts";
import { refusedAs } from "./parts/refused-as.ts";

const image = "[Container]\nImage=quay.io/example/app:1\n";

export const networkUnitUnnamed: Rule = {
  id: "network-unit-unnamed",
  group: "generator",
  severity: "error",
  kinds: "all",
  when: "`Network=` names a file whose container or network has no name that Quadlet can tell: a template, a `ContainerName=` with a % other than %N, or a .network file that Quadlet refuses.",
  where: "From Podman 5.3.",
  message: "Quadlet does not know what to join, and refuses the file.",
  fix: "Give the other file a fixed `ContainerName=`, name an instance of the template, or mend the .network file.",
  evidence: [
    { kind: "source", name: "pkg/systemd/quadlet/quadlet.go@v5.8.3" },
    { kind: "source", name: "generator-spec.md 6" },
  ],
  examples: {
    fires: [
      containerBeside({ "vpn.container": `${image}ContainerName=vpn-%H\n` }, "Network=vpn.container"),
      containerBeside({ "vpn@.container": image }, "Network=vpn@.container"),
      containerBeside({ "app.network": "[Network]\nGateway=10.1.0.1\n" }, "Network=app.network"),
    ],
    silent: [
      containerBeside({ "vpn.container": `${image}ContainerName=vpn\n` }, "Network=vpn.container"),
      containerBeside({ "vpn.container": image }, "Network=vpn.container"),
      containerBeside({ "vpn@.container": image }, "Network=vpn@.container", { podman: "5.2" }),
    ],
  },
  check: refusedAs(["unknown-resource-name"], ({ refusal: { fileName }, entry }, { document }) => ({
    title: fileName.endsWith(".container")
      ? `Quadlet can’t tell what the container of ${fileName} is called`
      : `Quadlet refuses ${fileName}, which this file needs`,
    ...(entry && { range: rangeOfPart(document, entry, ["unit", "network"]) }),
  })),
};
