import { command } from "../../shell/command.ts";
import type { Example } from "../model/example.ts";

/** What ends the program: python/cpython, Lib/http/server.py; process 1: man pid_namespaces. */
export const buildUnit: Example = {
  id: "build-unit",
  title: "Image that is built here",
  who: "For a program of your own: systemd builds its image from a Containerfile before the first start.",
  network: {
    mode: "private",
    why: "Private, with one port for this machine only: nothing of it can be reached from the LAN until you publish it there.",
    rests: { "loopback-published-port": "no", "unpublished-ports": "no", "localhost-services": "no" },
  },
  target: { podman: "5.4", scope: "user" },
  files: {
    "hello.container": `[Unit]
Description=A program that was built here

[Container]
ContainerName=hello
Image=hello.build
PublishPort=127.0.0.1:8080:8080
DropCapability=all
NoNewPrivileges=true
ReadOnly=true
PidsLimit=50
HealthCmd=wget -q -O /dev/null http://127.0.0.1:8080/

[Service]
Restart=always
TimeoutStartSec=900
MemoryMax=128M

[Install]
WantedBy=default.target
`,
    "hello.build": `[Build]
ImageTag=localhost/hello:1
# The directory with the Containerfile.
SetWorkingDirectory=%h/hello
`,
  },
  first: [
    {
      say: "Write the Containerfile, which is no unit: it lies in the directory that `hello.build` names.",
      commands: [
        command`mkdir -p ~/hello
cat > ~/hello/Containerfile <<'END'
FROM docker.io/library/python:3.13-alpine
RUN mkdir /pages && echo Hello > /pages/index.html
USER 1000:1000
# Python ends at this signal; as process 1 it ignores the usual one.
STOPSIGNAL SIGINT
CMD ["python", "-m", "http.server", "8080", "--directory", "/pages"]
END`,
      ],
    },
  ],
  remains: { linger: "Each service of a user needs it; “Install” has the command." },
};
