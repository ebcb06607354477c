import { isTemplate, serviceName } from "../../../quadlet/names/service-name.ts";
import { isSince } from "../../../settings/release.ts";
import { addLine } from "../../fixes/settings.ts";
import { networkValues } from "../../reading/network-values.ts";
import type { Rule } from "../../rule.ts";
import { containerText, filesAt } from "../../unit-examples.ts";

const vpn = containerText("ContainerName=vpn");

/** rules.md joined-container-restart; generator-spec.md 9; network-modes.md 1, another container’s network. */
export const joinedContainerRestart: Rule = {
  id: "joined-container-restart",
  group: "network",
  severity: "note",
  when: "`Network=` names a `.container` file of the workspace, and neither `BindsTo=` nor `PartOf=` of `[Unit]` names its service.",
  where: "From Podman 5.3 on, where `Network=` takes such a file.",
  message:
    "When the other container crashes and comes back, this one keeps a dead network until it restarts.",
  fix: "Add `BindsTo=FILE.service`, and keep `Restart=always`.",
  evidence: [
    { kind: "source", name: "generator-spec.md section 9" },
    { kind: "source", name: "man systemd.unit (Requires=, BindsTo=)" },
  ],
  examples: {
    fires: [
      filesAt({ "web.container": containerText("Network=vpn.container"), "vpn.container": vpn }),
      filesAt({
        "web.container": `[Unit]\nRequires=vpn.service\n${containerText("Network=vpn.container")}`,
        "vpn.container": vpn,
      }),
      filesAt({
        "web.container": `[Unit]\nBindsTo=vpn.service\n${containerText("Network=vpn.container")}`,
        "vpn.container": containerText("ServiceName=tunnel"),
      }),
    ],
    silent: [
      filesAt({
        "web.container": `[Unit]\nBindsTo=vpn.service\n${containerText("Network=vpn.container")}`,
        "vpn.container": vpn,
      }),
      filesAt({
        "web.container": `[Unit]\nPartOf=other.service vpn.container\n${containerText("Network=vpn.container")}`,
        "vpn.container": vpn,
      }),
      filesAt({
        "web.container": `[Unit]\nBindsTo=tunnel.service\n${containerText("Network=vpn.container")}`,
        "vpn.container": containerText("ServiceName=tunnel"),
      }),
      filesAt({ "web.container": containerText("Network=container:vpn"), "vpn.container": vpn }),
    ],
  },
  check: (context) => {
    const { settings, others, target } = context;
    if (!isSince(target.podman, "5.3")) return [];
    return networkValues(context).flatMap(({ text: file, range }) => {
      const other = file.endsWith(".container") ? others.settingsOf(file) : undefined;
      if (other === undefined) return [];
      const name = serviceName(other.document, file, target);
      const bound = ["BindsTo", "PartOf"].flatMap((key) => settings.values("Unit", key));
      if (isTemplate(name) || bound.some(({ text }) => text === file || text === `${name}.service`))
        return [];
      return [
        {
          title: `A crash of ${file} leaves this container without a network`,
          why: "When systemd restarts the other container by itself, it has a new network, and this one keeps the dead one until it restarts. BindsTo= restarts both.",
          range,
          actions: [
            addLine(
              `Add BindsTo=${name}.service`,
              settings,
              { section: "Unit", key: "BindsTo" },
              `${name}.service`,
            ),
          ],
        },
      ];
    });
  },
};
