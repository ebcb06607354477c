import { describe, expect, test } from "vitest";
import type { Target } from "../podman/target.ts";
import { podmanRunOf, typed } from "../../testing/podman-run-of.ts";
import type { PodmanRun } from "./podman-run.ts";

const system: Target = { podman: "5.8", scope: "system" };
const user: Target = { podman: "5.8", scope: "user" };
const head = "[Container]\nImage=quay.io/a/b:1\n";

function run(text: string, target = system, fileName?: string): PodmanRun {
  return podmanRunOf(text, target, fileName);
}

/** What the lines of `[Container]` put between what every command has. */
function flags(lines: string, target = system): string {
  const command = typed(run(`[Container]\nContainerName=x\nImage=i.io/i\n${lines}`, target));
  return command
    .replace(/^podman run --name[ =]x --replace --rm /, "")
    .replace("-d ", "")
    .replace(/ ?i\.io\/i$/, "");
}

function reasons({ leftOut }: PodmanRun): readonly string[] {
  return leftOut.map(({ entry, why }) => `${entry.key}=${entry.value}: ${why}`);
}

function sentences({ notes }: PodmanRun): readonly string[] {
  return notes.filter(({ entry }) => entry !== undefined).map(({ sentence }) => sentence);
}

test("the start of the page is a command of one line", () => {
  const text =
    "[Container]\nContainerName=network-test\nImage=localhost/local-audio-image\nNetwork=private\n";
  expect(typed(run(text))).toBe(
    "podman run --name network-test --replace --rm --network private -d localhost/local-audio-image",
  );
});

describe("the name of the container", () => {
  test.each([
    ["web.container", "5.8", "--name systemd-web"],
    ["web@one.container", "5.8", "--name systemd-web_one"],
    ["web@one.container", "5.0", "--name=systemd-web_one"],
    ["web@one.container", "4.9", "--name=systemd-web@one"],
  ] as const)("of %s without ContainerName= in Podman %s: %s", (fileName, podman, name) => {
    expect(typed(run(head, { podman, scope: "system" }, fileName))).toBe(
      `podman run ${name} --replace --rm -d quay.io/a/b:1`,
    );
  });

  test("of a template is not known, so nothing is replaced either", () => {
    const template = run(head, system, "web@.container");
    expect(typed(template)).toBe("podman run --rm -d quay.io/a/b:1");
    expect(template.notes.map(({ sentence }) => sentence)).toContainEqual(
      expect.stringContaining("--name systemd-%p_%i: %i is the instance name"),
    );
  });
});

