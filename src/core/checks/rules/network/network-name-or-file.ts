import { defaultResourceName } from "../../../quadlet/names/default-resource-name.ts";
import { isFilledIn } from "../../../podman/words/part.ts";
import { replacePart } from "../../fixes/parts.ts";
import { networkValues, namesNetwork } from "../../reading/network-values.ts";
import type { NetworkValue } from "../../reading/network-values.ts";
import { partOfValue } from "../../reading/value-parts.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerText, filesAt } from "../../model/unit-examples.ts";
import { isWrittenName } from "./parts/network-names.ts";

export const networkNameOrFile: Rule = {
  id: "network-name-or-file",
  group: "network",
  severity: "warning",
  kinds: ["Container", "Pod", "drop-in"],
  when: "`Network=NAME` is no mode, and the workspace has a file NAME.network whose network is called otherwise.",
  notWhen: "That file, or another one of the workspace, says `NetworkName=NAME`.",
  message: "NAME.network makes the network systemd-NAME; the line asks for another one that has to exist.",
  fix: "Write `Network=NAME.network`.",
  evidence: [
    { kind: "source", name: "pkg/systemd/quadlet/quadlet.go@v5.8.3" },
    { kind: "source", name: "containers/podlet#48" },
  ],
  examples: {
    fires: [
      filesAt({ "web.container": containerText("Network=app"), "app.network": "[Network]\n" }),
      filesAt({
        "web.container": containerText("Network=app:ip=10.1.0.5"),
        "app.network": "[Network]\nNetworkName=backend\nSubnet=10.1.0.0/24\n",
      }),
      filesAt({ "web.container": containerText("Network=front,app"), "app.network": "[Network]\n" }),
      filesAt({ "shop.pod": "[Pod]\nNetwork=app\n", "app.network": "[Network]\n" }),
    ],
    silent: [
      filesAt({ "web.container": containerText("Network=app.network"), "app.network": "[Network]\n" }),
      filesAt({
        "web.container": containerText("Network=app"),
        "app.network": "[Network]\nNetworkName=app\n",
      }),
      filesAt({
        "web.container": containerText("Network=app"),
        "app.network": "[Network]\n",
        "other.network": "[Network]\nNetworkName=app\n",
      }),
      filesAt({ "web.container": containerText("Network=host"), "host.network": "[Network]\n" }),
      filesAt({ "web.container": containerText("Network=app"), "web.network": "[Network]\n" }),
    ],
  },
  check: (context) =>
    networkValues(context).flatMap((value) => {
      if (!namesNetwork(value)) return [];
      const names = value.options === undefined ? value.word.split(",") : [value.word];
      let from = 0;
      return names.flatMap((name) => {
        const place = { from, to: from + name.length };
        from = place.to + 1;
        return isMistaken(context, name) ? [found(context, value, name, place)] : [];
      });
    }),
};

function isMistaken(context: CheckContext, name: string): boolean {
  if (name === "" || isFilledIn(name) || !context.others.has(`${name}.network`)) return false;
  return !isWrittenName(context, name);
}

function found(
  { document, others, target }: CheckContext,
  value: NetworkValue,
  name: string,
  place: { readonly from: number; readonly to: number },
) {
  const file = `${name}.network`;
  const { entry, range } = partOfValue(document, value, place);
  const made =
    others.settingsOf(file)?.value("Network", "NetworkName")?.text ?? defaultResourceName(file, target);
  return {
    title: `Network=${name} is not the network of ${file}`,
    why: `${file} makes the network ${made ?? `systemd-${name}`}. This line asks for one that is called ${name} and has to exist: otherwise the start fails with “network not found”.`,
    range,
    actions: value.word.includes(",") ? [] : [replacePart(`Write ${file}`, entry, range, file)],
  };
}
