import { quadletManual } from "../description.ts";
import type { ContainerDescriptions } from "./descriptions.ts";

/** What has no key of its own. */
export const keyless = {
  ServiceName: {
    valueType: "name",
    summary: "Names the service; without it, it is called after the file.",
    example: "ServiceName=web-frontend",
    docs: quadletManual("container-units-container"),
    lost: "The service is called after the file.",
  },
  ContainersConfModule: {
    valueType: "path",
    summary: "A further containers.conf, read for every Podman command of this file.",
    example: "ContainersConfModule=/etc/containers/containers.conf.modules/web.conf",
    docs: quadletManual("containersconfmodule"),
    podmanArgument: "--module=*",
    lost: "Podman can’t be given a containers.conf module for this file.",
  },
  GlobalArgs: {
    valueType: "podman-args",
    summary: "Options of Podman itself, written between podman and run.",
    example: "GlobalArgs=--log-level=debug",
    docs: quadletManual("globalargs"),
    lost: "Options that stand before the command, such as --log-level, can’t be given.",
  },
  PodmanArgs: {
    valueType: "podman-args",
    summary: "Options of podman run that have no key of their own, as they are typed.",
    example: "PodmanArgs=--cpus=2",
    share: 10.4,
    docs: quadletManual("podmanargs"),
  },
} satisfies ContainerDescriptions;
