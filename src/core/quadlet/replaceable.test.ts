import { expect, test } from "vitest";
import type { Release } from "../settings/release.ts";
import { generate } from "./generate.ts";
import { keyInsteadOfLine, keyInsteadOfWords } from "./replaceable.ts";
import { unitDirectories } from "./source/source-tree.ts";

/** What of a unit a key would take the place of: the line or the words, and the key. */
function replaceable(fileName: string, text: string, podman: Release = "5.8"): readonly string[] {
  const directories = unitDirectories("/etc/containers/systemd", { [fileName]: text });
  const [unit] = generate({ directories, podman, isUser: false }).units;
  if (unit === undefined) return [];
  return unit.sections
    .flatMap(({ lines }) => lines)
    .flatMap((line) => {
      if (line.kind === "written" && line.from.kind === "default")
        return [`${line.key}=${line.value} ${keyInsteadOfLine(line, unit)}`];
      if (line.kind !== "command" || line.key === "ExecStop" || line.key === "ExecStopPost") return [];
      return line.groups.flatMap(({ words, from }) =>
        from.kind === "default" ? [`${words.join(" ")} ${keyInsteadOfWords(words, unit)}`] : [],
      );
    })
    .filter((words) => !words.endsWith(" undefined"));
}

const always = "DefaultDependencies";

test("a container", () => {
  expect(replaceable("web.container", "[Container]\nImage=localhost/a\n")).toEqual([
    `Wants=network-online.target ${always}`,
    `After=network-online.target ${always}`,
    "KillMode=mixed KillMode",
    "Type=notify Type",
    "SyslogIdentifier=%N SyslogIdentifier",
    "--name systemd-%N ContainerName",
    "--cgroups=split CgroupsMode",
    "--sdnotify=conmon Notify",
  ]);
});

test("what a line of the file asks for has nothing in its place", () => {
  const text =
    "[Container]\nContainerName=web\nImage=localhost/a\nCgroupsMode=enabled\n[Service]\nKillMode=mixed\n";
  const found = replaceable("web.container", text);
  expect(found.filter((words) => /^--|KillMode/.test(words))).toEqual(["--sdnotify=conmon Notify"]);
});

test.each([
  ["app.network", "[Network]\n", "systemd-app NetworkName"],
  ["data.volume", "[Volume]\n", "systemd-data VolumeName"],
  ["all.pod", "[Pod]\n", "--name systemd-all PodName"],
  ["all.pod", "[Pod]\n", "--exit-policy stop ExitPolicy"],
])("%s has a name and what belongs to it", (fileName, text, words) => {
  expect(replaceable(fileName, text)).toContain(words);
});

test.each([
  ["5.8", false],
  ["6.0", true],
] as const)("does a pod of Podman %s keep the file’s Restart=? %s", (podman, keeps) => {
  expect(replaceable("all.pod", "[Pod]\n", podman).includes("Restart=on-failure Restart")).toBe(keeps);
});
