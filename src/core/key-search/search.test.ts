import * as fc from "fast-check";
import { describe as about, expect, test } from "vitest";
import { offeredGroups } from "../podman/keys/offered.ts";
import { isGivenByQuadlet, searchSettings } from "./search.ts";
import { searchExamples } from "./search-examples.ts";

function first(typed: string, own = "Container", podman: "5.4" | "6.1" = "6.1"): string | undefined {
  const [hit] = searchSettings(typed, own, podman);
  return hit && `${hit.section}.${hit.key}`;
}

about("what is typed finds first", () => {
  test.each([
    // Keys, as they are and nearly
    ["AddCapability", "Container.AddCapability"],
    ["addcapability=", "Container.AddCapability"],
    ["ADD_CAPABILITY", "Container.AddCapability"],
    ["Memory=512m", "Container.Memory"],
    ["Container.Memory", "Container.Memory"],
    ["[Service] Environment=", "Service.Environment"],
    ["Environment=", "Container.Environment"],
    ["service.environmentfile", "Service.EnvironmentFile"],
    ["restartsec", "Service.RestartSec"],
    ["time zone", "Container.Timezone"],
    ["health on", "Container.HealthOnFailure"],
    ["podmanargs", "Container.PodmanArgs"],
    // Options of podman
    ["--cap-add", "Container.AddCapability"],
    ["--cap-add=NET_ADMIN", "Container.AddCapability"],
    ["--cap-drop all", "Container.DropCapability"],
    ["--network", "Container.Network"],
    ["--net=host", "Container.Network"],
    ["-p 8080:80", "Container.PublishPort"],
    ["--publish", "Container.PublishPort"],
    ["-v", "Container.Volume"],
    ["--volume", "Container.Volume"],
    ["-e TZ=UTC", "Container.Environment"],
    ["--env", "Container.Environment"],
    ["--env-file", "Container.EnvironmentFile"],
    ["--restart", "Service.Restart"],
    ["--device", "Container.AddDevice"],
    ["--hostname", "Container.HostName"],
    ["--userns", "Container.UserNS"],
    ["--user", "Container.User"],
    ["--memory", "Container.Memory"],
    ["--cpus", "Service.CPUQuota"],
    ["--shm-size", "Container.ShmSize"],
    ["--tmpfs", "Container.Tmpfs"],
    ["--read-only", "Container.ReadOnly"],
    ["--security-opt label=disable", "Container.SecurityLabelDisable"],
    ["--security-opt seccomp", "Container.SeccompProfile"],
    ["--health-cmd", "Container.HealthCmd"],
    ["--log-driver", "Container.LogDriver"],
    ["--privileged", "Container.AddCapability"],
    ["--gpus all", "Container.AddDevice"],
    ["-it", "Container.PodmanArgs"],
    ["--ipc=host", "Container.PodmanArgs"],
    // Words of Compose
    ["cap_add", "Container.AddCapability"],
    ["mem_limit", "Container.Memory"],
    ["deploy.resources.limits.memory", "Container.Memory"],
    ["deploy.resources.limits.cpus", "Service.CPUQuota"],
    ["depends_on", "Unit.After"],
    ["restart", "Service.Restart"],
    ["healthcheck", "Container.HealthCmd"],
    ["healthcheck.interval", "Container.HealthInterval"],
    ["volumes", "Container.Volume"],
    ["env_file", "Container.EnvironmentFile"],
    ["command", "Container.Exec"],
    ["ports", "Container.PublishPort"],
    ["networks", "Container.Network"],
    ["extra_hosts", "Container.AddHost"],
    ["stop_grace_period", "Container.StopTimeout"],
    ["pull_policy", "Container.Pull"],
    ["labels", "Container.Label"],
    ["secrets", "Container.Secret"],
    ["container_name", "Container.ContainerName"],
    ["security_opt", "Container.NoNewPrivileges"],
    ["working_dir", "Container.WorkingDir"],
    ["gpus", "Container.AddDevice"],
    ["stdin_open", "Container.PodmanArgs"],
    ["tty", "Container.PodmanArgs"],
    ["pid", "Container.PodmanArgs"],
    ["mac_address", "Container.Network"],
    ["links", "Container.Network"],
    ["service_healthy", "Container.Notify"],
    // Plain words
    ["memory limit", "Container.Memory"],
    ["limit memory", "Container.Memory"],
    ["cpu limit", "Service.CPUQuota"],
    ["start at boot", "Install.WantedBy"],
    ["autostart", "Install.WantedBy"],
    ["boot", "Install.WantedBy"],
    ["password", "Container.Secret"],
    ["timezone", "Container.Timezone"],
    ["gpu", "Container.AddDevice"],
    ["usb", "Container.AddDevice"],
    ["root", "Container.User"],
    ["selinux", "Container.SecurityLabelDisable"],
    ["open files", "Container.Ulimit"],
    ["name server", "Container.DNS"],
    ["static ip", "Container.IP"],
    ["updates", "Container.AutoUpdate"],
    ["keep-id", "Container.UserNS"],
    ["health check", "Container.HealthCmd"],
    ["logs", "Container.LogDriver"],
    ["file owner", "Container.UserNS"],
    ["wait for the network", "Quadlet.DefaultDependencies"],
    ["before start", "Service.ExecStartPre"],
    ["ram", "Container.Memory"],
    ["shared memory", "Container.ShmSize"],
    ["port forwarding", "Container.PublishPort"],
    ["wait for database", "Unit.After"],
  ])("%j → %s", (typed, name) => {
    expect(first(typed)).toBe(name);
  });

  test.each([
    ["subnet", "Network", "Network.Subnet"],
    ["--opt", "Network", "Network.Options"],
    ["no internet", "Network", "Network.Internal"],
    ["macvlan", "Network", "Network.Driver"],
    ["nfs", "Volume", "Volume.Device"],
    ["ports", "Pod", "Pod.PublishPort"],
    ["kubernetes", "Kube", "Kube.Yaml"],
    ["dockerfile", "Build", "Build.File"],
    ["args", "Build", "Build.BuildArg"],
    ["password", "Image", "Image.Creds"],
  ])("%j in a file with [%s] → %s", (typed, own, name) => {
    expect(first(typed, own)).toBe(name);
  });

  test("a key that this Podman knows, among equals", () => {
    expect(first("memory limit", "Container", "5.4")).toBe("Service.MemoryMax");
  });
});