describe("a key becomes its flags", () => {
  test.each([
    ["ContainersConfModule=/m.conf", "podman --module=/m.conf run"],
    ["GlobalArgs=--log-level debug", "podman --log-level debug run"],
  ])("before run: %s", (line, beginning) => {
    expect(typed(run(`${head}${line}`))).toContain(`${beginning} --name`);
  });

  test.each([
    ["LogDriver=journald", "--log-driver journald"],
    ["LogOpt=tag=x path=/y", "--log-opt tag=x --log-opt path=/y"],
    ["CgroupsMode=no-conmon", "--cgroups no-conmon"],
    ['Entrypoint="/bin/sh"', "--entrypoint=/bin/sh"],
    ["Entrypoint=", "--entrypoint="],
    ["HostName=my host", "--hostname 'my host'"],
    ["DNS=1.1.1.1\nDNS=\nDNS=9.9.9.9\nDNS=8.8.8.8", "--dns 9.9.9.9 --dns 8.8.8.8"],
    ["RunInit=yes", "--init"],
    ["RunInit=no", "--init=false"],
    ["Network=host", "--network host"],
    ["NoNewPrivileges=true", "--security-opt=no-new-privileges"],
    ["SecurityLabelDisable=true", "--security-opt label=disable"],
    ["SecurityLabelType=spc_t", "--security-opt label=type:spc_t"],
    ["AppArmor=unconfined", "--security-opt apparmor=unconfined"],
    ["SeccompProfile=", "--security-opt seccomp="],
    ["AddDevice=/dev/fuse -/dev/kvm:/dev/kvm:rw", "--device /dev/fuse --device /dev/kvm:/dev/kvm:rw"],
    [
      "DropCapability=ALL\nAddCapability=NET_ADMIN CAP_CHOWN",
      "--cap-drop all --cap-add net_admin --cap-add cap_chown",
    ],
    ["ReadOnly=true\nVolatileTmp=true", "--read-only"],
    ["VolatileTmp=true", "--tmpfs /tmp:rw,size=512M,mode=1777"],
    ["User=1000", "--user 1000"],
    ["User=joe\nGroup=staff", "--user joe:staff"],
    ["UserNS=keep-id\nUIDMap=0:1:2 3:4:5", "--userns keep-id --uidmap 0:1:2 --uidmap 3:4:5"],
    ["RemapUsers=manual\nRemapUid=0:1:2\nRemapGid=0:3:4", "--uidmap 0:1:2 --gidmap 0:3:4"],
    ["RemapUsers=auto\nRemapUid=1 2\nRemapUidSize=0x10", "--userns auto:uidmapping=1,uidmapping=2,size=16"],
    ["RemapUsers=auto\nRemapUidSize=0", "--userns auto"],
    ["RemapUsers=keep-id\nRemapUid=1\nRemapGid=2", "--userns keep-id:uid=1,gid=2"],
    [
      "Volume=/srv:/srv:ro\nVolume=data:/data\nVolume=/x\nVolume=:/y:ro",
      "-v /srv:/srv:ro -v data:/data -v /x -v /y",
    ],
    ["AutoUpdate=registry", "--label io.containers.autoupdate=registry"],
    ["PublishPort=127.0.0.1:8080:80", "--publish 127.0.0.1:8080:80"],
    ['Environment=B=2 "A=b c"\nEnvironment=B=3', "--env 'A=b c' --env B=3"],
    ["Label=x\nAnnotation=y=z", "--label x --annotation y=z"],
    ["EnvironmentFile=/a.env", "--env-file /a.env"],
    ["Secret=key,type=env", "--secret key,type=env"],
    ["Mount=dst=/y,type=bind,src=/z,ro", "--mount type=bind,dst=/y,source=/z,ro"],
    ["Mount=type=tmpfs,dst=/x", "--mount type=tmpfs,dst=/x"],
    ["Mount='type=bind,\"src=/a,b\",dst=/c'", `--mount 'type=bind,"source=/a,b",dst=/c'`],
    ['HealthCmd=sh -c "exit 0"', `--health-cmd 'sh -c "exit 0"'`],
    ["Pod=shop.pod", "--pod systemd-shop"],
    ["PodmanArgs=--cpus 2", "--cpus 2"],
  ])("%j", (lines, command) => {
    expect(flags(lines)).toBe(command);
  });

  test("and Exec= stands behind the image", () => {
    expect(typed(run(`${head}Exec=sh -c "echo hello; sleep 1h"`))).toMatch(
      / quay\.io\/a\/b:1 sh -c 'echo hello; sleep 1h'$/,
    );
  });

  test("and Rootfs= stands in the place of the image", () => {
    expect(typed(run("[Container]\nRootfs=/var/root\nExec=/sbin/init"))).toMatch(
      / -d --rootfs \/var\/root \/sbin\/init$/,
    );
  });

  test("in the order of the generator, whatever the order of the file", () => {
    expect(flags("PublishPort=80\nNetwork=host\nUser=1\nTimezone=local\nVolume=a:/a")).toBe(
      "--tz local --network host --user 1 -v a:/a --publish 80",
    );
  });
});

