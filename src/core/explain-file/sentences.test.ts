import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Target } from "../podman/target.ts";
import { stepsOf, uncheckedExplanationOf } from "../../testing/explanation-of.ts";

interface Row {
  readonly section: string;
  readonly line: string;
  readonly sentence: string;
}

/** Reads a table of `sentences/`: a section, then each line with its sentences indented below it. */
function rowsOf(name: string): readonly Row[] {
  const text = readFileSync(new URL(`sentences/${name}.txt`, import.meta.url), "utf8");
  let section = "";
  let line = "";
  const rows: Row[] = [];
  for (const each of text.split("\n")) {
    if (each === "" || each.startsWith("#")) continue;
    if (each.startsWith("    ")) rows.push({ section, line, sentence: each.trim() });
    else if (each.startsWith("[")) section = each.slice(1, -1);
    else line = each;
  }
  return rows;
}

function said(section: string, line: string, target: Partial<Target> = {}): string {
  const isOfContainer = ["Unit", "Service", "Install", "Quadlet"].includes(section);
  const extension = isOfContainer ? "container" : section.toLowerCase();
  const explanation = uncheckedExplanationOf({ [`web.${extension}`]: `[${section}]\n${line}\n` }, target);
  return stepsOf(explanation)
    .filter(({ kind }) => kind === "entry")
    .flatMap(({ sentences }) => sentences)
    .join(" ");
}

const rows = ["container", "systemd", "other-kinds"].flatMap(rowsOf);

test.each(rows)("[$section] $line", ({ section, line, sentence }) => {
  expect(said(section, line)).toBe(sentence);
});

test("the tables hold what people write", () => {
  expect(rows.length).toBeGreaterThan(300);
});

test.each<[string, string, Partial<Target>, string]>([
  [
    "Container",
    "Volume=%h/data:/data:Z",
    { scope: "system" },
    "The container sees /root/data of this machine at /data and may write to it. SELinux labels it for this container alone. When the service starts, %h becomes the home directory of root, /root.",
  ],
  [
    "Container",
    "Network=host",
    { scope: "qm" },
    "The container shares the partition’s network: its interfaces, addresses and ports.",
  ],
  [
    "Container",
    "PublishPort=8080:80",
    { scope: "qm" },
    "Opens nothing: on this network the program’s own ports are open at once, and Podman drops published ones.",
  ],
  ["Container", "UserNS=host", { scope: "system" }, "Root of the container is root outside too."],
  [
    "Container",
    "UserNS=keep-id",
    { scope: "system" },
    "Users keep their numbers: run by root, keep-id changes nothing, and root of the container is root outside too.",
  ],
  [
    "Container",
    "UIDMap=0:10000:1000",
    { scope: "system" },
    "The 1000 users of the container from 0 on are those from 10000 on outside.",
  ],
  [
    "Install",
    "WantedBy=multi-user.target",
    { scope: "system" },
    "The service starts at boot of this machine, along with multi-user.target.",
  ],
  [
    "Install",
    "WantedBy=default.target",
    { scope: "qm" },
    "The service starts at boot of the partition, along with default.target.",
  ],
  [
    "Unit",
    "After=db.container",
    { podman: "5.4" },
    "Before Podman 5.5 a name such as db.container is not translated, and with Podman 5.4 systemd ignores it.",
  ],
  [
    "Unit",
    "Requires=docker.service db.service",
    {},
    "Starting this service starts db.service too; when that one is stopped, this service stops as well. A user’s service manager has no docker.service: the start fails because of it.",
  ],
  [
    "Unit",
    "After=network-online.target",
    { scope: "system" },
    "The service waits until the machine has a network connection (network-online.target), where something else asks for that.",
  ],
  [
    "Unit",
    "Wants=network-online.target",
    { scope: "system" },
    "Starting this service asks for network-online.target, which is reached when the machine has a network connection.",
  ],
  [
    "Container",
    'HealthCmd=["CMD", "pg_isready"]',
    {},
    "Podman runs “pg_isready” in the container every 30 seconds: while it succeeds, the container is healthy.",
  ],
  [
    "Container",
    'HealthCmd=["CMD", "pg_isready"]',
    { podman: "5.7" },
    'The command in the container that tells whether it is healthy; none turns off the image’s own. Here: “["CMD", "pg_isready"]”.',
  ],
  [
    "Service",
    "TimeoutStartSec=90",
    { podman: "4.6" },
    "The start may take 90 seconds, the download of the image included; then systemd gives up.",
  ],
  [
    "Container",
    "Memory=512m",
    { podman: "5.4" },
    "A key that came with Podman 5.5: Podman 5.4 makes no service of the file because of it.",
  ],
  [
    "Container",
    "Network=private",
    { scope: "system" },
    "The container has a network of its own. Private becomes a bridge: the network podman, a virtual switch for all system services that name no other.",
  ],
])("[%s] %s for %j", (section, line, target, sentence) => {
  expect(said(section, line, target)).toBe(sentence);
});

test.each([
  [
    "shop.pod",
    "ExecStartPre=/usr/bin/true",
    "Before the pod starts, “/usr/bin/true” runs on this machine; if that fails, the pod does not start.",
  ],
  [
    "shop.network",
    "ExecStartPre=/usr/bin/true",
    "Before the service starts, “/usr/bin/true” runs on this machine; if that fails, the service does not start.",
  ],
  ["shop.network", "TimeoutStartSec=90", "The start may take 90 seconds; then systemd gives up."],
  [
    "shop.image",
    "TimeoutStartSec=90",
    "The start may take 90 seconds, the download of the image included; then systemd gives up.",
  ],
  [
    "shop.kube",
    "MemoryMax=1G",
    "The service itself, without what runs in containers, may use up to 1 GiB of memory; beyond that the kernel ends processes of it.",
  ],
  [
    "shop.pod",
    "TasksMax=100",
    "The service itself, without what runs in containers, may have up to 100 processes and threads.",
  ],
  ["shop.build", "CPUQuota=50%", "The service may use 50% of the time of one processor."],
  [
    "shop.volume",
    "SyslogIdentifier=web",
    "What podman itself writes stands under the name web in the journal.",
  ],
  [
    "shop.volume",
    "ExecStopPost=/usr/bin/true",
    "After the service has ended, “/usr/bin/true” runs on this machine.",
  ],
  [
    "shop.build",
    "RemainAfterExit=yes",
    "The service counts as running even when its command has ended well.",
  ],
  [
    "shop.pod.d/10.conf",
    "ExecStartPost=/usr/bin/true",
    "Once the pod has started, “/usr/bin/true” runs on this machine; if that fails, the service counts as failed.",
  ],
])("%s starts no container: %s", (name, line, sentence) => {
  const steps = stepsOf(uncheckedExplanationOf({ [name]: `[Service]\n${line}\n` }));
  expect(steps.find(({ kind }) => kind === "entry")?.sentences).toEqual([sentence]);
});
