import type { AboutKeys } from "./about.ts";
import { otherOptions } from "./about.ts";
import type { kubeKeys } from "./kube.ts";
import { containersConfModule, noContainersConfModule } from "./shared.about.ts";

/**
 * Source: keys.json; usage.md, Keys of the companion units (shares); man podman-systemd.unit and podman-kube-play of
 * 5.8.
 */
export const aboutKube: AboutKeys<typeof kubeKeys> = {
  Yaml: {
    group: "image",
    label: "Kubernetes files",
    valueType: "path",
    summary: "The Kubernetes YAML that describes what runs; a relative path starts at the unit file.",
    example: "Yaml=shop.yaml",
    share: 100,
    plain: "kubernetes, kube play, manifest, deployment, k8s",
  },
  ConfigMap: {
    group: "image",
    label: "Config maps",
    valueType: "path",
    summary: "A YAML file with a Kubernetes ConfigMap; a relative path starts at the unit file.",
    example: "ConfigMap=%h/shop-config.yaml",
    share: 5.9,
    plain: "kubernetes configuration, values",
  },
  SetWorkingDirectory: {
    group: "image",
    valueType: "enum",
    summary: "Where relative paths in the YAML start: at the YAML (yaml) or at the unit file (unit).",
    example: "SetWorkingDirectory=yaml",
    values: ["yaml", "unit"],
    share: 5.9,
    compose: "build.context, context",
    plain: "build context, working directory",
    lost: "Relative paths start where WorkingDirectory= in [Service] says.",
  },
  Network: {
    group: "network",
    valueType: "network-spec",
    summary: "The network of the pods: a mode, a network’s name, or a .network file.",
    example: "Network=backbone.network",
    exampleBecomes: "--network systemd-backbone",
  },
  PublishPort: {
    group: "network",
    valueType: "port-publish",
    summary: "Opens a port of the host for the pod, beside or in place of one in the YAML.",
    example: "PublishPort=8080:80",
    share: 5.9,
  },
  ExitCodePropagation: {
    group: "start",
    valueType: "enum",
    summary: "When the service counts as failed: if all containers failed, if any did, or never.",
    example: "ExitCodePropagation=any",
    values: ["all", "any", "none"],
    lost: "The service ends well even when its containers failed.",
  },
  KubeDownForce: {
    group: "start",
    valueType: "bool",
    summary: "Removes the volumes too when the service stops.",
    example: "KubeDownForce=true",
    lost: "The volumes stay when the service stops.",
  },
  AutoUpdate: {
    group: "updates",
    valueType: "string",
    summary:
      "Lets podman auto-update restart the service when there are newer images, for all containers or by name.",
    example: "AutoUpdate=registry",
    values: ["registry", "local"],
    lost: "Only an annotation io.containers.autoupdate in the YAML makes podman auto-update look at it.",
  },
  UserNS: {
    group: "users",
    valueType: "userns-spec",
    summary:
      "Which users of the host those in the pods are: keep-id makes yours the same in both, auto takes a range of its own.",
    example: "UserNS=auto",
    values: ["auto", "keep-id", "nomap", "host"],
    lost: "Only the Remap keys choose a user namespace.",
  },
  RemapUsers: {
    group: "users",
    valueType: "enum",
    summary: "The old way to choose a user namespace; UserNS= took its place.",
    example: "RemapUsers=keep-id",
    values: ["auto", "keep-id"],
    manual: "#kube-units-kube",
  },
  RemapUid: {
    group: "users",
    valueType: "idmap",
    summary: "The user that RemapUsers= maps; UserNS= took its place.",
    example: "RemapUid=1000",
    manual: "#kube-units-kube",
  },
  RemapGid: {
    group: "users",
    valueType: "idmap",
    summary: "The group that RemapUsers= maps; UserNS= took its place.",
    example: "RemapGid=1000",
    manual: "#kube-units-kube",
  },
  RemapUidSize: {
    group: "users",
    valueType: "int",
    summary: "How many users RemapUsers=auto takes; UserNS=auto:size= took its place.",
    example: "RemapUidSize=1024",
    manual: "#kube-units-kube",
  },
  LogDriver: {
    group: "logging",
    valueType: "enum",
    summary: "Where the output of the programs goes.",
    example: "LogDriver=journald",
    values: ["journald", "k8s-file", "json-file", "none", "passthrough", "passthrough-tty"],
    lost: "Podman 4.4 always uses the log driver passthrough.",
  },
  LogOpt: {
    group: "logging",
    valueType: "string",
    summary: "An option of the log driver.",
    example: "LogOpt=tag=shop",
    lost: "The log driver gets no options.",
    optionSince: "4.6",
  },
  ServiceName: {
    group: "names",
    valueType: "name",
    summary: "Names the service; without it, it is called after the file.",
    example: "ServiceName=shop",
    lost: "The service is called after the file.",
  },
  PodmanArgs: {
    group: "advanced",
    valueType: "podman-args",
    summary: "Options of podman kube play that have no key of their own, as they are typed.",
    example: "PodmanArgs=--annotation=team=shop",
    plain: otherOptions,
    lost: "Options without a key of their own can’t be given.",
  },
  GlobalArgs: {
    group: "advanced",
    valueType: "podman-args",
    summary: "Options of Podman itself, written between podman and kube.",
    example: "GlobalArgs=--log-level=debug",
    lost: "Options that stand before the command, such as --log-level, can’t be given.",
  },
  ContainersConfModule: { ...containersConfModule, lost: noContainersConfModule },
};
