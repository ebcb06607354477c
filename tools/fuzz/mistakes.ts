import type { UnitExtension } from "./unit-extensions.ts";

/** Lines that make the generator refuse a unit, or whatever one gets in the place of what the unit would need. */
export interface Mistake {
  /** Leave out what the unit needs at least. */
  readonly isBare?: true;
  /** Lines of the unit's own section. */
  readonly own?: readonly string[];
  readonly Unit?: readonly string[];
  readonly Service?: readonly string[];
  readonly Quadlet?: readonly string[];
}

const everywhere: readonly Mistake[] = [
  { isBare: true },
  { isBare: true },
  { own: ["Foo=1"] },
  { own: ["image=lower"] },
  { own: ["Description=d"] },
  { own: ["Ex ec=x", "Zwei=2"] },
  { Quadlet: ["Foo=1"] },
  { Quadlet: ["DefaultDependencies=no", "Image=x"] },
  { Unit: ["After=<missing>.container"] },
  { Unit: ["Wants=x.service <missing>.network", "Before=<missing>.pod"] },
];

/** The Remap keys, some right and some wrong (generator-spec.md 8.4). */
const remaps: readonly Mistake[] = [
  ["RemapUid=1"],
  ["RemapGid=0:1:2"],
  ["RemapUsers=", "RemapUid=1", "RemapGid=2"],
  ["RemapUsers=manual", "RemapUid=0:1:2 3:4:5", "RemapGid=0:1:2"],
  ["RemapUsers=auto", "RemapUid=0:1:2 3:4:5", "RemapGid=7", "RemapUidSize=0x400"],
  ["RemapUsers=auto", "RemapUidSize=-1"],
  ["RemapUsers=keep-id", "RemapUid=5", "RemapGid=6"],
  ["RemapUsers=keep-id", "RemapUid=5 6"],
  ["RemapUsers=keep-id", "RemapUid=5", "RemapGid=6 7"],
  ["RemapUsers=nonsense"],
  ["RemapUsers=auto", "UserNS=keep-id"],
  ["RemapUid=1", "UIDMap=0:1:2"],
  ["SubUIDMap=x", "RemapGid=3"],
].map((own) => ({ own }));

const networks: readonly Mistake[] = [
  ["Network=<missing>.network"],
  ["Network=<missing>.container"],
  ["Network=<container>:ip=1"],
  ["Network=<self>"],
  ["Network=<container>"],
].map((own) => ({ own }));

const ofContainer: readonly Mistake[] = [
  ...remaps,
  ...networks,
  { own: ["Rootfs=/r"] },
  { isBare: true, own: ["Rootfs=/r:O"] },
  { own: ["Image=<missing>.image"] },
  { own: ["Image=<missing>.build"] },
  { own: ["Image=<build>"] },
  { own: ["Image=<image>", "Mount=type=image,src=<image>,dst=/x"] },
  { Service: ["KillMode=process"] },
  { Service: ["KillMode="] },
  { Service: ["Type=simple"] },
  { own: ["ReloadCmd=a b", "ReloadSignal=HUP"] },
  { own: ["Group=1"] },
  { own: ["ContainerName=%p-x"] },
  { own: ["Volume=<missing>.volume:/x"] },
  { own: ["ExposeHostPort=80/sctp"] },
  { own: ["ExposeHostPort=a"] },
  { own: ["Mount=type=volume,source=<missing>.volume,dst=/x"] },
  { own: ["Mount=type=image,src=<missing>.image,dst=/x"] },
  { own: ["Mount=type=bind,source,dst=/x"] },
  { own: ["Mount=type=volume,src=,dst=/x"] },
  { own: ["Mount=type=volume,dst=/x"] },
  { own: ["Mount=type=bind,dst=/x"] },
  { own: ["Mount='type=bind,\"src=/a,dst=/x'"] },
  { own: ['Mount=type=bind,src=\\"/a,dst=/x'] },
  { own: ["Mount='type=bind,\"src=/a\"b,dst=/x'"] },
  { own: ["Mount=type=bind,src=/a\\n,dst=/x"] },
  { own: ["Mount=\\n"] },
  { own: ["Mount=,"] },
  { own: ["Pod=web"] },
  { own: ["Pod=<missing>.pod"] },
  { own: ["Pod=<container>"] },
];

const mistakesOf: Readonly<Record<UnitExtension, readonly Mistake[]>> = {
  container: ofContainer,
  pod: [...remaps, ...networks, { own: ["Volume=<missing>.volume:/x"] }],
  network: [
    { own: ["Gateway=10.5.0.1"] },
    { own: ["Subnet=10.5.0.0/24", "Gateway=10.5.0.1", "Gateway=10.5.0.2"] },
    { own: ["IPRange=10.5.0.0/25"] },
    { own: ["Subnet=10.5.0.0/24", "IPRange=a", "IPRange=b"] },
  ],
  volume: [
    { own: ["Driver=image"] },
    { own: ["Driver=image", "Image=<missing>.image"] },
    { own: ["Driver=image", "Image=<image>"] },
    { own: ["Type=bind"] },
    { own: ["Options=ro"] },
    { own: ["Device=/d", "Type=bind", "Options=ro,x", "User=1", "Group=0x10"] },
    { own: ["Device=", "Options=ro"] },
  ],
  kube: [
    ...remaps,
    ...networks,
    { own: ["SetWorkingDirectory=yaml"] },
    { own: ["SetWorkingDirectory=yaml", "Yaml=y.yaml z.yaml"] },
    { own: ["SetWorkingDirectory=file"] },
    { own: ["SetWorkingDirectory=/x"] },
    { Service: ["KillMode=process"] },
    { Service: ["Type=simple"] },
  ],
  image: [{ own: ["Image="] }, { own: ["ImageTag=<build>"] }, { own: ["Image=<image>"] }],
  build: [
    ...networks,
    { own: ["Volume=<missing>.volume:/x"] },
    { own: ["ImageTag="] },
    { isBare: true, own: ["ImageTag=<image>", "SetWorkingDirectory=unit"] },
    { isBare: true, own: ["ImageTag=<build>", "SetWorkingDirectory=unit"] },
    { isBare: true, own: ["ImageTag=x"] },
    { isBare: true, own: ["ImageTag=x", "SetWorkingDirectory=file"] },
    { isBare: true, own: ["ImageTag=x", "SetWorkingDirectory=unit"] },
    { isBare: true, own: ["ImageTag=x", "File=./Containerfile"] },
    { isBare: true, own: ["ImageTag=x", "File=./Containerfile"], Service: ["WorkingDirectory=/w"] },
    { own: ["SetWorkingDirectory=yaml"] },
    { own: ["SetWorkingDirectory=unit"], Service: ["WorkingDirectory=/w"] },
    { own: ["SetWorkingDirectory=./ctx"], Service: ["WorkingDirectory="] },
    { own: ["File=%h/x"] },
  ],
  artifact: [{ own: ["Artifact="] }],
};

/** Mistakes that a unit of the type can have. */
export function mistakesIn(extension: UnitExtension): readonly Mistake[] {
  return [...mistakesOf[extension], ...everywhere];
}

/** Lines that no file may have: their directory is dropped. */
export const brokenLines = [
  "no key",
  "=x",
  "[[X]]",
  "[X] # c",
  "[X",
  "[]",
  "[a\u0001]",
  "[a[b]",
  "\\",
  "word \\",
  "]",
  "[]]",
  "\ufeff[Unit]",
  "k\u0001=v",
] as const;
