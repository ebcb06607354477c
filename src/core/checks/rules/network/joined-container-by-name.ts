import { does } from "../../../podman/behaviours.ts";
import { defaultContainerName, shownContainerName } from "../../../quadlet/names/resource-name.ts";
import { unitKindOf } from "../../../quadlet/names/unit-kind.ts";
import { isFilledIn } from "../../../podman/words/part.ts";
import { replacePart } from "../../fixes/parts.ts";
import type { AllFiles } from "../../model/other-files.ts";
import { networkValues } from "../../reading/network-values.ts";
import { grouped, oncePerDirectory } from "../../reading/once-per-directory.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerText, filesAt } from "../../model/unit-examples.ts";

const vpn = containerText("ContainerName=vpn");

export const joinedContainerByName: Rule = {
  id: "joined-container-by-name",
  group: "network",
  severity: "note",
  kinds: ["Container", "drop-in"],
  when: "`Network=container:NAME` names the container of a `.container` file of the workspace.",
  where: "From Podman 5.3 on, where `Network=` takes such a file.",
  message: "systemd does not know that the other container has to run first.",
  fix: "Write `Network=FILE.container`.",
  evidence: [{ kind: "source", name: "pkg/systemd/quadlet/quadlet.go@v5.8.3" }],
  examples: {
    fires: [
      filesAt({ "web.container": containerText("Network=container:vpn"), "vpn.container": vpn }),
      filesAt({
        "web.container": containerText("Network=container:systemd-vpn"),
        "vpn.container": containerText("AutoUpdate=registry"),
      }),
    ],
    silent: [
      filesAt({ "web.container": containerText("Network=vpn.container"), "vpn.container": vpn }),
      filesAt({ "web.container": containerText("Network=container:tunnel"), "vpn.container": vpn }),
      filesAt(
        { "web.container": containerText("Network=container:vpn"), "vpn.container": vpn },
        { podman: "5.2" },
      ),
      filesAt({
        "web.container": containerText("Network=container:vpn-%i"),
        "vpn.container": containerText("ContainerName=vpn-%i"),
      }),
    ],
  },
  check: (context) => {
    const [first] = networkValues(context);
    const name = first?.options ?? "";
    if (first === undefined || first.kind !== "container" || isFilledIn(name)) return [];
    const file = does(context.target.podman, "containerNetworks") ? fileOf(context, name) : undefined;
    if (file === undefined) return [];
    return [
      {
        title: `systemd does not know that ${file} has to run first`,
        why: `Network=${file} joins the same container and has its service started before this one.`,
        range: first.range,
        actions: [replacePart(`Use ${file}`, first.entry, first.range, file)],
      },
    ];
  },
};

/** The file whose container is called so. */
function fileOf(context: CheckContext, name: string): string | undefined {
  return filesByContainer(context)
    ?.get(name)
    ?.find((fileName) => fileName !== context.fileName);
}

const filesByContainer = oncePerDirectory((all) =>
  grouped(
    all.fileNames.flatMap((fileName) => {
      const name = containerOf(fileName, all);
      return name === undefined ? [] : [[name, fileName] as const];
    }),
  ),
);

function containerOf(fileName: string, { settingsOf, target }: AllFiles): string | undefined {
  const settings = unitKindOf(fileName)?.section === "Container" ? settingsOf(fileName) : undefined;
  if (settings === undefined) return undefined;
  const stated = settings.value("Container", "ContainerName")?.text;
  if (stated !== undefined) return stated;
  return defaultContainerName(fileName, target) === "systemd-%N"
    ? shownContainerName(settings.document, fileName, target)
    : undefined;
}
