import { does } from "../../../podman/behaviours.ts";
import { isTemplate, serviceName } from "../../../quadlet/names/service-name.ts";
import { deletePart } from "../../fixes/parts.ts";
import { networkValues } from "../../reading/network-values.ts";
import type { Rule } from "../../model/rule.ts";
import { containerText, filesAt } from "../../model/unit-examples.ts";

const vpn = containerText("ContainerName=vpn");
const web = containerText("Network=vpn.container");

/**
 * With systemd 252 and 257 the Requires= and After= of Quadlet (generator-spec.md 9) started both again after a kill of
 * the other, and BindsTo= left this one stopped.
 */
export const joinedContainerRestart: Rule = {
  id: "joined-container-restart",
  group: "network",
  severity: "note",
  when: "`Network=` names a `.container` file of the workspace, and `BindsTo=` of `[Unit]` its service.",
  notWhen: "That file has this one in `Upholds=`.",
  where: "From Podman 5.3 on, where `Network=` takes such a file.",
  message: "When the other container crashes and systemd starts it again, this one stays stopped.",
  fix: "Delete it from `BindsTo=`: the `Requires=` that Quadlet writes starts both again.",
  evidence: [
    { kind: "source", name: "generator-spec.md section 9" },
    {
      kind: "source",
      name: "tried with systemd 252 and 257; man systemd.unit (Requires=, BindsTo=, Upholds=)",
    },
  ],
  examples: {
    fires: [
      filesAt({ "web.container": `[Unit]\nBindsTo=vpn.service\n${web}`, "vpn.container": vpn }),
      filesAt({
        "web.container": `[Unit]\nBindsTo=db.service vpn.container\n${web}`,
        "vpn.container": vpn,
      }),
      filesAt({
        "web.container": `[Unit]\nBindsTo=tunnel.service\n${web}`,
        "vpn.container": containerText("ServiceName=tunnel"),
      }),
    ],
    silent: [
      filesAt({ "web.container": web, "vpn.container": vpn }),
      filesAt({ "web.container": `[Unit]\nPartOf=vpn.service\n${web}`, "vpn.container": vpn }),
      filesAt({
        "web.container": `[Unit]\nBindsTo=vpn.service\n${web}`,
        "vpn.container": `[Unit]\nUpholds=web.service\n${vpn}`,
      }),
      filesAt({
        "web.container": `[Unit]\nBindsTo=vpn.service\n${containerText("Network=container:vpn")}`,
        "vpn.container": vpn,
      }),
    ],
  },
  check: (context) => {
    const { settings, others, target, fileName, document } = context;
    if (!does(target.podman, "containerNetworks")) return [];
    const bound = settings.values("Unit", "BindsTo");
    if (bound.length === 0) return [];
    const own = new Set([fileName, `${serviceName(document, fileName, target)}.service`]);
    const joined = new Set(networkValues(context).map(({ text }) => text));
    return [...joined].flatMap((file) => {
      const other = file.endsWith(".container") ? others.settingsOf(file) : undefined;
      if (other === undefined) return [];
      const name = serviceName(other.document, file, target);
      const isUpheld = other.values("Unit", "Upholds").some(({ text }) => own.has(text));
      if (isUpheld || isTemplate(name)) return [];
      return bound
        .filter(({ text }) => text === file || text === `${name}.service`)
        .map((value) => ({
          title: `A crash of ${file} leaves this container stopped`,
          why: "BindsTo= stops it with the other container, and nothing starts it again with that one. Without BindsTo=, the Requires= that Quadlet writes starts both again.",
          range: value.range,
          actions: [deletePart(`Delete BindsTo=${value.text}`, value)],
        }));
    });
  },
};
