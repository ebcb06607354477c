import { readUnitDirectories } from "../../src/cli/read-unit-directories.ts";
import { dryRun, logText } from "../../src/core/quadlet/dry-run.ts";
import { analyze } from "../../src/core/workspace/analysis/analyze.ts";
import { servicesOf } from "../../src/core/workspace/analysis/services.ts";
import type { Workspace } from "../../src/core/workspace/workspace.ts";
import { fullEngine } from "../../src/core/surroundings/full-engine.ts";

export { longFiles } from "../../src/testing/long-files.ts";

/** Units of all sorts that name each other, as in a large installation: of ten files seven are containers. */
export function mixedUnits(count: number): Readonly<Record<string, string>> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => unit(index)));
}

function unit(index: number): readonly [string, string] {
  const group = index - (index % 10);
  switch (index % 10) {
    case 7:
      return [`net${index}.network`, `[Network]\nSubnet=10.${index % 200}.0.0/24\nLabel=part=of-it\n`];
    case 8:
      return [`data${index}.volume`, "# Kept between starts\n[Volume]\nLabel=keep=yes\n"];
    case 9:
      return [`pod${index}.pod`, `[Pod]\nPodName=pod${index}\nNetwork=net${group + 7}.network\n`];
    default:
      return [`web${index}.container`, container(index, group)];
  }
}

function container(index: number, group: number): string {
  return `# Web ${index}
[Unit]
Description=Web ${index}
After=net${group + 7}.network

[Container]
Image=docker.io/library/nginx:1.27
ContainerName=web${index}
Volume=/srv/web${index}:/srv:Z
Volume=data${group + 8}.volume:/data
PublishPort=8080:80
PublishPort=127.0.0.1:9090:90
Environment=A=1 "B=2 3"
Environment=C=3
Network=net${group + 7}.network
AutoUpdate=registry
HealthCmd=curl -f http://localhost
HealthInterval=30s
Label=a=b
Exec=nginx -g "daemon off;"

[Service]
Restart=always
TimeoutStartSec=900

[Install]
WantedBy=default.target
`;
}

/** A whole dry run, files read and text written. */
export function printDryRun(directory: string): number {
  const { directories } = readUnitDirectories(directory);
  const { stdout, messages } = dryRun({ directories, podman: "5.8", isUser: false });
  return stdout.length + logText(messages, process.pid).length;
}

/** What the page does after each of several keystrokes in one of many files. */
export function keystrokes(files: Readonly<Record<string, string>>, count: number): readonly (() => void)[] {
  const [active = ""] = Object.keys(files);
  const target = { podman: "5.8", scope: "system" } as const;
  look({ files, active, target });
  return Array.from({ length: count }, (_, stroke) => {
    const text = `${files[active]}# ${"typed".repeat(stroke)}\n`;
    const workspace = { files: { ...files, [active]: text }, active, target };
    return () => look(workspace);
  });
}

function look(workspace: Workspace): void {
  analyze(workspace, fullEngine);
  servicesOf(workspace);
}
