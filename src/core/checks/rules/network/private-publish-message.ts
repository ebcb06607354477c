import { does } from "../../../podman/behaviours.ts";
import { deleteAll } from "../../fixes/lines.ts";
import { measuredHere } from "../../reading/measured-here.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";

/** lab/reachability.md 26: the line came with 5.8.6 and 6.1.1, and the ports were published (cells 19, 20). */
export const privatePublishMessage: Rule = {
  id: "private-publish-message",
  group: "network",
  severity: "note",
  when: "The `Network=` value is private or default, and a port is published.",
  where: "Podman 5.7 and newer.",
  message:
    "Podman writes “Port mappings have been discarded” to the journal when the word private stands in the file. The ports work all the same.",
  fix: "Leave the line out, since private is the default; not in a QM partition, where host is.",
  evidence: [{ kind: "source", name: "lab/messages.json: private, -p, on 5.8.6 and 6.1.1" }],
  examples: {
    fires: [
      containerWith("Network=private\nPublishPort=8080:80", { podman: "5.8" }),
      containerWith("Network=default\nPublishPort=8080:80", { podman: "6.1", scope: "user" }),
      containerWith("Network=private\nPublishPort=8080:80", { podman: "5.7", scope: "qm" }),
    ],
    silent: [
      containerWith("PublishPort=8080:80", { podman: "5.8" }),
      containerWith("Network=private\nPublishPort=8080:80", { podman: "5.6" }),
      containerWith("Network=private", { podman: "5.8" }),
    ],
  },
  check: (context) => {
    const { mode, ports, settings, target } = context;
    if (mode.kind !== "private" || !does(target.podman, "saysThatPortsAreDropped")) return [];
    if (!ports.some(({ kind }) => kind === "used")) return [];
    return [
      {
        title: "The journal will say that ports were discarded",
        why: `Podman ${target.podman} writes “Port mappings have been discarded” when Network=private stands in the file. The ports work all the same.`,
        evidence: [...measuredHere(context, "reachable", ["19", "20"]), ...privatePublishMessage.evidence],
        // In a partition the line does real work (rule qm-default-is-host).
        actions: target.scope === "qm" ? [] : [deleteAll(settings.lines("Container", "Network"))],
      },
    ];
  },
};
