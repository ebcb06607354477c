import { readsKey } from "../../../podman/keys/keys.ts";
import { unitKindOf } from "../../../quadlet/names/unit-kind.ts";
import type { Action } from "../../model/finding.ts";
import { deleteLines } from "../../fixes/lines.ts";
import { writeSetting } from "../../fixes/settings.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerWith, filesWith } from "../../model/unit-examples.ts";
import { usualService } from "./parts/services-of-files.ts";

export const vendorServiceReplaced: Rule = {
  id: "vendor-service-replaced",
  group: "names",
  severity: "warning",
  kinds: "all",
  when: "The service has the name of one that the system itself needs: sshd, ssh, dbus, dbus-broker, NetworkManager, systemd-…, firewalld, nftables, chronyd, crond, cron, polkit, auditd, podman, docker, containerd, bluechi-agent, bluechi-controller or qm.",
  notWhen: "QM’s own container, which is called qm.",
  where: "System units and QM.",
  message: "A generated service takes the place of the packaged one of that name.",
  fix: "Rename the file, or set `ServiceName=`.",
  evidence: [{ kind: "source", name: "docs/source/markdown/podman-systemd.unit.5.md@v5.8.3 (Description)" }],
  examples: {
    fires: [
      filesWith({ "sshd.container": "" }),
      containerWith("ServiceName=NetworkManager"),
      filesWith({ "systemd-resolved.container": "" }),
      { files: { "podman.kube": "[Kube]\nYaml=a.yaml\n" }, target: { scope: "qm" } },
      filesWith({ "qm.container": "ContainerName=other" }),
    ],
    silent: [
      filesWith({ "web-sshd.container": "" }),
      filesWith({ "sshd.container": "" }, { scope: "user" }),
      { files: { "qm.container": "[Container]\nContainerName=qm\nRootfs=/usr/lib/qm/rootfs\n" } },
      filesWith({ "sshd.container": "ServiceName=web" }),
      { files: { "podman.network": "[Network]\n" } },
      { files: { "systemd-lan.network": "[Network]\n" } },
      containerWith("ServiceName=NetworkManager", { podman: "5.2" }),
    ],
  },
  check: (context) => {
    const { fileName, settings, section, target } = context;
    if (target.scope === "user") return [];
    const named = readsKey(target.podman, section, "ServiceName")
      ? settings.value(section, "ServiceName")
      : undefined;
    const service = named?.text ?? usualService(fileName, target);
    const isQm = settings.value("Container", "ContainerName")?.text === "qm";
    // systemd-NAME-network.service and the like are nobody’s.
    const isOwn = named === undefined && unitKindOf(fileName)?.suffix !== "";
    if (isOwn || !isOfTheSystem(service) || (service === "qm" && isQm)) return [];
    return [
      {
        title: `${service}.service takes the place of the system’s own`,
        why: `A generated service comes before the packaged one of that name: ${service} as the system knows it does not start any more.`,
        ...(named !== undefined && { range: named.range }),
        actions: fixes(context, service),
      },
    ];
  },
};

const ofTheSystem: ReadonlySet<string> = new Set(
  (
    "sshd ssh dbus dbus-broker NetworkManager firewalld nftables chronyd crond cron polkit auditd podman docker " +
    "containerd bluechi-agent bluechi-controller qm"
  ).split(" "),
);

function isOfTheSystem(service: string): boolean {
  return ofTheSystem.has(service) || service.startsWith("systemd-");
}

function fixes({ fileName, settings, section, target }: CheckContext, service: string): readonly Action[] {
  if (!readsKey(target.podman, section, "ServiceName")) return [];
  const usual = usualService(fileName, target);
  const lines = settings.lines(section, "ServiceName");
  if (lines.length > 0 && !isOfTheSystem(usual)) return [deleteLines(`Call it ${usual}.service`, lines)];
  if (isOfTheSystem(`my-${service}`)) return [];
  const key = "ServiceName";
  return [writeSetting(`Write ${key}=my-${service}`, settings, { section, key }, `my-${service}`)];
}
