import { stemOf } from "../../../quadlet/names/unit-kind.ts";
import type { Action } from "../../model/finding.ts";
import { replacePart } from "../../fixes/parts.ts";
import { writeSetting } from "../../fixes/settings.ts";
import { listOf } from "../../reading/list-of.ts";
import type { SettingValue } from "../../../podman/settings/unit-settings.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerBeside, filesWith } from "../../model/unit-examples.ts";
import { containerNameOf, isPodmanName, othersCalled } from "./parts/container-names.ts";
import type { ContainerName } from "./parts/container-names.ts";

export const containerNameClash: Rule = {
  id: "container-name-clash",
  group: "names",
  severity: "error",
  when: "Two .container files give their containers the same name.",
  notWhen: "A specifier or a variable decides the name.",
  where: "Files of one directory, which run in one scope.",
  message:
    "Podman starts containers with --replace: the second one to start removes the first, and the two never run together.",
  fix: "Give one of them another name.",
  evidence: [{ kind: "source", name: "generator-spec.md stage 6" }],
  examples: {
    fires: [
      filesWith({ "a.container": "ContainerName=web", "b.container": "ContainerName=web" }),
      filesWith({ "a.container": "ContainerName=systemd-b", "b.container": "" }),
      containerBeside(
        { "b.container": "[Container]\nImage=quay.io/example/app:1\nContainerName=app\n" },
        'ContainerName="app"',
      ),
      filesWith({ "a.container": "PodmanArgs=--name=web", "b.container": "ContainerName=web" }),
    ],
    silent: [
      filesWith({ "a.container": "ContainerName=web", "b.container": "ContainerName=web2" }),
      filesWith({ "a.container": "ContainerName=%p", "b.container": "ContainerName=%p" }),
      filesWith({ "a.container": "ContainerName=web\nContainerName=a", "b.container": "ContainerName=web" }),
      filesWith({ "a.container": "", "b.container": "" }),
      filesWith({ "a.container": "ContainerName=web", "web.pod": "[Pod]\nPodName=web\n" }),
    ],
  },
  check: (context) => {
    const { settings, fileName, target } = context;
    const own = containerNameOf(settings, fileName, target);
    if (own === undefined) return [];
    // Where Quadlet gives both the same name, their services clash: another rule says so.
    const rivals = othersCalled(context, own.name).filter(({ isWritten }) => isWritten || own.isWritten);
    if (rivals.length === 0) return [];
    const value = settings.value("Container", "ContainerName");
    const files = listOf(rivals.map(({ fileName: name }) => name));
    return [
      {
        title: `${files} ${rivals.length === 1 ? "makes" : "make"} a container called ${own.name}, too`,
        why: "Podman runs both with --replace: the second to start removes the first. With Restart= that one comes back and removes the second, and so on.",
        ...(value !== undefined && { range: value.range }),
        actions: fixes(own, value, context),
      },
    ];
  },
};

function fixes(
  { name, isWritten }: ContainerName,
  value: SettingValue | undefined,
  context: CheckContext,
): readonly Action[] {
  const free = [stemOf(context.fileName), `${name}-2`, `${name}-3`].find(
    (each) => each !== name && othersCalled(context, each).length === 0 && isPodmanName(each),
  );
  if (free === undefined) return [];
  const label = `Call this one ${free}`;
  if (!isWritten)
    return [writeSetting(label, context.settings, { section: "Container", key: "ContainerName" }, free)];
  // A name in PodmanArgs= counts more than this one.
  return value?.text === name ? [replacePart(label, value.entry, value.entry.valueRange, free)] : [];
}
