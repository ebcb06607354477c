import { describe, expect, test } from "vitest";
import { keysOf } from "../../podman/keys/keys.ts";
import type { Target } from "../../podman/target.ts";
import type { ConvertedUnit } from "../conversion/converted-unit.ts";
import { generatePreview } from "../generate-preview.ts";
import { unitKinds } from "../names/unit-kind.ts";
import { withoutEffect } from "./without-effect.ts";

const newest: Target = { podman: "6.1", scope: "user" };

function converted(
  fileName: string,
  text: string,
  target = newest,
  others: Readonly<Record<string, string>> = {},
): ConvertedUnit {
  const { units } = generatePreview({ [fileName]: text, ...others }, target);
  const unit = units.find((each) => each.fileName === fileName);
  if (unit === undefined) throw new Error(`${fileName} was not read`);
  return unit;
}

/** Each line that has no effect, with the reason. */
function idle(...unit: Parameters<typeof converted>): readonly string[] {
  return withoutEffect(converted(...unit)).map(({ entry, why }) => `${entry.key}=${entry.value}: ${why}`);
}

/** What each type needs so that Podman takes it. */
const least: Readonly<Record<string, string>> = {
  Container: "Image=a.io/b",
  Image: "Image=a.io/b",
  Artifact: "Artifact=a.io/b",
  Build: "ImageTag=a.io/b\nFile=/srv/Containerfile",
  Kube: "Yaml=/srv/app.yaml",
};

/** Values for keys that do not take every one, with the lines that they need beside them. */
const values: Readonly<Record<string, string>> = {
  ExposeHostPort: "80",
  Mount: "type=tmpfs,dst=/x",
  Rootfs: "",
  Pod: "shop.pod",
  StartWithPod: "no\nPod=shop.pod",
  Group: "g\nUser=u",
  RemapUsers: "auto",
  RemapUid: "1\nRemapUsers=auto",
  RemapGid: "1\nRemapUsers=auto",
  RemapUidSize: "1\nRemapUsers=auto",
  NetworkDeleteOnStop: "yes",
  Gateway: "10.0.0.1\nSubnet=10.0.0.0/8",
  IPRange: "10.0.0.0/9\nSubnet=10.0.0.0/8",
  Type: "ext4\nDevice=/dev/x",
  Options: "ro\nDevice=/dev/x",
  "Volume.Image": "a.io/b\nDriver=image",
  SetWorkingDirectory: "unit",
  DefaultDependencies: "no",
};

const keys = [...unitKinds.map(({ section }) => section), "Quadlet" as const].flatMap((section) =>
  keysOf(section)
    .filter(({ key }) => key !== "Rootfs")
    .map(({ key }) => [section, key] as const),
);

describe("every key has an effect:", () => {
  test.each(keys)("[%s] %s=", (section, key) => {
    const kind = unitKinds.find((each) => each.section === section) ?? unitKinds[0];
    const value = values[`${section}.${key}`] ?? values[key] ?? "yes";
    const own = kind?.section ?? "";
    const lines = `[${own}]\n${least[own] ?? ""}\n[${section}]\n${key}=${value}\n`;
    const unit = converted(`a${kind?.extension ?? ""}`, lines);
    const said = withoutEffect(unit).filter(({ entry }) => entry.key === key && entry.line.lineNumber > 3);
    expect(said).toEqual([]);
  });

  test("[Container] Rootfs=", () => {
    expect(idle("a.container", "[Container]\nRootfs=/r\n")).toEqual([]);
  });
});

