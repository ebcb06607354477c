import { describe, expect, test } from "vitest";
import type { Release } from "../../podman/release.ts";
import { dryRun } from "../dry-run.ts";
import { unitDirectories } from "../source/source-tree.ts";

/** What this release makes of one file `a.EXT`: the line of that key, without the path of Podman. */
function command(podman: Release, extension: string, text: string, key = "ExecStart"): string {
  const { stdout, messages } = dryRun({
    directories: unitDirectories("/units", { [`a.${extension}`]: text }),
    podman,
    isUser: false,
  });
  const line = stdout.split("\n").find((each) => each.startsWith(`${key}=`));
  return (
    line?.replace(/^[^=]*=-?\/usr\/bin\/podman /, "") ??
    messages.find(({ kind }) => kind === "error")?.text ??
    ""
  );
}

function run(podman: Release, ...lines: readonly string[]): string {
  return command(podman, "container", `[Container]\nImage=quay.io/a/b:1\n${lines.join("\n")}\n`);
}

// generator-spec.md 14.1.
describe("podman run up to 5.2", () => {
  test("a file that only names an image", () => {
    const rest = "--cgroups=split --sdnotify=conmon -d quay.io/a/b:1";
    const begin = "run --name=systemd-%N --cidfile=%t/%N.cid --replace --rm";
    expect(run("4.4")).toBe(`${begin} --log-driver passthrough ${rest}`);
    expect(run("4.5")).toBe(`${begin} ${rest}`);
    expect(run("5.2")).toBe(`${begin} ${rest}`);
  });

  test.each<[Release, string, string]>([
    ["5.2", "ContainerName=web", "--name=web"],
    ["5.2", "Timezone=UTC", "--tz=UTC"],
    ["5.2", "Network=host", "--network=host"],
    ["5.2", "NetworkAlias=web", "--network-alias web"],
    ["5.2", "SecurityLabelDisable=true", "--security-opt label:disable"],
    ["5.2", "SecurityLabelNested=true", "--security-opt label:nested"],
    ["5.2", "SecurityLabelType=spc_t", "--security-opt label=type:spc_t"],
    ["5.2", "AddDevice=/dev/kvm", "--device=/dev/kvm"],
    ["5.2", "DNS=1.1.1.1", "--dns=1.1.1.1"],
    ["5.2", "DropCapability=ALL", "--cap-drop=all"],
    ["5.2", "ShmSize=1g", "--shm-size=1g"],
    ["5.2", "Entrypoint=", "--entrypoint="],
    ["5.2", "Sysctl=a=1", "--sysctl=a=1"],
    ["5.2", "WorkingDir=/srv", "-w=/srv"],
    ["5.2", "GroupAdd=video", "--group-add=video"],
    ["5.2", "ExposeHostPort=80", "--expose=80"],
    ["5.2", "UIDMap=0:1:2", "--uidmap=0:1:2"],
    ["5.2", "UserNS=keep-id", "--userns keep-id"],
    ["5.2", "RemapUsers=auto", "--userns=auto"],
    ["5.0", "Ulimit=a=1\nUlimit=b=2", "--ulimit a=1 --ulimit b=2"],
    ["4.9", "Ulimit=a=1\nUlimit=b=2", "-d --ulimit b=2 quay"],
    ["4.8", "ReadOnly=true", "--read-only quay"],
    ["4.7", "ReadOnly=true", "--read-only --read-only-tmpfs=false"],
    ["4.7", "ReadOnly=true\nVolatileTmp=true", "--read-only quay"],
    ["4.4", "AddDevice=-/dev/kvm", "--device=-/dev/kvm"],
    ["4.5", "AddDevice=-/dev/kvm", "-d quay"],
    ["4.4", "Volume=./a:/b", "-v ./a:/b"],
    ["4.5", "Volume=./a:/b", "-v /units/a:/b"],
    ["4.4", "EnvironmentFile=%h/a", "--env-file /units/%h/a"],
    ["4.5", "EnvironmentFile=%h/a", "--env-file %h/a"],
    ["5.2", "Volume=x.volume:/b", "-v systemd-x:/b"],
    ["5.2", "Network=x.network:ip=10.0.0.2", "--network=systemd-x:ip=10.0.0.2"],
  ])("%s, %j: %s", (podman, lines, words) => expect(run(podman, lines)).toContain(words));

  // generator-spec.md 8.3, stage 30.
  test.each<[Release, string, string]>([
    ["5.2", "User=joe", "--user joe quay"],
    ["5.2", "User=joe\nGroup=staff", "--user=joe:staff"],
    ["5.2", "Group=staff", "invalid Group set without User"],
    ["4.7", "User=joe", "--user 0 quay"],
    ["4.7", "User=1000\nGroup=10", "--user 1000:10"],
    ["4.7", "Group=10", "--user 0:10"],
  ])("users, %s, %j: %s", (podman, lines, words) => expect(run(podman, lines)).toContain(words));

  test("the order is fixed", () => {
    const lines = [
      "HostName=h",
      "Label=l=1",
      "IP=10.0.0.1",
      "Environment=e=1",
      "PublishPort=80",
      "Tmpfs=/t",
      "Timezone=z",
    ];
    expect(run("5.2", ...lines)).toMatch(
      /--tz=z .*--tmpfs \/t --publish 80 --env e=1 --ip 10.0.0.1 --label l=1 --hostname h quay/,
    );
  });
});

