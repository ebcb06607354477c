import { describe, expect, it } from "vitest";
import type { Scope } from "../../podman/target.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import type { Step } from "../model/answer.ts";
import { containerLine, unitLine } from "../model/answer.ts";
import { applyAnswer } from "./apply-answer.ts";

/** The workspace after these steps. */
function after(steps: readonly Step[], files: Workspace["files"], scope: Scope = "system"): Workspace {
  const workspace: Workspace = { files, active: "web.container", target: { podman: "5.8", scope } };
  return applyAnswer(workspace, { verdict: "lines", because: "", evidence: [], steps });
}

/** The lines of the container below its image after these steps. */
function linesAfter(steps: readonly Step[], lines: string, scope?: Scope): string | undefined {
  const text = `[Container]\nImage=localhost/a\n${lines}`;
  return after(steps, { "web.container": text }, scope).files["web.container"]?.slice(
    "[Container]\nImage=localhost/a\n".length,
  );
}

describe("a network", () => {
  it("takes the place of a mode, and ports follow", () => {
    const none: Step = { kind: "network", value: "none" };
    expect(linesAfter([none], "Network=host\nPublishPort=80:80\n")).toBe(
      "Network=none\n# Unused with this network: PublishPort=80:80\n",
    );
  });

  it("sets aside what would keep the container from starting", () => {
    expect(
      linesAfter([{ kind: "network", value: "none" }], "Network=a.network\nIP=10.1.0.9\nDNS=10.1.0.1\n"),
    ).toBe(
      `# Unused with this network: Network=a.network
Network=none
# Unused with this network: IP=10.1.0.9
# Unused with this network: DNS=10.1.0.1
`,
    );
  });

  it("sets aside a fixed address, which belongs to the network before", () => {
    const lan: Step = { kind: "network", value: "lan.network:ip=192.168.1.200" };
    expect(linesAfter([lan], "Network=a.network\nIP=10.1.0.9\n")).toBe(
      `# Unused with this network: Network=a.network
Network=lan.network:ip=192.168.1.200
# Unused with this network: IP=10.1.0.9
`,
    );
  });

  it("is written behind the image where the file names none", () => {
    expect(linesAfter([{ kind: "network", value: "pasta:-T,5432" }], "")).toBe("Network=pasta:-T,5432\n");
  });
});

describe("a network of its own", () => {
  const own: Step = { kind: "own-network" };

  it.each([
    ["", "system"],
    ["Network=private\n", "qm"],
    ["Network=a.network\nIP=10.1.0.9\n", "system"],
    ["Network=pasta:-T,5432\n", "user"],
  ] as const)("stays: %j, %s", (lines, scope) => {
    expect(linesAfter([own], lines, scope)).toBe(lines);
  });

  it.each([
    [
      "Network=host\n# Unused with this network: PublishPort=80:80\n",
      "system",
      "Network=private\nPublishPort=80:80\n",
    ],
    ["", "qm", "Network=private\n"],
    ["Network=pasta\n", "system", "Network=private\n"],
  ] as const)("comes in place of what is none: %j, %s", (lines, scope, expected) => {
    expect(linesAfter([own], lines, scope)).toBe(expected);
  });
});

describe("a further network", () => {
  const join: Step = { kind: "join-network", value: "app.network" };

  it("stands beside the networks of the file", () => {
    expect(linesAfter([join], "Network=front.network\n")).toBe(
      "Network=front.network\nNetwork=app.network\n",
    );
  });

  it("takes the place of a mode", () => {
    expect(linesAfter([join], "Network=host\n")).toBe("Network=app.network\n");
  });

  it("is not written twice", () => {
    expect(linesAfter([join], "Network=app.network\n")).toBe("Network=app.network\n");
  });
});

describe("a pod", () => {
  it("takes the network and the ports of the container", () => {
    expect(linesAfter([{ kind: "pod", file: "app.pod" }], "Network=private\nPublishPort=80:80\n")).toBe(
      "Pod=app.pod\n# Unused with this network: PublishPort=80:80\n",
    );
  });
});

describe("a line", () => {
  it("is left as it is when the file says so already", () => {
    const lines = "Volume=/run/a:/run/a:ro\nAddCapability=NET_RAW NET_ADMIN\nPublishPort=127.0.0.1:80:8080\n";
    const steps = [
      containerLine("Volume", "/run/a:/run/a"),
      containerLine("AddCapability", "NET_ADMIN"),
      containerLine("PublishPort", "80:8080/tcp"),
    ];
    expect(linesAfter(steps, lines)).toBe(lines);
  });

  it("adds to a list, and takes the place of a single value", () => {
    expect(
      linesAfter(
        [containerLine("Volume", "/b:/b"), containerLine("User", "65534")],
        "Volume=/a:/a\nUser=0\n",
      ),
    ).toBe("Volume=/a:/a\nVolume=/b:/b\nUser=65534\n");
  });

  it("takes the place of another that publishes the same port of the machine", () => {
    expect(
      linesAfter([containerLine("PublishPort", "80:80")], "PublishPort=80:8080\nPublishPort=80:53/udp\n"),
    ).toBe("PublishPort=80:80\nPublishPort=80:53/udp\n");
  });

  it("may stand in [Unit], which is made for it", () => {
    expect(
      after([unitLine("After", "a.socket")], { "web.container": "[Container]\nImage=a\n" }).files[
        "web.container"
      ],
    ).toBe("[Unit]\nAfter=a.socket\n\n[Container]\nImage=a\n");
  });
});

describe("other files", () => {
  it("come behind the container, which stays the one on show", () => {
    const workspace = after([{ kind: "file", name: "app.network", text: "[Network]\n" }], {
      "web.container": "[Container]\n",
    });
    expect(workspace.files).toEqual({ "web.container": "[Container]\n", "app.network": "[Network]\n" });
    expect(workspace.active).toBe("web.container");
  });

  it("of further containers get lines too", () => {
    const join: Step = { kind: "join-network", value: "app.network" };
    const { files } = after([{ kind: "other-container", name: "db.container", steps: [join] }], {
      "web.container": "[Container]\n",
      "db.container": "[Container]\nImage=b\n",
    });
    expect(files["db.container"]).toBe("[Container]\nImage=b\nNetwork=app.network\n");
  });
});
