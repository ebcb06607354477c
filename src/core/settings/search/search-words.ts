/** What people type to find a key, phrases with `, ` between. */
export interface SearchWords {
  /** Options of podman and docker beyond those that the catalogue says: short ones, other spellings. */
  readonly flags?: string;
  /** Words of docker run and of Compose files (compose-spec, services and their top-level elements). */
  readonly compose?: string;
  readonly plain?: string;
}

/** By key, or by section and key where a key means another thing in a section. */
export const searchWords: Readonly<Record<string, SearchWords>> = {
  // Image and command
  Image: { compose: "image", plain: "container image, tag, digest, registry, which image" },
  Rootfs: { flags: "--rootfs", plain: "root file system, directory in place of an image, chroot" },
  Exec: { compose: "command, cmd", plain: "arguments, program, run a command, start command" },
  Entrypoint: { compose: "entrypoint", plain: "program, override the entry point" },
  WorkingDir: {
    flags: "-w",
    compose: "working_dir, workdir",
    plain: "working directory, current directory, cwd, cd",
  },
  RunInit: { compose: "init", plain: "tini, init process, reap zombies, zombie, pid 1" },
  Pull: { compose: "pull_policy", plain: "download the image, pull policy, when to pull, update the image" },
  Retry: { plain: "try again, retries, download fails" },
  RetryDelay: { plain: "wait between retries, retry delay" },
  ImageVolume: { plain: "volumes of the image, anonymous volumes" },
  Policy: { compose: "pull_policy", plain: "download the image, pull policy, when to pull" },
  Yaml: { plain: "kubernetes, kube play, manifest, deployment, k8s" },
  ConfigMap: { plain: "kubernetes configuration, values" },
  Arch: { compose: "platform", plain: "architecture, arm64, amd64, platform" },
  OS: { compose: "platform", plain: "operating system, platform" },
  File: { flags: "-f", compose: "build.dockerfile, dockerfile", plain: "containerfile, dockerfile" },
  SetWorkingDirectory: { compose: "build.context, context", plain: "build context, working directory" },
  Target: { compose: "build.target", plain: "stage, multi stage build" },
  BuildArg: { compose: "build.args, args", plain: "build arguments, arg" },
  ImageTag: { flags: "-t", compose: "build.tags, tags", plain: "name of the image, tag" },
  IgnoreFile: { plain: "dockerignore, containerignore" },

  // Network and ports
  Network: {
    flags: "--net, --mac-address",
    compose: "networks, network_mode, links, mac_address",
    plain: "host networking, network mode, bridge, pasta, macvlan, no network, internet",
  },
  PublishPort: {
    flags: "-p",
    compose: "ports",
    plain: "port, publish a port, forward a port, port forwarding, open a port, listen, expose to the host",
  },
  ExposeHostPort: { compose: "expose", plain: "exposed port" },
  HostName: { flags: "-h", compose: "hostname", plain: "host name, computer name" },
  NetworkAlias: {
    compose: "aliases, networks.aliases",
    plain: "alias, further name on the network, dns name",
  },
  IP: { compose: "ipv4_address, networks.ipv4_address", plain: "static ip, fixed address, ip address, ipv4" },
  IP6: { compose: "ipv6_address", plain: "static ipv6, ipv6 address" },
  AddHost: {
    compose: "extra_hosts",
    plain: "hosts file, etc hosts, host gateway, host.docker.internal, host.containers.internal",
  },
  DNS: { compose: "dns", plain: "name server, nameserver, resolver, resolv.conf" },
  DNSSearch: { compose: "dns_search", plain: "search domain" },
  DNSOption: { flags: "--dns-opt", compose: "dns_opt", plain: "resolver options, ndots" },
  HttpProxy: { plain: "proxy, http_proxy, https_proxy, no_proxy" },
  Subnet: { compose: "ipam.config.subnet, subnet", plain: "address range, cidr, network addresses" },
  Gateway: { compose: "ipam.config.gateway", plain: "default route, router" },
  IPRange: { compose: "ipam.config.ip_range, ip_range", plain: "dhcp range, pool of addresses" },
  IPv6: { compose: "enable_ipv6", plain: "dual stack" },
  Internal: { compose: "internal", plain: "no internet, cut off, isolated network, offline" },
  DisableDNS: { plain: "no names, no dns" },
  InterfaceName: { plain: "name of the bridge, interface" },
  "Network.Driver": { flags: "-d", compose: "driver", plain: "macvlan, ipvlan, bridge" },
  "Network.Options": { flags: "-o", compose: "driver_opts", plain: "mtu, vlan, parent interface, isolate" },

  // Files and data
  Volume: {
    flags: "--volume",
    compose: "volumes, configs",
    plain:
      "mount a directory, bind mount, share a folder, folder, persistent data, data, storage, storage volume",
  },
  Mount: { compose: "volumes.type", plain: "bind, mount options, subpath, mount an image" },
  Tmpfs: { compose: "tmpfs", plain: "memory disk, ram disk, temporary directory" },
  VolatileTmp: { plain: "temporary directory in memory, tmp" },
  ReadOnlyTmpfs: { plain: "writable tmp, temporary directories" },
  ShmSize: { compose: "shm_size", plain: "shared memory, dev shm" },
  AddDevice: {
    flags: "--gpus",
    compose: "devices, gpus, deploy.resources.reservations.devices",
    plain: "device, usb, gpu, graphics card, nvidia, serial port, sound card, dri, kvm, cdi, hardware",
  },
  Device: { compose: "driver_opts.device", plain: "what is mounted, nfs, disk" },
  Type: { compose: "driver_opts.type", plain: "file system, nfs, cifs" },
  "Service.Type": { plain: "oneshot, notify, run once" },
  "Volume.Options": { flags: "-o", compose: "driver_opts.o", plain: "mount options, nfs options" },
  "Volume.Driver": { compose: "driver", plain: "volume plugin" },
  Copy: { plain: "copy from the image, nocopy" },
  RuntimeDirectory: { plain: "run directory, socket directory" },

  // Environment and secrets
  Environment: {
    flags: "-e",
    compose: "environment",
    plain: "variable, environment variable, env var, configuration, settings of the program",
  },
  EnvironmentFile: { compose: "env_file", plain: "dotenv, .env, file with variables" },
  EnvironmentHost: { plain: "pass all variables of the host" },
  Secret: { compose: "secrets", plain: "password, token, credentials, api key, key file, passphrase" },
  Timezone: { compose: "tz", plain: "time zone, local time, clock, wrong time" },

  // Start, stop and restart
  Restart: {
    flags: "--restart",
    compose: "restart, deploy.restart_policy",
    plain: "start again, crash, always running, restart policy, unless-stopped",
  },
  RestartSec: {
    compose: "deploy.restart_policy.delay",
    plain: "wait before restart, restart delay, backoff",
  },
  WantedBy: {
    plain:
      "start at boot, autostart, start automatically, enable, boot, login, start on boot, run at startup",
  },
  RequiredBy: { plain: "needed by" },
  TimeoutStartSec: { plain: "start timeout, slow start, image download takes long, timeout" },
  TimeoutStopSec: { plain: "stop timeout of the service" },
  StopTimeout: { compose: "stop_grace_period", plain: "grace period, kill after, slow stop, time to stop" },
  StopSignal: { compose: "stop_signal", plain: "signal, sigterm, sigint, how to stop" },
  ReloadCmd: { plain: "reload, reload configuration" },
  ReloadSignal: { plain: "sighup, reload signal" },
  Notify: {
    flags: "--sdnotify",
    compose: "depends_on.condition, service_healthy",
    plain: "depends on healthy, ready, readiness, sd_notify, healthy before started",
  },
  StartWithPod: { plain: "do not start with the pod" },
  ExitPolicy: { plain: "stop the pod with its last container" },
  ExecStartPre: { compose: "pre_start", plain: "before start, script before, prepare, run before, mkdir" },
  ExecStartPost: { compose: "post_start", plain: "after start, run after, hook" },
  ExecStopPost: { plain: "clean up, after stop" },
  ExecReload: { plain: "systemctl reload" },
  SuccessExitStatus: { plain: "exit code, exit code 143, fails when stopped, good exit" },
  RemainAfterExit: { plain: "stay active, run once" },
  OOMPolicy: { plain: "out of memory, oom" },
  StartLimitBurst: { plain: "too many restarts, start-limit-hit, give up" },
  StartLimitIntervalSec: { plain: "too many restarts, start limit, start-limit-hit" },
  DefaultInstance: { plain: "template, instance" },

  // Other units and order
  After: {
    compose: "depends_on",
    plain: "order, start after, wait for, start order, wait for a database, wait for another container",
  },
  Requires: { compose: "depends_on", plain: "dependency, needs, depends on" },
  Wants: { plain: "dependency, start together, soft dependency" },
  Before: { plain: "start before, order" },
  BindsTo: { plain: "stop together, hard dependency" },
  PartOf: { plain: "restart together, stop together" },
  OnFailure: { plain: "notify on failure, alert, mail on failure" },
  ConditionPathExists: { plain: "only if a file exists" },
  Pod: { flags: "--pod, --pod-id-file", plain: "join a pod, group of containers, shared network" },
  DefaultDependencies: { plain: "network-online, wait for the network, network online" },

  // Health
  HealthCmd: {
    flags: "--no-healthcheck",
    compose: "healthcheck, healthcheck.test",
    plain: "health check, is it alive, liveness, probe, ping",
  },
  HealthInterval: { compose: "healthcheck.interval", plain: "how often checked" },
  HealthTimeout: { compose: "healthcheck.timeout", plain: "check timeout" },
  HealthRetries: { compose: "healthcheck.retries", plain: "failures until unhealthy" },
  HealthStartPeriod: { compose: "healthcheck.start_period", plain: "grace at start, warm up" },
  HealthOnFailure: { plain: "restart when unhealthy, unhealthy, kill when unhealthy, autoheal" },
  HealthStartupCmd: { plain: "startup probe, slow start" },
  HealthStartupInterval: { compose: "healthcheck.start_interval", plain: "startup interval" },
  HealthLogDestination: { plain: "health log" },

  // Updates
  AutoUpdate: { plain: "update, auto update, automatic updates, watchtower, keep up to date, new version" },

  // Limits
  Memory: {
    flags: "-m",
    compose: "mem_limit, deploy.resources.limits.memory",
    plain: "memory limit, ram limit, limit memory, max memory, ram",
  },
  MemoryMax: {
    compose: "mem_limit, deploy.resources.limits.memory",
    plain: "memory limit, ram limit, limit memory, max memory, ram",
  },
  MemoryHigh: { plain: "soft memory limit, throttle memory" },
  MemoryLow: {
    flags: "--memory-reservation",
    compose: "mem_reservation, deploy.resources.reservations.memory",
    plain: "reserved memory, protect memory",
  },
  MemorySwapMax: { flags: "--memory-swap", compose: "memswap_limit", plain: "swap, swap limit" },
  CPUQuota: {
    flags: "--cpus, --cpu-quota",
    compose: "cpus, cpu_quota, deploy.resources.limits.cpus",
    plain: "cpu limit, processor limit, limit cpu, cores, cpu",
  },
  CPUWeight: { flags: "-c, --cpu-shares", compose: "cpu_shares", plain: "cpu priority, cpu share, nice" },
  PidsLimit: {
    compose: "pids_limit, deploy.resources.limits.pids",
    plain: "process limit, max processes, fork bomb, threads",
  },
  TasksMax: { plain: "process limit, max processes, threads" },
  Ulimit: { compose: "ulimits", plain: "open files, nofile, file descriptors, core dump, limits" },
  CgroupsMode: { plain: "cgroups, control groups" },
  Sysctl: { compose: "sysctls", plain: "kernel parameter, kernel setting, ip_forward, unprivileged ports" },
  Slice: { flags: "--cgroup-parent", compose: "cgroup_parent", plain: "share limits, group of services" },

  // Security
  NoNewPrivileges: {
    flags: "--security-opt no-new-privileges",
    compose: "no-new-privileges, security_opt",
    plain: "sudo, setuid, suid, gain rights, harden",
  },
  DropCapability: { compose: "cap_drop", plain: "take away capabilities, drop all, least privilege, harden" },
  AddCapability: {
    flags: "--privileged",
    compose: "cap_add, privileged",
    plain: "capability, net_admin, privileges, rights, extra rights",
  },
  ReadOnly: { compose: "read_only", plain: "read only file system, immutable, root file system" },
  SecurityLabelDisable: { compose: "security_opt", plain: "selinux, selinux off, permission denied, label" },
  SecurityLabelNested: { plain: "selinux in a container" },
  SecurityLabelType: { plain: "selinux type, selinux policy" },
  SecurityLabelFileType: { plain: "selinux file type" },
  SecurityLabelLevel: { plain: "selinux level, mcs, multi category" },
  AppArmor: { plain: "apparmor profile, mandatory access control" },
  SeccompProfile: { flags: "--security-opt seccomp", plain: "seccomp, system calls, syscalls" },
  Mask: { plain: "hide paths, hide proc" },
  Unmask: { plain: "unhide paths, proc, unhide proc" },

  // Registry and passwords
  AuthFile: { plain: "registry password, login, private registry" },
  Creds: { plain: "registry password, login, user and password, private registry, password" },
  CertDir: { plain: "certificate, ca, own registry" },
  TLSVerify: { plain: "insecure registry, https, http registry, certificate" },
  DecryptionKey: { plain: "encrypted image" },

  // Users and namespaces
  User: { flags: "-u", compose: "user", plain: "run as, uid, root, not root, which user, non-root, puid" },
  Group: { compose: "group", plain: "gid, run as group, pgid" },
  GroupAdd: { compose: "group_add", plain: "further groups, video group, keep-groups, supplementary groups" },
  UserNS: {
    compose: "userns_mode",
    plain: "user namespace, keep-id, file owner, wrong owner, permissions, uid mapping",
  },
  UIDMap: { plain: "uid mapping, map users" },
  GIDMap: { plain: "gid mapping, map groups" },
  SubUIDMap: { plain: "subuid, subordinate uid" },
  SubGIDMap: { plain: "subgid, subordinate gid" },
  RemapUsers: { plain: "user namespace, old user mapping" },
  UID: { plain: "owner of the volume" },
  GID: { plain: "group of the volume" },

  // Logging
  LogDriver: { compose: "logging, logging.driver", plain: "logs, journal, journald, no logs, where logs go" },
  LogOpt: { compose: "logging.options", plain: "log size, log rotation, max-size, log tag" },
  StandardOutput: { plain: "output of the service" },
  SyslogIdentifier: { plain: "name in the journal" },

  // Names and labels
  ContainerName: { flags: "--name", compose: "container_name", plain: "name, name of the container" },
  PodName: { plain: "name, name of the pod" },
  NetworkName: { compose: "name", plain: "name, name of the network" },
  VolumeName: { compose: "name", plain: "name, name of the volume" },
  Label: { flags: "-l", compose: "labels", plain: "traefik, metadata, tags" },
  Annotation: { compose: "annotations", plain: "oci annotation, metadata" },
  ServiceName: { plain: "name of the service, unit name" },
  Description: { plain: "what it is, title" },
  Documentation: { plain: "link, url, help, homepage" },
  Alias: { plain: "other name of the service" },

  // What has no key of its own
  PodmanArgs: { plain: "other options, extra arguments, missing option, raw flags, anything else" },
  "Container.PodmanArgs": {
    flags:
      "-i, -t, -it, -ti, --interactive, --tty, --ipc, --pid, --uts, --cgroupns, --platform, --oom-score-adj, --mac-address",
    compose: "stdin_open, tty, ipc, pid, uts, cgroup, platform, oom_score_adj, mac_address",
    plain: "other options, extra arguments, missing option, raw flags, anything else, privileged",
  },
  GlobalArgs: {
    flags: "--log-level, --runtime",
    compose: "runtime",
    plain: "global options, debug, log level",
  },
  ContainersConfModule: { plain: "containers.conf, configuration module" },
};
