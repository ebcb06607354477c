import { describe, expect, it } from "vitest";
import type { PodmanVersion } from "../../podman/target.ts";
import { chooseMode } from "./choose-mode.ts";
import { joinPod, moveRestToPod } from "./pod-join.ts";
import { activeText } from "../workspace.ts";
import type { Workspace } from "../workspace.ts";

function workspaceOf(
  text: string,
  files: Readonly<Record<string, string>> = {},
  podman: PodmanVersion = "5.8",
): Workspace {
  return {
    files: { "web.container": text, ...files },
    active: "web.container",
    target: { podman, scope: "user" },
  };
}

describe("joining a pod", () => {
  it("moves ports, names and the network to a pod that is made beside the container", () => {
    const text =
      "[Container]\nImage=a/b\nNetwork=shop.network:ip=10.1.1.5\nPublishPort=8080:80\nHostName=web\nAddHost=db:10.0.0.1\nVolume=/a:/b\n";
    const { files } = joinPod(workspaceOf(text, { "shop.network": "[Network]\nInternal=true\n" }));
    expect(files["web.container"]).toBe("[Container]\nImage=a/b\nPod=app.pod\nVolume=/a:/b\n");
    expect(files["app.pod"]).toBe(
      "# app.pod\n[Pod]\nNetwork=shop.network:ip=10.1.1.5\nPublishPort=8080:80\nHostName=web\nAddHost=db:10.0.0.1\n",
    );
  });

  it("publishes there the ports that host did not publish", () => {
    const text = "[Container]\nNetwork=host\n# Unused with this network: PublishPort=8080:80\n";
    const { files } = joinPod(workspaceOf(text));
    expect(files["web.container"]).toBe("[Container]\nPod=app.pod\n");
    expect(files["app.pod"]).toBe("# app.pod\n[Pod]\nPublishPort=8080:80\n");
  });

  it("keeps what this Podman lets no pod have", () => {
    const { files } = joinPod(workspaceOf("[Container]\nPublishPort=1:1\nHostName=web\n", {}, "5.4"));
    expect(files["web.container"]).toBe(
      "[Container]\nPod=app.pod\n# Unused with this network: HostName=web\n",
    );
    expect(files["app.pod"]).toBe("# app.pod\n[Pod]\nPublishPort=1:1\n");
  });

  it("leaves the network of a pod that others are in", () => {
    const others = { "shop.pod": "[Pod]\n", "db.container": "[Container]\nPod=shop.pod\n" };
    const { files } = joinPod(workspaceOf("[Container]\nNetwork=backbone\nPublishPort=1:1\n", others));
    expect(files["web.container"]).toBe(
      "[Container]\nPod=shop.pod\n# Unused with this network: Network=backbone\n",
    );
    expect(files["shop.pod"]).toBe("[Pod]\nPublishPort=1:1\n");
  });

  it("moves a port later that was added in the container", () => {
    const text = "[Container]\nPod=shop.pod\n# Unused with this network: PublishPort=1:1\n";
    const { files } = moveRestToPod(workspaceOf(text, { "shop.pod": "[Pod]\n" }));
    expect(files).toEqual({
      "web.container": "[Container]\nPod=shop.pod\n",
      "shop.pod": "[Pod]\nPublishPort=1:1\n",
    });
  });
});

describe("leaving a pod", () => {
  it("brings back what was changed there in the meantime", () => {
    const joined = joinPod(workspaceOf("[Container]\nImage=a/b\nPublishPort=8080:80\n"));
    const pod = `${joined.files["app.pod"] ?? ""}AddHost=db:10.0.0.1\n`.replace("8080", "9090");
    const left = chooseMode({ ...joined, files: { ...joined.files, "app.pod": pod } }, "private");
    expect(left.files).toEqual({
      "web.container": "[Container]\nImage=a/b\nNetwork=private\nPublishPort=9090:80\nAddHost=db:10.0.0.1\n",
    });
  });

  it("brings nothing when somebody else is in it, and keeps the name of the pod", () => {
    const others = { "shop.pod": "[Pod]\nPublishPort=1:1\n", "db.container": "[Container]\nPod=shop.pod\n" };
    const left = chooseMode(workspaceOf("[Container]\nImage=a/b\nPod=shop.pod\n", others), "none");
    expect(activeText(left)).toBe(
      "[Container]\nImage=a/b\nNetwork=none\n# Unused with this network: Pod=shop.pod\n",
    );
    expect(left.files["shop.pod"]).toBe(others["shop.pod"]);
  });
});