describe("the release decides", () => {
  test.each([
    ["5.8", `StopSignal=""x""`, `--stop-signal '"x"'`],
    ["5.7", `StopSignal=""x""`, "--stop-signal x"],
    ["5.0", `StopSignal="x"`, "--stop-signal x"],
    ["4.9", `StopSignal="x"`, `--stop-signal '"x"'`],
    ["5.6", "Environment=A B=1", "--env A --env B=1"],
    ["5.5", "Environment=A B=1", "--env B=1"],
    ["5.7", "Entrypoint=", ""],
    ["5.6", "Mount=src=/q,dst=/z", "--mount type=volume,source=/q,dst=/z"],
    ["5.5", "Mount=src=/q,dst=/z", ""],
    ["6.0", "Mount=dst=/z", "--mount type=volume,dst=/z"],
    ["5.8", "Mount=dst=/z", ""],
  ] as const)("Podman %s reads %s as %s", (podman, line, command) => {
    expect(flags(line, { podman, scope: "system" })).toBe(command);
  });

  test("a key that is newer than the target is written and noted", () => {
    const result = run(`${head}Memory=1g`, { podman: "5.4", scope: "system" });
    expect(typed(result)).toContain("--memory 1g");
    expect(sentences(result)).toEqual(["Memory= came with Podman 5.5: Podman 5.4 refuses the file."]);
    expect(sentences(run(`${head}Memory=1g`))).toEqual([]);
    const appArmor = `${head}AppArmor=unconfined`;
    expect(sentences(run(appArmor, { podman: "5.7", scope: "system" }))).toEqual([
      "AppArmor= came with Podman 5.8: Podman 5.7 refuses the file.",
    ]);
    expect(sentences(run(appArmor, { podman: "5.8.1", scope: "system" }))).toEqual([]);
  });
});

describe("what Quadlet resolves is resolved, with a note", () => {
  test.each([
    ["Network=app.network", "--network systemd-app"],
    ["Network=app.network:ip=10.0.0.5,alias=x", "--network systemd-app:ip=10.0.0.5,alias=x"],
    ["Network=vpn.container", "--network container:systemd-vpn"],
    ["Volume=data.volume:/data:Z", "-v systemd-data:/data:Z"],
    ["Mount=type=volume,source=data.volume,dst=/d", "--mount type=volume,source=systemd-data,dst=/d"],
    ["Volume=./conf/../web:/etc/web", "-v /etc/containers/systemd/web:/etc/web"],
    ["EnvironmentFile=web.env", "--env-file /etc/containers/systemd/web.env"],
    ["AddDevice=-/dev/dri", "--device /dev/dri"],
  ])("%s", (line, command) => {
    const result = run(`${head}${line}`);
    expect(typed(result)).toContain(` ${command} `);
    expect(sentences(result)).toHaveLength(1);
  });

  test("by the name that the other file sets, where the caller knows it", () => {
    const text = "[Container]\nImage=base.image\nNetwork=app.network\n";
    const result = podmanRunOf(text, system, "web.container", {
      "app.network": "[Network]\nNetworkName=of-app\n",
      "base.image": "[Image]\nImage=quay.io/a/base:1\n",
    });
    expect(typed(result)).toMatch(/--network of-app -d quay\.io\/a\/base:1$/);
  });

  test("by the instance of a template, from Podman 5.7", () => {
    const text = `${head}Network=app@.network\n`;
    expect(typed(run(text, system, "web@one.container"))).toContain("--network systemd-app-one");
    const old: Target = { podman: "5.6", scope: "system" };
    expect(typed(run(text, old, "web@one.container"))).toContain("--network systemd-app@");
  });

  test("in the home directory for a user", () => {
    expect(flags("Volume=./web:/web\nVolume=%h/data:/data\nVolume=../../../../up:/up", user)).toBe(
      `-v "$HOME"/.config/containers/systemd/web:/web -v "$HOME"/data:/data -v "$HOME"/../up:/up`,
    );
  });
});

