import { readsKey } from "../../../podman/keys/keys.ts";
import { unitKindOf } from "../../../quadlet/names/unit-kind.ts";
import type { Action } from "../../model/finding.ts";
import { deleteLines } from "../../fixes/lines.ts";
import { writeSetting } from "../../fixes/settings.ts";
import { listOf } from "../../reading/list-of.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { filesWith } from "../../model/unit-examples.ts";
import { filesOfService, servicesOfFiles, usualService } from "./parts/services-of-files.ts";

export const serviceNameClash: Rule = {
  id: "service-name-clash",
  group: "names",
  severity: "error",
  kinds: "all",
  when: "Two files make services of the same name: a.container and a.kube, or a `ServiceName=` that another service has.",
  where: "Files of one directory, which run in one scope.",
  message: "One generated service overwrites the other without a message.",
  fix: "Rename a file, or set `ServiceName=`.",
  evidence: [{ kind: "source", name: "generator-spec.md section 6" }],
  examples: {
    fires: [
      filesWith({ "a.container": "", "a.kube": "[Kube]\nYaml=a.yaml\n" }),
      filesWith({ "a.container": "ServiceName=b", "b.container": "" }),
      filesWith({ "a.container": "ServiceName=data-volume", "data.volume": "[Volume]\n" }),
      filesWith({ "a.container": "ServiceName=x", "b.pod": "[Pod]\nServiceName=x\n" }),
      filesWith({ "a.container": "", "a.kube": "[Kube]\nYaml=a.yaml\n" }, { podman: "5.0" }),
    ],
    silent: [
      filesWith({ "a.container": "", "b.kube": "[Kube]\nYaml=a.yaml\n" }),
      filesWith({
        "a.container": "",
        "a.network": "[Network]\n",
        "a.volume": "[Volume]\n",
        "a.pod": "[Pod]\n",
      }),
      filesWith({ "a.container": "ServiceName=b", "b.container": "ServiceName=c" }),
      filesWith({ "a.container": "ServiceName=b", "b.container": "" }, { podman: "5.2" }),
      filesWith({ "a.container": "", "a.container.d/10.conf": "[Container]\nLabel=a=b\n" }),
    ],
  },
  check: (context) => {
    const { fileName, settings, section } = context;
    const services = servicesOfFiles(context);
    const service = services.get(fileName);
    if (service === undefined) return [];
    const others = filesOfService(context, service).filter((name) => name !== fileName);
    if (others.length === 0) return [];
    const names = listOf(others);
    const range = settings.value(section, "ServiceName")?.range;
    return [
      {
        title: `${names} ${others.length === 1 ? "makes" : "make"} ${service}.service, too`,
        why: "Quadlet writes one over the other without a message, so only one of them runs.",
        ...(range !== undefined && { range }),
        actions: fixes(context),
      },
    ];
  },
};

function fixes(context: CheckContext): readonly Action[] {
  const { fileName, settings, section, target } = context;
  if (!readsKey(target.podman, section, "ServiceName")) return [];
  const isTaken = (service: string) => filesOfService(context, service).length > 0;
  const usual = usualService(fileName, target);
  const lines = settings.lines(section, "ServiceName");
  if (lines.length > 0 && !isTaken(usual)) return [deleteLines(`Call it ${usual}.service`, lines)];
  const { suffix, extension } = unitKindOf(fileName) ?? { suffix: "", extension: ".unit" };
  const free = `${usual}-${suffix === "" ? extension.slice(1) : "2"}`;
  if (isTaken(free) || free.includes("@")) return [];
  return [writeSetting(`Write ServiceName=${free}`, settings, { section, key: "ServiceName" }, free)];
}
