import { describe, expect, test } from "vitest";
import type { Target } from "../podman/target.ts";
import { podmanRunOf, typed } from "../../testing/podman-run-of.ts";
import type { PodmanRun } from "./podman-run.ts";

const system: Target = { podman: "5.8", scope: "system" };

function reasons({ leftOut }: PodmanRun): readonly string[] {
  return leftOut.map(({ entry, why }) => `${entry.key}=${entry.value}: ${why}`);
}

function sentences({ notes }: PodmanRun): readonly string[] {
  return notes.map(({ sentence }) => sentence);
}

describe("each type of file has a command of its own", () => {
  test.each([
    [
      "app.network",
      "[Network]\nSubnet=10.0.0.0/8",
      "podman network create --ignore --subnet 10.0.0.0/8 systemd-app",
    ],
    ["data.volume", "[Volume]\nVolumeName=data", "podman volume create --ignore data"],
    [
      "base.image",
      "[Image]\nImage=quay.io/a/b:1\nArch=arm64",
      "podman image pull --arch arm64 quay.io/a/b:1",
    ],
    [
      "app.build",
      "[Build]\nImageTag=localhost/app\nFile=/srv/app/Containerfile",
      "podman build --tag localhost/app --file /srv/app/Containerfile",
    ],
    ["app.kube", "[Kube]\nYaml=app.yaml", "podman kube play --replace /etc/containers/systemd/app.yaml"],
    ["model.artifact", "[Artifact]\nArtifact=quay.io/a/model:1", "podman artifact pull quay.io/a/model:1"],
  ])("%s: %j", (fileName, text, command) => {
    const result = podmanRunOf(text, system, fileName);
    expect(typed(result)).toBe(command);
    expect(reasons(result)).toEqual([]);
  });

  test("a pod is created, then started", () => {
    expect(typed(podmanRunOf("[Pod]\nPublishPort=8080:80\n", system, "shop.pod"))).toBe(
      "podman pod create --replace --exit-policy stop --publish 8080:80 --infra-name systemd-shop-infra --name systemd-shop\n" +
        "podman pod start systemd-shop",
    );
  });

  test("what only its service needs is left out", () => {
    expect(
      reasons(podmanRunOf("[Pod]\nStopTimeout=5\n[Install]\nWantedBy=default.target", system, "a.pod")),
    ).toEqual([
      "StopTimeout=5: systemctl stop waits this long; by hand, use podman pod stop --time.",
      "WantedBy=default.target: It says what starts the service; a command starts when it is typed.",
    ]);
    expect(
      reasons(podmanRunOf("[Image]\nImage=a.io/b\nImageTag=b\n[Service]\nRestart=no", system, "a.image")),
    ).toEqual([
      "ImageTag=b: It tells other unit files what the image is called.",
      "Restart=no: systemd runs the service with it; podman image pull does not see it.",
    ]);
  });

  test("up to Podman 5.5, where commands name files that systemd keeps, names stand in their place", () => {
    const older: Target = { podman: "5.5", scope: "system" };
    const inPod = podmanRunOf("[Container]\nImage=a.io/b\nPod=shop.pod\n", older);
    expect(typed(inPod)).toContain(" --pod systemd-shop ");
    expect(typed(podmanRunOf("[Pod]\n", older, "shop.pod"))).toMatch(/\npodman pod start systemd-shop$/);
  });

  test("it says where to type what may name files by relative paths", () => {
    const text = "[Build]\nImageTag=localhost/app\nFile=./Containerfile\nSetWorkingDirectory=unit\n";
    const built = podmanRunOf(text, { podman: "5.8", scope: "user" }, "app.build");
    expect(typed(built)).toBe(
      `podman build --tag localhost/app --file ./Containerfile "$HOME"/.config/containers/systemd`,
    );
    expect(sentences(built)).toContain("The service works in ~/.config/containers/systemd: type it there.");
  });
});

describe("a file that Podman refuses has a command as far as it goes", () => {
  const head = "[Container]\nContainerName=x\nImage=a.io/b\n";
  const command = "podman run --name x --replace --rm -d a.io/b";

  test.each([
    ["Nonsense=1", "Podman 5.8 refuses the file. This Podman knows no Nonsense= in [Container]."],
    ["Group=staff", "Podman 5.8 refuses the file. Group= needs User= beside it."],
    ["[Service]\nType=exec", "Podman 5.8 refuses the file. Type= can be notify or oneshot here."],
    [
      "no assignment",
      "Podman 5.8 refuses the file. Podman says: “file contains line 4: “no assignment” which is not a key-value pair, group, or comment”.",
    ],
  ])("and says so first: %s", (line, sentence) => {
    const result = podmanRunOf(`${head}${line}\n`, system);
    expect(typed(result)).toBe(command);
    expect(sentences(result)[0]).toBe(sentence);
  });

  test("below a broken header too", () => {
    const result = podmanRunOf(`[Container] # web\nContainerName=x\nImage=a.io/b\n`, system);
    expect(typed(result)).toBe(command);
  });

  test("also when another file of the directory can’t be read", () => {
    const others = { "app.network": "nonsense\n" };
    const beside = podmanRunOf(head, system, "web.container", others);
    expect(typed(beside)).toBe(command);
    expect(sentences(beside)[0]).toMatch(
      /^Podman 5\.8 refuses the file\. Podman says: “error loading "\/etc\/containers\/systemd\/app\.network", /,
    );
    const older = podmanRunOf(head, { podman: "4.9", scope: "system" }, "web.container", others);
    expect(sentences(older)[0]).toMatch(/^Type it as root/);
  });

  test("and each key that is too new for it is named", () => {
    const result = podmanRunOf(`${head}Memory=1g\nRetry=3\n`, { podman: "5.4", scope: "system" });
    expect(sentences(result).slice(0, 2)).toEqual([
      "Memory= came with Podman 5.5: Podman 5.4 refuses the file.",
      "Retry= came with Podman 5.5: Podman 5.4 refuses the file.",
    ]);
  });
});

describe("a file that is named and not there", () => {
  const text = "[Container]\nImage=a.io/b\nNetwork=app.network\n";

  test("counts as one without settings, with a note that Podman needs it", () => {
    const result = podmanRunOf(text, system);
    expect(typed(result)).toContain(" --network systemd-app ");
    expect(sentences(result)).toContain("Podman 5.8 refuses web.container unless app.network is there too.");
    expect(sentences(result)).toContain(
      "app.network stands for systemd-app, which its service makes; by hand, make it first.",
    );
  });

  test("need not be there up to Podman 5.2", () => {
    const result = podmanRunOf(text, { podman: "5.2", scope: "system" });
    expect(typed(result)).toContain(" --network=systemd-app ");
    expect(sentences(result).filter((sentence) => sentence.includes("unless"))).toEqual([]);
  });

  test("is no longer missed when it is", () => {
    const result = podmanRunOf(text, system, "web.container", { "app.network": "[Network]\n" });
    expect(sentences(result).filter((sentence) => sentence.includes("unless"))).toEqual([]);
  });
});

test("lines of a drop-in are lines of the file’s command", () => {
  const result = podmanRunOf("[Container]\nImage=a.io/b\nUser=1\n", system, "web.container", {
    "web.container.d/10-user.conf": "[Container]\nUser=2\n",
  });
  expect(typed(result)).toContain(" --user 2 ");
  expect(reasons(result)).toEqual([
    "User=1: Line 2 of 10-user.conf sets User again, and the last line counts.",
  ]);
});
