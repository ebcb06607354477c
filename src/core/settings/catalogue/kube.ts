import type { KubeKeyName } from "../keys/kube.ts";
import { quadletManual } from "./description.ts";
import type { KeyDescription } from "./description.ts";

/**
 * Source: keys.json; usage.md, Keys of the companion units (shares); man podman-systemd.unit and podman-kube-play of
 * 5.8.
 */
export const kubeDescriptions: Readonly<Record<KubeKeyName, KeyDescription>> = {
  // What runs
  Yaml: {
    valueType: "path",
    summary: "The Kubernetes YAML that describes what runs; a relative path starts at the unit file.",
    example: "Yaml=shop.yaml",
    share: 100,
    docs: quadletManual("yaml"),
  },
  ConfigMap: {
    valueType: "path",
    summary: "A YAML file with a Kubernetes ConfigMap; a relative path starts at the unit file.",
    example: "ConfigMap=%h/shop-config.yaml",
    share: 5.9,
    docs: quadletManual("configmap"),
    podmanArgument: "--configmap *",
  },
  SetWorkingDirectory: {
    valueType: "enum",
    summary: "Where relative paths in the YAML start: at the YAML (yaml) or at the unit file (unit).",
    example: "SetWorkingDirectory=yaml",
    share: 5.9,
    docs: quadletManual("setworkingdirectory"),
    values: ["yaml", "unit"],
    lost: "Relative paths start where WorkingDirectory= in [Service] says.",
  },
  // What it reaches and who reaches it
  Network: {
    valueType: "network-spec",
    summary: "The network of the pods: a mode, a network’s name, or a .network file.",
    example: "Network=backbone.network",
    docs: quadletManual("kube-units-kube"),
    podmanArgument: "--network *",
    exampleBecomes: "--network systemd-backbone",
  },
  PublishPort: {
    valueType: "port-publish",
    summary: "Opens a port of the host for the pod, beside or in place of one in the YAML.",
    example: "PublishPort=8080:80",
    share: 5.9,
    docs: quadletManual("kube-units-kube"),
    podmanArgument: "--publish *",
  },
  // How it runs and ends
  AutoUpdate: {
    valueType: "string",
    summary:
      "Lets podman auto-update restart the service when there are newer images, for all containers or by name.",
    example: "AutoUpdate=registry",
    docs: quadletManual("kube-units-kube"),
    values: ["registry", "local"],
    lost: "Only an annotation io.containers.autoupdate in the YAML makes podman auto-update look at it.",
  },
  ExitCodePropagation: {
    valueType: "enum",
    summary: "When the service counts as failed: if all containers failed, if any did, or never.",
    example: "ExitCodePropagation=any",
    docs: quadletManual("exitcodepropagation"),
    values: ["all", "any", "none"],
    podmanArgument: "--service-exit-code-propagation=*",
    lost: "The service ends well even when its containers failed.",
  },
  KubeDownForce: {
    valueType: "bool",
    summary: "Removes the volumes too when the service stops.",
    example: "KubeDownForce=true",
    docs: quadletManual("kubedownforce"),
    lost: "The volumes stay when the service stops.",
  },
  // Users
  UserNS: {
    valueType: "userns-spec",
    summary:
      "Which users of the host those in the pods are: keep-id makes yours the same in both, auto takes a range of its own.",
    example: "UserNS=auto",
    docs: quadletManual("kube-units-kube"),
    values: ["auto", "keep-id", "nomap", "host"],
    podmanArgument: "--userns *",
    lost: "Only the Remap keys choose a user namespace.",
  },
  RemapUsers: {
    valueType: "enum",
    summary: "The old way to choose a user namespace; UserNS= took its place.",
    example: "RemapUsers=keep-id",
    docs: quadletManual("kube-units-kube"),
    values: ["auto", "keep-id"],
  },
  RemapUid: {
    valueType: "idmap",
    summary: "The user that RemapUsers= maps; UserNS= took its place.",
    example: "RemapUid=1000",
    docs: quadletManual("kube-units-kube"),
  },
  RemapGid: {
    valueType: "idmap",
    summary: "The group that RemapUsers= maps; UserNS= took its place.",
    example: "RemapGid=1000",
    docs: quadletManual("kube-units-kube"),
  },
  RemapUidSize: {
    valueType: "int",
    summary: "How many users RemapUsers=auto takes; UserNS=auto:size= took its place.",
    example: "RemapUidSize=1024",
    docs: quadletManual("kube-units-kube"),
  },
  // Logs
  LogDriver: {
    valueType: "enum",
    summary: "Where the output of the programs goes.",
    example: "LogDriver=journald",
    docs: quadletManual("kube-units-kube"),
    values: ["journald", "k8s-file", "json-file", "none", "passthrough", "passthrough-tty"],
    podmanArgument: "--log-driver *",
    lost: "Podman 4.4 always uses the log driver passthrough.",
  },
  LogOpt: {
    valueType: "string",
    summary: "An option of the log driver.",
    example: "LogOpt=tag=shop",
    docs: quadletManual("kube-units-kube"),
    podmanArgument: "--log-opt *",
    fallback: { words: "--log-opt *", since: "4.6" },
    lost: "The log driver gets no options.",
  },
  // What has no key of its own
  ServiceName: {
    valueType: "name",
    summary: "Names the service; without it, it is called after the file.",
    example: "ServiceName=shop",
    docs: quadletManual("kube-units-kube"),
    lost: "The service is called after the file.",
  },
  ContainersConfModule: {
    valueType: "path",
    summary: "A further containers.conf, read for every Podman command of this file.",
    example: "ContainersConfModule=/etc/containers/containers.conf.modules/shop.conf",
    docs: quadletManual("kube-units-kube"),
    podmanArgument: "--module=*",
    lost: "Podman can’t be given a containers.conf module for this file.",
  },
  GlobalArgs: {
    valueType: "podman-args",
    summary: "Options of Podman itself, written between podman and kube.",
    example: "GlobalArgs=--log-level=debug",
    docs: quadletManual("kube-units-kube"),
    lost: "Options that stand before the command, such as --log-level, can’t be given.",
  },
  PodmanArgs: {
    valueType: "podman-args",
    summary: "Options of podman kube play that have no key of their own, as they are typed.",
    example: "PodmanArgs=--annotation=team=shop",
    docs: quadletManual("kube-units-kube"),
    lost: "Options without a key of their own can’t be given.",
  },
};
