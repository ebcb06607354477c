import { describe, expect, test } from "vitest";
import type { Target } from "../podman/target.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import { networkAround } from "./reach-of-networks.ts";

const image = "Image=a/b:1\n";

function around(lines: string, others: Readonly<Record<string, string>> = {}, target: Partial<Target> = {}) {
  const text = `[Container]\n${image}${lines}`;
  return networkAround(parseUnitFile(text), {
    files: { "web.container": text, ...others },
    active: "web.container",
    target: { podman: "5.8", scope: "system", ...target },
  });
}

const modeOf = ({ measured }: ReturnType<typeof around>) =>
  measured.kind === "mode" ? measured.mode : measured.why;
const portsOf = ({ owner }: ReturnType<typeof around>) => owner?.ports.map(({ value }) => value);

describe("a container that shares the network of another", () => {
  const vpn = { "vpn.container": `[Container]\n${image}Network=pasta\nPublishPort=9000:9000\n` };

  test("has the network and the ports of the file that it names", () => {
    const found = around("Network=vpn.container\nPublishPort=80:80\n", vpn, { scope: "user" });
    expect(modeOf(found)).toBe("pasta");
    expect(portsOf(found)).toEqual(["9000:9000"]);
    expect(found.measured).toMatchObject({
      caveats: expect.arrayContaining([
        "It shares the network of vpn.container: the ports of that file count, not its own.",
      ]),
    });
  });

  test("finds it by the name of the container, too", () => {
    const named = { "vpn.container": `[Container]\n${image}ContainerName=tunnel\nNetwork=host\n` };
    expect(modeOf(around("Network=container:tunnel\n", named))).toBe("host");
    expect(modeOf(around("Network=container:systemd-vpn\n", vpn, { scope: "user" }))).toBe("pasta");
  });

  test("is not guessed about where that one is not here", () => {
    expect(modeOf(around("Network=container:tunnel\n", vpn))).toContain("tunnel, which is not open here");
  });

  test("follows one that shares a pod’s network to the pod", () => {
    const found = around("Network=side.container\n", {
      "side.container": `[Container]\n${image}Pod=app.pod\n`,
      "app.pod": "[Pod]\nPublishPort=8080:80\n",
    });
    expect(modeOf(found)).toBe("pod");
    expect(portsOf(found)).toEqual(["8080:80"]);
    expect(found.owner?.file).toBe("app.pod");
  });

  test("comes to an end where two name each other", () => {
    const side = { "side.container": `[Container]\n${image}Network=web.container\n` };
    expect(modeOf(around("Network=side.container\n", side))).toContain(
      "shares the network of side.container",
    );
  });
});

describe("a container in a pod", () => {
  test("is shown as the measured pod where that has the default network", () => {
    const found = around("Pod=app.pod\n", { "app.pod": "[Pod]\nPublishPort=8080:80\n" });
    expect(modeOf(found)).toBe("pod");
    expect(portsOf(found)).toEqual(["8080:80"]);
  });

  test.each([
    ["Network=host\n", "host"],
    ["Network=none\n", "none"],
    ["Network=app.network\n", "internal"],
  ])("has the network of a pod with %j", (line, mode) => {
    const files = { "app.pod": `[Pod]\n${line}`, "app.network": "[Network]\nInternal=true\n" };
    expect(modeOf(around("Pod=app.pod\n", files))).toBe(mode);
  });

  test("is not guessed about when the pod hands Podman arguments that nobody read", () => {
    const files = { "app.pod": "[Pod]\nPodmanArgs=--network=x\n" };
    expect(modeOf(around("Pod=app.pod\n", files))).toContain("PodmanArgs=--network=x was not measured");
  });

  test("is not guessed about in a QM partition, where nobody tried it", () => {
    const files = { "app.pod": "[Pod]\n" };
    expect(modeOf(around("Pod=app.pod\n", files, { scope: "qm" }))).toContain(
      "QM partition was not measured",
    );
  });
});

describe("a container on networks", () => {
  const files = {
    "front.network": "[Network]\n",
    "back.network": "[Network]\nInternal=true\n",
    "side.network": "[Network]\nLabel=a=b\n",
  };

  test("is shown as the mode that its network has", () => {
    expect(modeOf(around("Network=back.network\n", files))).toBe("internal");
    expect(modeOf(around("Network=front.network\nNetwork=side.network\n", files))).toBe("named-two");
  });

  test("has on several what it has on one of them, which was not measured and is said so", () => {
    const { measured } = around("Network=front.network\nNetwork=back.network\n", files);
    expect(measured).toMatchObject({
      kind: "unmeasured",
      source: "network-modes.md 1",
      stated: {
        internet: { verdict: "yes", source: "network-modes.md 1" },
        "localhost-services": { verdict: "no" },
        "reached-by-containers": { verdict: "yes" },
        "published-port": { verdict: "yes" },
        "unpublished-ports": { verdict: "no", note: "unless it sets a route to the container" },
      },
    });
  });
});

describe("host networking with lines that the lab tried", () => {
  const hardened = "DropCapability=all\nNoNewPrivileges=true\nReadOnly=true\n";

  test.each([
    ["UIDMap=0:200000:65536\n", "host-userns"],
    ["UserNS=auto\n", "host-userns"],
    ["PodmanArgs=--userns=auto\n", "host-userns"],
    ["UserNS=auto\nUserNS=host\n", "host"],
    ["UserNS=container:web\n", "host"],
    [hardened, "host-hardened"],
    [`${hardened}AddCapability=NET_ADMIN\n`, "host"],
    ["DropCapability=all\n", "host"],
  ])("%j: %s", (lines, mode) => {
    expect(modeOf(around(`Network=host\n${lines}`))).toBe(mode);
  });

  test("by the path of the machine’s namespace", () => {
    expect(modeOf(around("Network=ns:/proc/1/ns/net\n"))).toBe("host");
    expect(modeOf(around("Network=ns:/run/netns/can\n"))).toContain("depends on what was put into");
  });
});