// generator-spec.md 14: the row of 5.3.
describe("published ports up to 5.2", () => {
  test.each([
    ["127.0.0.1:80:90", "127.0.0.1:80:90"],
    ["0.0.0.0:80:91", "80:91"],
    [":80:92", "80:92"],
    ["127.0.0.1::93", "127.0.0.1::93"],
    ["0.0.0.0::94", "94"],
    ["::95", "95"],
    [":80", "80"],
    ["1234:1234/udp", "1234:1234/udp"],
    ["[::]:80:91", "[::]:80:91"],
    ["[2001:db8::42]::94", "[2001:db8::42]::94"],
  ])("%s becomes %s", (written, published) => {
    expect(run("5.2", `PublishPort=${written}`)).toContain(`--publish ${published} quay`);
    expect(run("5.3", `PublishPort=${written}`)).toContain(`--publish ${written} quay`);
  });

  test("what is no port is refused", () => {
    expect(run("5.2", "PublishPort=${PORT}:80")).toBe(
      "converting \"a.container\": invalid port format '${PORT}'",
    );
    expect(run("4.5", "PublishPort=80:x")).toBe(
      "Error converting 'a.container', ignoring: invalid port format 'x'",
    );
  });
});

// generator-spec.md 10.
describe("mounts from 4.5 to 4.7", () => {
  test.each<[Release, string, string]>([
    ["4.7", "dst=/y,type=bind,src=./z,ro=true", "--mount type=bind,dst=/y,src=/units/z,ro=true"],
    ["4.7", "type=glob,source=./z*,dst=/y", "--mount type=glob,source=/units/z*,dst=/y"],
    ["4.6", "type=glob,source=./z*,dst=/y", "--mount type=glob,source=./z*,dst=/y"],
    ["4.7", "type=tmpfs,dst=/y", "--mount type=tmpfs,dst=/y"],
    ["4.7", "dst=/y", "--mount type=,dst=/y"],
    ["4.7", "type=volume,source=x.volume,dst=/y", "--mount type=volume,source=systemd-x,dst=/y"],
    ["4.8", "type=bind,source=/z,dst=/y,ro", "--mount type=bind,source=/z,dst=/y,ro"],
    ["4.8", "dst=/y", "incorrect mount format"],
    ["4.7", "type=tmpfs,dst=/y,ro", "crashes: ro in Mount= has no ="],
  ])("%s, %s: %s", (podman, mount, words) => expect(run(podman, `Mount=${mount}`)).toContain(words));
});

// generator-spec.md 14.1 and 11.
describe("other units up to 5.2", () => {
  test.each<[Release, string, string, string]>([
    [
      "4.7",
      "network",
      "[Network]\nDNS=1.1.1.1\nDriver=macvlan\nSubnet=10.0.0.0/24\nGateway=10.0.0.1\nInternal=true\nIPv6=true",
      "network create --ignore --dns=1.1.1.1 --driver=macvlan --subnet=10.0.0.0/24 --gateway=10.0.0.1 --internal --ipv6 systemd-a",
    ],
    ["4.8", "volume", "[Volume]\nDriver=local", "volume create --ignore --driver=local systemd-a"],
    [
      "4.8",
      "image",
      "[Image]\nImage=quay.io/a\nArch=arm64\nTLSVerify=false",
      "image pull --arch=arm64 --tls-verify=false quay.io/a",
    ],
    [
      "5.2",
      "build",
      "[Build]\nImageTag=localhost/a\nPull=never\nLabel=l=1\nAnnotation=a=1\nFile=/Containerfile",
      "build --pull=never --annotation a=1 --label l=1 --tag=localhost/a --file=/Containerfile",
    ],
    [
      "5.2",
      "kube",
      "[Kube]\nYaml=/k.yml\nNetwork=host",
      "kube play --replace --service-container=true --network=host /k.yml",
    ],
    [
      "4.4",
      "kube",
      "[Kube]\nYaml=/k.yml",
      "kube play --replace --service-container=true --log-driver passthrough /k.yml",
    ],
  ])("%s, .%s", (podman, extension, text, words) => expect(command(podman, extension, text)).toBe(words));

  test("a pod", () => {
    expect(command("5.0", "pod", "[Pod]\nNetwork=host\nPublishPort=0.0.0.0:80:80", "ExecStartPre")).toBe(
      "pod create --infra-conmon-pidfile=%t/%N.pid --pod-id-file=%t/%N.pod-id --exit-policy=stop --replace --publish 80:80 --network=host --name=systemd-a",
    );
  });

  test("kube down stands in ExecStop= up to 4.5", () => {
    const text = "[Kube]\nYaml=/k.yml";
    expect(command("4.5", "kube", text, "ExecStop")).toBe("kube down /k.yml");
    expect(command("4.6", "kube", text, "ExecStopPost")).toBe("kube down /k.yml");
  });
});

// generator-spec.md 8.2.
test("how a container goes", () => {
  const text = "[Container]\nImage=quay.io/a/b:1";
  expect(command("4.4", "container", text, "ExecStopPost")).toBe("rm -f -i --cidfile=%t/%N.cid");
  expect(command("4.7", "container", text, "ExecStop")).toBe("rm -f -i --cidfile=%t/%N.cid");
  expect(command("4.8", "container", text, "ExecStop")).toBe("rm -v -f -i --cidfile=%t/%N.cid");
});
