import { quadletManual } from "../description.ts";
import type { ContainerDescriptions } from "./descriptions.ts";

/** The program itself. */
export const program = {
  Exec: {
    valueType: "command",
    summary: "The command in the container, or the arguments for the image’s entrypoint.",
    example: 'Exec=nginx -g "daemon off;"',
    share: 18.5,
    docs: quadletManual("exec"),
  },
  Entrypoint: {
    valueType: "string",
    summary:
      "What the container runs in place of the image’s entrypoint; several words are written as a JSON array.",
    example: 'Entrypoint=["/bin/sh", "-c"]',
    share: 2,
    docs: quadletManual("entrypoint"),
    podmanArgument: "--entrypoint=*",
    fallback: { words: "--entrypoint=*", since: "4.4" },
  },
  WorkingDir: {
    valueType: "path",
    summary: "The directory in the container where the program starts.",
    example: "WorkingDir=/srv",
    share: 1,
    docs: quadletManual("workingdir"),
    podmanArgument: "--workdir *",
    fallback: { words: "--workdir *", since: "4.4" },
  },
  RunInit: {
    valueType: "bool",
    summary: "Runs a small init process first, which passes signals on and collects ended processes.",
    example: "RunInit=true",
    share: 0.5,
    docs: quadletManual("runinit"),
    podmanArgument: "--init",
  },
  Timezone: {
    valueType: "string",
    summary: "The time zone in the container; local takes that of the host.",
    example: "Timezone=local",
    share: 7.7,
    docs: quadletManual("timezone"),
    podmanArgument: "--tz *",
  },
  ReloadCmd: {
    valueType: "command",
    summary: "The command that systemctl reload runs in the container.",
    example: "ReloadCmd=nginx -s reload",
    share: 0.1,
    docs: quadletManual("reloadcmd"),
    lost: "systemctl reload needs an ExecReload= in [Service].",
  },
  ReloadSignal: {
    valueType: "signal",
    summary: "The signal that systemctl reload sends to the container.",
    example: "ReloadSignal=SIGHUP",
    docs: quadletManual("reloadsignal"),
    lost: "systemctl reload needs an ExecReload= in [Service].",
  },
  StopSignal: {
    valueType: "signal",
    summary: "The signal that asks the program to stop; without it, the image’s own, or SIGTERM.",
    example: "StopSignal=SIGINT",
    share: 1.2,
    docs: quadletManual("stopsignal"),
    podmanArgument: "--stop-signal *",
    fallback: { words: "--stop-signal *", since: "4.4" },
  },
  StopTimeout: {
    valueType: "int",
    summary: "How many seconds the program has to stop before it is killed; without it, 10.",
    example: "StopTimeout=30",
    share: 0.6,
    docs: quadletManual("stoptimeout"),
    podmanArgument: "--stop-timeout *",
    fallback: { words: "--stop-timeout *", since: "4.4" },
  },
  Notify: {
    valueType: "enum",
    summary:
      "When systemd takes the service for started: at once, when the program says so (true), or after the first good health check (healthy, from Podman 5.0).",
    example: "Notify=healthy",
    share: 13.5,
    docs: quadletManual("notify"),
    values: ["healthy", "true", "false"],
  },
} satisfies ContainerDescriptions;