describe("a line without effect says why:", () => {
  const head = "[Container]\nImage=a.io/b\n";

  test.each([
    ["User=1\nUser=2", "User=1: Line 4 sets User again, and the last line counts."],
    ["StopSignal=", "StopSignal=: An empty value counts as not set."],
    ["NoNewPrivileges=no", "NoNewPrivileges=no: False is what Podman does anyway: there is no flag for it."],
    ["Notify=yes\n[Service]\nType=oneshot", "Notify=yes: A service of Type=oneshot has nothing to wait for."],
    ["StartWithPod=no", "StartWithPod=no: Without Pod= there is no pod to start with."],
    ["StartWithPod=yes\nPod=a.pod", "StartWithPod=yes: True is what Quadlet does anyway."],
    ["RemapUsers=manual", "RemapUsers=manual: There is no RemapUid= and no RemapGid= to map."],
    ["ReloadCmd=a\nReloadSignal=HUP", "ReloadCmd=a: Podman takes ReloadCmd= or ReloadSignal=, not both."],
    ["RemapUidSize=5", "RemapUidSize=5: Only RemapUsers=auto has a size."],
    ["Label=a=1\nLabel=a=2", "Label=a=1: A later line sets the same name again."],
    [
      "Rootfs=/r",
      "Rootfs=/r: Podman refuses the file: the Image And Rootfs keys conflict can not be specified together.",
    ],
    ["Nonsense=1", "Nonsense=1: Quadlet knows no Nonsense= in [Container] and refuses the file."],
    ["[Foo]\nA=b", "A=b: Quadlet does not read [Foo] in a .container file, nor does systemd in a service."],
  ])("%j", (lines, sentence) => {
    expect(idle("web.container", `${head}${lines}\n`)).toEqual([sentence]);
  });

  test.each([
    [
      "a.network",
      "[Network]\nNetworkDeleteOnStop=no",
      "NetworkDeleteOnStop=no: False is what Quadlet does anyway.",
    ],
    [
      "a.network",
      "[Network]\nSubnet=10.0.0.0/8\nGateway=10.0.0.1\nGateway=10.0.0.2\nGateway=10.0.0.3",
      [
        "Gateway=10.0.0.2: Podman refuses the file: cannot set more gateways than subnets.",
        "Gateway=10.0.0.3: There is no Subnet= at its place in the list.",
      ],
    ],
    ["a.volume", "[Volume]\nImage=a.io/b", "Image=a.io/b: Only Driver=image takes an image."],
    [
      "a.volume",
      "[Volume]\nDriver=image\nImage=a.io/b\nCopy=yes",
      "Copy=yes: With Driver=image Copy= does not count.",
    ],
    [
      "a.kube",
      "[Kube]\nYaml=/a.yaml\nSetWorkingDirectory=/w",
      "SetWorkingDirectory=/w: Podman refuses the file: unsupported value for WorkingDirectory: /w.",
    ],
    [
      "a.kube",
      "[Kube]\nYaml=/a.yaml\nSetWorkingDirectory=unit\n[Service]\nWorkingDirectory=/x",
      "SetWorkingDirectory=unit: WorkingDirectory= in [Service] counts instead.",
    ],
    ["a.pod", "[Pod]\n[Service]\nType=simple", "Type=simple: Quadlet writes Type=forking in its place."],
  ])("in %s, %j", (fileName, text, sentences) => {
    expect(idle(fileName, `${text}\n`)).toEqual([sentences].flat());
  });

  test("an empty line takes back those above it and is nothing itself", () => {
    expect(idle("web.container", `${head}DNS=1.1.1.1\nDNS=\nDNS=9.9.9.9\n`)).toEqual([
      "DNS=1.1.1.1: The empty DNS= in line 4 takes it back.",
      "DNS=: An empty value takes back the lines above it.",
    ]);
  });

  test("the lines of a drop-in come behind those of the file", () => {
    const others = { "web.container.d/a.conf": "[Container]\nUser=2\nUser=3\n" };
    expect(idle("web.container", `${head}User=1\n[Foo]\nA=b\n`, newest, others)).toEqual([
      "User=1: Line 3 of a.conf sets User again, and the last line counts.",
      "A=b: Quadlet does not read [Foo] in a .container file, nor does systemd in a service.",
      "User=2: Line 3 sets User again, and the last line counts.",
    ]);
  });

  test("deprecated keys that give way to others without a word", () => {
    const older: Target = { podman: "4.7", scope: "system" };
    expect(idle("web.container", `${head}RemapUsers=manual\nRemapUid=1\nUserNS=host\n`, older)).toEqual([
      "RemapUsers=manual: UserNS= counts instead.",
      "RemapUid=1: UserNS= counts instead.",
    ]);
  });

  test("what came with a later release", () => {
    const older: Target = { podman: "5.2", scope: "system" };
    expect(
      idle("web.container", `${head}ReloadSignal=HUP\n[Quadlet]\nDefaultDependencies=no\n`, older),
    ).toEqual([
      "ReloadSignal=HUP: ReloadSignal= came with Podman 5.5: Podman 5.2 refuses the file.",
      "DefaultDependencies=no: Quadlet reads [Quadlet] from Podman 5.3 on.",
    ]);
  });

  test.each([
    ["5.7", "AppArmor=: AppArmor= came with Podman 5.8: Podman 5.7 refuses the file."],
    ["5.8.1", "AppArmor=: An empty value counts as not set."],
    ["5.8", "AppArmor=: An empty value counts as not set."],
  ] as const)("5.8.1 knows what came with 5.8.0: %s says %s", (podman, why) => {
    expect(idle("web.container", `${head}AppArmor=\n`, { podman, scope: "user" })).toEqual([why]);
  });
});

test("copied lines of systemd’s sections have an effect", () => {
  const text =
    "[Unit]\nDescription=a\n[Container]\nImage=a.io/b\n[Service]\nRestart=always\n[Install]\nWantedBy=a.target\n";
  expect(idle("web.container", text)).toEqual([]);
});

test("dependencies that name files become lines", () => {
  expect(idle("web.container", "[Unit]\nAfter=a.pod\nAfter=b.pod\n[Container]\nImage=a.io/b\n")).toEqual([]);
});