describe("what has no place in the command is left out with a reason", () => {
  test.each([
    ["Notify=true", /systemd when the container is ready/],
    ["ReloadSignal=HUP", /podman kill --signal/],
    ["CgroupsMode=split", /control group/],
    ["Image=base.image", /stands in base\.image/],
    ["Group=staff", /invalid Group set without User/],
    ["LogDriver=", /swallow the next word/],
    ["ContainerPort=80", /knows no ContainerPort=/],
    [String.raw`PodmanArgs=--label a=\d`, /does not know the escape \\d/],
    ["DropCapability='ALL", /quote is never closed/],
    ["User=%b", /%b is the ID of this boot/],
    ["Environment=KEY=${TOKEN}", /own variable TOKEN/],
    ["Network=vpn.container:ip=1.2.3.4", /extra options/],
    ["RemapUsers=keep-id\nRemapUid=1 2", /keep-id supports only a single value/],
    ["RemapUsers=nomap", /unsupported RemapUsers option 'nomap'/],
    ["RemapUid=1", /UidMap set without RemapUsers/],
    ["RemapUid=1\nRemapUid=2", /UidMap set without RemapUsers/],
    ["ExposeHostPort=eighty", /invalid port format 'eighty'/],
    ["UserNS=host\nRemapUid=1", /set along with explicit mapping keys/],
    ["Pod=shop", /not Quadlet based/],
    ["NoNewPrivileges=false", /no flag for it/],
    ["StopSignal=", /counts as not set/],
    ["[Service]\nRestart=always", /podman run does not see it/],
    ["[Install]\nWantedBy=default.target", /what starts the service/],
  ])("%s", (line, why) => {
    const { leftOut } = run(`[Container]\nContainerName=x\n${line}`);
    expect(leftOut.length).toBeGreaterThan(0);
    expect(leftOut.map((each) => each.why)).toEqual(leftOut.map(() => expect.stringMatching(why)));
  });

  test("lines that a later one overrides name that line", () => {
    expect(reasons(run(`${head}User=1\nUser=2\nDNS=1.1.1.1\nDNS=\n`))).toEqual([
      "User=1: Line 4 sets User again, and the last line counts.",
      "DNS=1.1.1.1: The empty DNS= in line 6 takes it back.",
      "DNS=: An empty value takes back the lines above it.",
    ]);
  });

  test("a line of bare words goes whole when one of them can’t be known", () => {
    const result = run(`${head}Exec=echo %b done`);
    expect(typed(result)).toMatch(/quay\.io\/a\/b:1$/);
    expect(reasons(result)).toHaveLength(1);
  });

  test("an image that can’t be known is said once more for the whole command", () => {
    expect(run("[Container]\nImage=base.image").notes.map(({ sentence }) => sentence)).toContain(
      "No image is known here: write it behind the options.",
    );
  });
});

test("a oneshot service runs in the foreground, as its command does", () => {
  expect(typed(run(`${head}[Service]\nType=oneshot`))).toBe(
    "podman run --name systemd-web --replace --rm quay.io/a/b:1",
  );
});

test.each([
  ["system", "Type it as root: a system unit runs as root."],
  ["user", "Type it as the user whose unit it is, without sudo."],
  ["qm", "Type it inside the partition: sudo podman exec -it qm bash."],
] as const)("for %s it says who types it", (scope, sentence) => {
  expect(run(head, { podman: "5.8", scope }).notes[0]).toEqual({ entry: undefined, sentence });
});

test("words know the line they come from, or why they are there", () => {
  const result = run(`${head}User=1\nGroup=2\n`);
  const origins = result.commands
    .flat()
    .map((word) => [
      word.text,
      word.from.kind === "default" ? word.from.why : word.from.entry.line.lineNumber,
    ]);
  expect(origins).toContainEqual(["quay.io/a/b:1", 2]);
  expect(origins).toContainEqual(["1:2", 3]);
  expect(origins).toContainEqual([
    "--rm",
    "The container goes when it ends, and the next start makes a new one.",
  ]);
});

test("a line with two words that are left out is accounted for once", () => {
  const { leftOut } = run(`${head}Environment=A B\n`, { podman: "5.4", scope: "system" });
  const lines = leftOut.map(({ entry }) => entry.line.lineNumber);
  expect(lines).toEqual([3]);
});

test.each([
  // One word of half a gigabyte, and a thousand words of half a megabyte.
  ["${A}".repeat(1000), "It becomes a word of more than 128 kB, longer than Linux takes."],
  ["$A ".repeat(1000), "With it the command has more than 2 MB, longer than Linux takes."],
])("what a long variable is filled into a thousand times is left out: %.8s", (exec, why) => {
  const text = `${head}Exec=${exec}\n[Service]\nEnvironment=A=${"a".repeat(500_000)}\n`;
  const { commands, leftOut } = run(text);
  expect(typed({ commands, leftOut, notes: [] }).length).toBeLessThan(1000);
  expect(leftOut.find(({ entry }) => entry.key === "Exec")?.why).toBe(why);
});
