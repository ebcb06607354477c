/** Keys of systemd's own sections that mean something to the generator, with values; and a few that it passes on. */
interface SystemdKey {
  readonly key: string;
  readonly weight: number;
  readonly values: readonly string[];
}

const dependencies = ["<any>", "<any> <any>", "x.target", "<any> x.service", "x.service <container>"];
const oddDependencies = [
  '"<any>"',
  "'<any>' y",
  "",
  '"x y" <any>',
  '"<any>',
  "<missing>.container",
  "<any>\t<any>",
];

function dependency(key: string, weight = 1): SystemdKey {
  return { key, weight, values: [...dependencies, ...dependencies, ...oddDependencies] };
}

const unitKeys: readonly SystemdKey[] = [
  { key: "Description", weight: 4, values: ["d", "a b", '"q"', "é %n"] },
  dependency("After", 4),
  dependency("Requires", 3),
  dependency("Wants", 2),
  ...["Before", "BindsTo", "Conflicts", "OnFailure", "OnSuccess", "PartOf", "PropagatesReloadTo"].map((key) =>
    dependency(key),
  ),
  ...["PropagatesStopTo", "ReloadPropagatedFrom", "Requisite", "StopPropagatedFrom", "Upholds"].map((key) =>
    dependency(key),
  ),
  dependency("JoinsNamespaceOf"),
  { key: "DefaultDependencies", weight: 1, values: ["no", "yes"] },
  { key: "SourcePath", weight: 1, values: ["/x"] },
  { key: "RequiresMountsFor", weight: 1, values: ["/y", "%t/containers"] },
];

const serviceKeys: readonly SystemdKey[] = [
  { key: "Restart", weight: 4, values: ["always", "on-failure", "no", "unless-stopped", ""] },
  {
    key: "Type",
    weight: 4,
    values: ["oneshot", "notify", "oneshot", '"oneshot"', "notify", "oneshot", "forking", ""],
  },
  {
    key: "KillMode",
    weight: 3,
    values: ["mixed", "control-group", "mixed", "control-group", '"mixed"', "process"],
  },
  { key: "Environment", weight: 2, values: ["A=1", '"A=b c"', ""] },
  { key: "WorkingDirectory", weight: 2, values: ["/w", "%h", "", "w", '"/a b"'] },
  { key: "User", weight: 1, values: ["joe", ""] },
  { key: "Group", weight: 1, values: ["joe"] },
  { key: "DynamicUser", weight: 1, values: ["yes", "no"] },
  { key: "SyslogIdentifier", weight: 2, values: ["x", "", "%n"] },
  { key: "NotifyAccess", weight: 2, values: ["main", "", "all"] },
  { key: "RemainAfterExit", weight: 2, values: ["no", "yes", ""] },
  { key: "ExecStart", weight: 1, values: ["/bin/true", "/usr/bin/podman run x", ""] },
  { key: "ExecStartPre", weight: 2, values: ["-/bin/x 'a b'", "sleep 1"] },
  { key: "ExecStop", weight: 1, values: ["/bin/true", ""] },
  { key: "ExecStopPost", weight: 1, values: ["-/bin/y"] },
  { key: "ExecReload", weight: 1, values: ["kill -HUP $MAINPID"] },
  { key: "Delegate", weight: 1, values: ["no"] },
  { key: "PIDFile", weight: 1, values: ["/x.pid"] },
  { key: "TimeoutStartSec", weight: 2, values: ["900"] },
];

const installKeys: readonly SystemdKey[] = [
  { key: "WantedBy", weight: 4, values: ["default.target", "multi-user.target <container>", ""] },
  { key: "RequiredBy", weight: 1, values: ["x.service"] },
  { key: "Alias", weight: 1, values: ["y.service", "/z.service"] },
  { key: "DefaultInstance", weight: 1, values: ["i"] },
  { key: "Also", weight: 1, values: ["<any>"] },
];

export const systemdKeys = { Unit: unitKeys, Service: serviceKeys, Install: installKeys } as const;
