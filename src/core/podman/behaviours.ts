import { oncePerText } from "../memory/once-per-text.ts";
import { isSince } from "./release.ts";
import type { Release } from "./release.ts";

/** Since when the generator, or Podman itself, does what. Source: generator-spec.md 14 and the notes in its sections; runs of 18 releases. */
const firstRelease = {
  /** LogDriver= is read; before, `--log-driver passthrough` stood in every command. */
  logDrivers: "4.5",
  /** ExecStop= removes the container too; before, only ExecStopPost= did, and the file with its id. */
  removesOnStop: "4.5",
  /** Paths are joined to the unit’s directory where they begin with a dot, and not where with a specifier. */
  resolvesPaths: "4.5",
  /** AddDevice= with a dash: only where the device is there. */
  optionalDevices: "4.5",
  /** A container may have Rootfs= in the place of Image=. */
  rootfs: "4.5",
  /** Errors give status 1 and read `converting "…": …`. */
  statusTellsErrors: "4.6",
  /** White space goes from both sides of a line, from 5.0 on also from its continuations. */
  trimsLines: "4.6",
  /** `kube down` stands in ExecStopPost=, before in ExecStop=. */
  kubeDownAfterStop: "4.6",
  /** Directories below are searched too. */
  subdirectories: "4.7",
  /** The source of a mount of type glob is resolved. */
  globMounts: "4.7",
  /** Other containers find a container by its host name, too (rule host-name-not-dns). */
  answersForHostNames: "4.7",
  /** `rm -v`, and GlobalArgs and modules in every command. */
  removesVolumes: "4.8",
  /** `.image` units, which Image= may name. */
  imageUnits: "4.8",
  /** RemapUsers= beside UserNS= and its like is an error; before, it counted for nothing. */
  refusesRemapBesideMapping: "4.8",
  /** ReadOnly=true leaves /tmp writable. */
  writableTmp: "4.8",
  /** User= and Group= are names, not only numbers. */
  userNames: "4.8",
  /** Mount= is a record of comma-separated values that keeps its order. */
  mountRecord: "4.8",
  /** Pasta is a mode, and what a user’s containers get without one; before, that was slirp4netns. */
  pasta: "5.0",
  /** `.pod` units. */
  pods: "5.0",
  /** Files `NAME.d/*.conf` are merged into a unit. */
  dropIns: "5.0",
  /** A file that can’t be parsed takes its directory with it and gives status 1. */
  parseErrorDropsDirectory: "5.0",
  readsNotifyHealthy: "5.0",
  trimsContinuations: "5.0",
  /** Each Ulimit= counts; before, only the last did. */
  severalUlimits: "5.0",
  /** `[Install] DefaultInstance=`, without which a template is not linked. */
  defaultInstances: "5.0",
  /** Drop-ins of a type (`container.d`) and of names cut at a dash. */
  generalDropIns: "5.2",
  /** `.build` units, which Image= may name. */
  buildUnits: "5.2",
  /** Container, image and build units wait for the network. */
  waitsForNetwork: "5.2",
  /** All units do, and `[Quadlet] DefaultDependencies=` is read. */
  defaultDependencies: "5.3",
  /** Flags and values are two words, and some groups of flags have no order. */
  flagsAsTwoWords: "5.3",
  /** `Network=x.container`. */
  containerNetworks: "5.3",
  /** A unit that is referred to has to be there. */
  missingUnitIsError: "5.3",
  /** Published ports are passed on as they stand. */
  portsAsWritten: "5.3",
  /** SourcePath= also in networks and volumes. */
  namesEverySource: "5.3",
  /** The oneshot defaults leave a SyslogIdentifier=, Type= and RemainAfterExit= of the file alone. */
  keepsOneshotSettings: "5.3",
  /** Mount= sources `x.image`. */
  imageMounts: "5.3",
  /** `RemapUsers=keep-id` also for system units. */
  keepIdForSystem: "5.3",
  namesInfraContainer: "5.3",
  /**
   * Comments and empty lines inside a continuation go, `;` begins a comment, and a value is written with its lines
   * joined.
   */
  skipsCommentsInContinuations: "5.4",
  /** `\\110` is a character; before it was NUL and `10`. */
  readsOctalEscapes: "5.4",
  /** A container may use the network of one that is converted later. */
  namesContainersInAdvance: "5.4",
  /** Options of a network that Podman does not know are handed to netavark (rule network-option-unknown). */
  passesNetworkOptions: "5.4",
  /** Blanks in quoted words are `\x20`. */
  escapesBlanks: "5.5",
  /** File names of units in After= and its like become names of services. */
  translatesDependencies: "5.5",
  /** `[Install] UpheldBy=`. */
  upheldLinks: "5.5",
  /** ExecReload= from ReloadCmd= and ReloadSignal=. */
  reloads: "5.5",
  /** Errors are printed as they occur, with a last line of their own. */
  printsErrorsAtOnce: "5.5",
  /** Words with escapes that are not known, in lists of names and values, are warned about. */
  warnsOfKeyValueEscapes: "5.5",
  /** Also in Exec= and ReloadCmd=. */
  warnsOfArgumentEscapes: "5.6",
  /** Names stand in commands where files with ids stood. */
  namesInCommands: "5.6",
  /** The pod’s Environment= line is added; before, it took the place of the last one. */
  podAppendsEnvironment: "5.6",
  /** Options of names and values, such as --env and --label, have no order. */
  unorderedNames: "5.6",
  /** `Environment=NAME` without a value. */
  bareNames: "5.6",
  /** `--pod NAME`, and `--exit-policy` of the pod’s own. */
  exitPolicies: "5.6",
  /** `[Service] User=` and its like are warned about. */
  warnsOfServiceUser: "5.6",
  /** The most specific drop-in of a name wins, wherever it lies. */
  dropInsBySpecificity: "5.6",
  /** A Mount= without a type is a volume. */
  defaultMountType: "5.6",
  bindVolumesRequireMounts: "5.6",
  /** What all units have in common comes first, in one order, in builds and containers too. */
  ordersCommonLines: "5.6",
  /** `.artifact` units. */
  artifacts: "5.7",
  /** Podman says that it drops published ports, also for the mode private and for a namespace (lab messages, -p). */
  saysThatPortsAreDropped: "5.7",
  /** A Mount= without its source is refused; before, the generator crashes over it. */
  refusesMountsWithoutSource: "5.7",
  severalYamlFiles: "5.7",
  buildFileSpecifiers: "5.7",
  /** A container of a pod may name the modes of users that the pod has anyway (rule userns-in-pod). */
  podMembersNameUsers: "5.8.1",
  quotesMounts: "5.8.1",
  /** `--entrypoint=V` is one word, and an empty one counts. */
  entrypointIsOneWord: "5.8",
  /** The mode slirp4netns is gone (lab/messages.json: slirp4netns on 6.1.1). */
  hasNoSlirp4netns: "6.0",
  /** `rootless_port_forwarder="pasta"` in containers.conf (rule client-address-lost). */
  forwardsPortsByPasta: "6.0",
  /** Networks are kept apart where the option isolate says nothing: “true” is less than that (rule isolate-true-weakens). */
  isolatesUnasked: "6.0",
  /** One network twice is refused (rule same-network-twice). */
  refusesNetworkTwice: "6.0",
  /** A port without an address is published on IPv6, too (rule publish-duplicate-host-port). */
  publishesOnIpv6Too: "6.0",
  /** `0.0.0.0:` is an address; before, it counted as none (pkg/specgenutil/util.go@v5.8.3, parseSplitPort). */
  keepsZeroAddress: "6.0",
  /** A port that is given twice has a message of its own (lab/messages.json: -p 8080:80 -p 8080:81). */
  namesPortGivenTwice: "6.0",
  volumeOptionsWithoutDevice: "6.0",
  /** A minus in front of a number makes its opposite. */
  negatesNumbers: "6.0",
  /** A volume mount may have no source. */
  anonymousVolumeMounts: "6.0",
  /** A pod keeps the file’s Restart=. */
  podKeepsRestart: "6.0",
  templatesStayOutOfPods: "6.0",
} as const satisfies Readonly<Record<string, Release>>;

export type Behaviour = keyof typeof firstRelease;

/** What one release does. */
export type Behaviours = ReadonlySet<Behaviour>;

/** What this release does, by name. */
export const behavioursOf = oncePerText((release: Release): Behaviours => {
  const names = Object.keys(firstRelease).filter(isBehaviour);
  return new Set(names.filter((name) => isSince(release, firstRelease[name])));
});

/** Does this release do it? */
export function does(release: Release, behaviour: Behaviour): boolean {
  return behavioursOf(release).has(behaviour);
}

function isBehaviour(name: string): name is Behaviour {
  return name in firstRelease;
}
