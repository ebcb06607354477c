import type { ValueKind } from "./values.ts";

/** Kinds of value by key. What isn't named here, such as a key that came later, takes any text. */
const keysOfKind: Readonly<Partial<Record<ValueKind, string>>> = {
  bool: `EnvironmentHost HttpProxy NoNewPrivileges ReadOnly ReadOnlyTmpfs RunInit SecurityLabelDisable
    SecurityLabelNested StartWithPod VolatileTmp DisableDNS IPv6 Internal NetworkDeleteOnStop Copy AllTags TLSVerify
    ForceRM KubeDownForce DefaultDependencies Quiet`,
  int: `HealthMaxLogCount HealthMaxLogSize HealthRetries HealthStartupRetries HealthStartupSuccess PidsLimit
    RemapUidSize Retry StopTimeout GID UID Volume.Group Volume.User`,
  duration:
    "HealthInterval HealthStartPeriod HealthStartupInterval HealthStartupTimeout HealthTimeout RetryDelay",
  size: "Memory ShmSize",
  ip: "DNS IP IP6 Gateway",
  cidr: "Subnet",
  range: "IPRange",
  name: "ContainerName NetworkAlias SubGIDMap SubUIDMap PodName InterfaceName NetworkName VolumeName HostName",
  service: "ServiceName",
  path: `ContainersConfModule EnvironmentFile Rootfs SeccompProfile WorkingDir Device AuthFile CertDir IgnoreFile File
    ConfigMap Yaml DecryptionKey`,
  image: "Image ImageTag Artifact",
  network: "Network",
  volume: "Volume",
  mount: "Mount",
  port: "PublishPort",
  expose: "ExposeHostPort",
  command: "Exec HealthCmd HealthStartupCmd ReloadCmd Entrypoint",
  assignments: "Annotation Environment Label Network.Options BuildArg",
  words: "AddCapability DropCapability GIDMap UIDMap RemapGid RemapUid Sysctl LogOpt AutoUpdate",
  device: "AddDevice",
  args: "GlobalArgs PodmanArgs Mask Unmask",
  user: "Group GroupAdd User",
  signal: "ReloadSignal StopSignal",
  secret: "Secret",
  label: "SecurityLabelFileType SecurityLabelLevel SecurityLabelType",
  userns: "UserNS",
  hostEntry: "AddHost",
};

/** What a key takes besides the values of its kind: words that the generator itself looks at. */
const wordsOfKey: Readonly<Record<string, readonly string[]>> = {
  Notify: ["healthy", "HEALTHY", "yes", "no", "true", "Healthy "],
  RemapUsers: ["auto", "manual", "keep-id", "Auto"],
  SetWorkingDirectory: [
    "unit",
    "file",
    "yaml",
    "UNIT",
    "./ctx",
    "/ctx",
    "https://x.y/z.git",
    "github.com/x/y",
  ],
  "Build.File": [
    "/abs/Containerfile",
    "https://x.y/Containerfile",
    "httpd/Containerfile",
    "git://x",
    "github.com/",
  ],
  "Volume.Driver": ["image", "local", "image ", '"image"'],
  "Volume.Type": ["bind", "ext4", "tmpfs", '"bind"'],
  Pod: ["<pod>", "<pod>", "<pod>", '"<pod>"'],
  Pull: ["always", "newer"],
  LogDriver: ["journald", "none", ""],
  CgroupsMode: ["no-conmon", "split", ""],
  ExitPolicy: ["continue", "stop", ""],
  ExitCodePropagation: ["any", "all"],
  AutoUpdate: ["registry", "registry web/local", "a/b/c", "/x", "x/"],
};

const kindByKey = new Map(
  Object.entries(keysOfKind).flatMap(([kind, keys]) =>
    keys.split(/\s+/).map((key): [string, string] => [key, kind]),
  ),
);

/** The name of the kind of a key's values, in `valueTables`. */
export function kindOfKey(section: string, key: string): string {
  return kindByKey.get(`${section}.${key}`) ?? kindByKey.get(key) ?? "text";
}

export function wordsOf(section: string, key: string): readonly string[] {
  return wordsOfKey[`${section}.${key}`] ?? wordsOfKey[key] ?? [];
}