test.each(["", "  ", "--", "zzqx", "="])("%j finds nothing", (typed) => {
  expect(searchSettings(typed, "Container", "6.1")).toEqual([]);
});

test.each(["-p", "-v", "-m"])("%s finds what is called so, and not what begins so", (typed) => {
  expect(searchSettings(typed, "Container", "6.1")).toHaveLength(1);
});

test("an option that only begins like one that Quadlet gives is none of them", () => {
  expect(isGivenByQuadlet("--detach-keys", "Container")).toBe(false);
});

test.each(["--rm", "-d", "--detach", "--replace"])("%s is an option that Quadlet gives", (typed) => {
  expect(searchSettings(typed, "Container", "6.1")).toEqual([]);
  expect(isGivenByQuadlet(typed, "Container")).toBe(true);
});

test.each(["Container", "Pod", "Network", "Volume", "Kube", "Image", "Build", "Artifact"])(
  "what the field suggests to type finds something in a file with [%s]",
  (own) => {
    for (const typed of searchExamples(own).split(", "))
      expect([typed, first(typed, own)]).toEqual([typed, expect.any(String)]);
  },
);

test("every key is the first that its own name finds, in each kind of file", () => {
  for (const own of ["Container", "Pod", "Network", "Volume", "Kube", "Image", "Build", "Artifact"])
    for (const { settings } of offeredGroups(own))
      for (const { key } of settings) expect(searchSettings(`${key}=`, own, "6.1")[0]?.key).toBe(key);
});

test("whatever is typed gives each setting once at most", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom("a", "health", "--s", "net")), (typed) => {
      const hits = searchSettings(typed, "Container", "5.4").map(({ section, key }) => `${section}.${key}`);
      expect(new Set(hits).size).toBe(hits.length);
    }),
  );
});
