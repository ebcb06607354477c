import { rangeInValue } from "../../../unit-file/value-range.ts";
import { replacePart } from "../../fixes/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { containerBeside } from "../../model/unit-examples.ts";
import { refusedAs } from "./parts/refused-as.ts";

const vpn = { "vpn.container": "[Container]\nImage=quay.io/example/app:1\nContainerName=vpn\n" };

export const containerNetworkOptions: Rule = {
  id: "container-network-options",
  group: "generator",
  severity: "error",
  kinds: "all",
  when: "A value of `Network=` names a .container file and has options behind it.",
  where: "From Podman 5.3.",
  message: "Who joins the network of another container can set nothing on it; Quadlet refuses the file.",
  fix: "Delete the colon and what stands behind it.",
  evidence: [{ kind: "source", name: "pkg/systemd/quadlet/quadlet.go@v5.8.3" }],
  examples: {
    fires: [
      containerBeside(vpn, "Network=vpn.container:alias=x"),
      containerBeside(vpn, "Network=vpn.container:"),
    ],
    silent: [
      containerBeside(vpn, "Network=vpn.container"),
      containerBeside({ "app.network": "[Network]\n" }, "Network=app.network:alias=x"),
      containerBeside(vpn, "Network=vpn.container:alias=x", { podman: "5.2" }),
    ],
  },
  check: refusedAs(["container-network-options"], ({ entry }, { document }) => {
    const title = "The network of another container takes no options";
    if (entry === undefined) return { title };
    const range = rangeInValue(document, entry, entry.value.indexOf(":"), entry.value.length);
    return { title, range, actions: [replacePart("Delete the options", entry, range, "")] };
  }),
};
