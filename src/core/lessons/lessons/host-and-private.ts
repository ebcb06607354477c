import { command } from "../../shell/command.ts";
import type { Lesson } from "../model/lesson.ts";

/** The first lesson: what the two networks that people choose between first open and keep shut. */
export const hostAndPrivate: Lesson = {
  id: "host-and-private",
  title: "Host or private?",
  about: "What a container can reach with each of the two networks, and who can reach it.",
  minutes: 10,
  examples: [
    {
      id: "private",
      heading: "Private",
      fileName: "network-test.container",
      text: `# network-test.container
[Container]
ContainerName=network-test
Image=localhost/local-audio-image
Network=private
`,
    },
    {
      id: "host",
      heading: "Host",
      fileName: "network-test.container",
      text: `# network-test.container
[Container]
ContainerName=network-test
Image=localhost/local-audio-image
Network=host
`,
    },
  ],
  predictions: [
    {
      question: "localhost-services",
      reasons: {
        private: {
          kind: "claim",
          sentence:
            "127.0.0.1 inside this container is its own. What listens on 127.0.0.1 or ::1 of this machine is not there.",
          cells: [
            { probe: "1", outcome: "blocked" },
            { probe: "2", outcome: "blocked" },
          ],
        },
        host: { kind: "point", point: "host-localhost-services" },
      },
    },
    {
      question: "unpublished-ports",
      reasons: {
        private: { kind: "point", point: "private-published-only" },
        host: { kind: "point", point: "host-open-ports" },
      },
    },
    {
      question: "interfaces",
      reasons: {
        private: {
          kind: "claim",
          sentence: "This container sees none of this machine’s interfaces, only its own.",
          cells: [{ probe: "12", outcome: "blocked" }],
        },
        host: { kind: "point", point: "host-interfaces" },
      },
    },
    {
      question: "other-containers",
      reasons: {
        private: { kind: "point", point: "private-neighbours" },
        host: { kind: "point", point: "host-other-containers" },
      },
    },
    {
      question: "internet",
      reasons: {
        private: { kind: "point", point: "private-not-offline" },
        host: {
          kind: "claim",
          sentence: "This container uses this machine’s own way to the local network and the internet.",
          cells: [
            { probe: "10", outcome: "reachable" },
            { probe: "11", outcome: "reachable" },
            { probe: "11c", outcome: "reachable" },
            { probe: "12b", outcome: "reachable" },
          ],
        },
      },
    },
  ],
  task: {
    goal: "A web server in a container listens on port 80. Change the file so that only programs of this machine, such as a browser on it, can open its pages.",
    fileName: "web.container",
    text: `# web.container
[Container]
ContainerName=web
Image=docker.io/library/nginx:1.27
Network=host
`,
    checks: [
      { kind: "accepted", title: "Podman accepts the file" },
      { kind: "own-network", title: "A network of its own" },
      { kind: "published", title: "Port 80 of the container is published", port: 80 },
      { kind: "only-this-machine", title: "Open to this machine only" },
    ],
    hints: [
      "Which of the two networks keeps ports shut that you did not publish?",
      "`PublishPort=8080:80` leads from port 8080 of this machine to port 80 of the container.",
      "An address in front says where this machine answers. At 127.0.0.1 only its own programs connect.",
      "`Network=private` together with `PublishPort=127.0.0.1:8080:80` does it.",
    ],
  },
  steps: [
    {
      id: "about",
      title: "What this is about",
      parts: [
        {
          kind: "text",
          text: "A container is a program that runs apart from the rest of this machine. Its network decides two things: what the program can reach, and who can reach the program. In a unit file the `Network=` line decides.",
        },
        { kind: "text", text: "After this lesson you can" },
        {
          kind: "list",
          items: [
            "tell from a file what its container can reach, and who can reach it",
            "say what `Network=host` opens, and what `Network=private` does not keep out",
            "publish a port that only this machine can use",
          ],
        },
        {
          kind: "text",
          text: "It takes about ten minutes. Your own files stay as they are, and nothing leaves this page.",
        },
        { kind: "scope" },
      ],
    },
    {
      id: "two-files",
      title: "Two files, one line apart",
      parts: [
        {
          kind: "text",
          text: "Both files describe the same container. Quadlet, a part of Podman, makes a systemd service of such a file: a program that this machine starts and watches. The two differ in one line.",
        },
        { kind: "examples" },
        {
          kind: "list",
          items: [
            "`private`: the container gets a network of its own. You publish the ports that others may use.",
            "`host`: the container shares this machine’s interfaces, addresses and ports. There is no network isolation.",
          ],
        },
        {
          kind: "commands",
          say: "With Podman at hand, see the difference: which interfaces does each container have? `-it` connects it to your terminal, `--rm` removes it when it ends.",
          commands: [
            command`podman run -it --rm --network=private docker.io/library/busybox ip addr`,
            command`podman run -it --rm --network=host docker.io/library/busybox ip addr`,
          ],
        },
        {
          kind: "commands",
          say: "Now start a small web server that listens only on 127.0.0.1. Leave it running.",
          commands: [command`cd "$(mktemp -d)" && python3 -m http.server --bind 127.0.0.1 8000`],
        },
        {
          kind: "commands",
          say: "Ask for it from both containers, in a second terminal.",
          commands: [
            command`podman run -it --rm --network=private docker.io/library/busybox wget -qO- http://127.0.0.1:8000`,
            command`podman run -it --rm --network=host docker.io/library/busybox wget -qO- http://127.0.0.1:8000`,
          ],
        },
        {
          kind: "text",
          text: "Without Podman go on: everything that follows was measured with real Podman.",
        },
      ],
    },
    {
      id: "predict",
      title: "What do you expect?",
      parts: [
        {
          kind: "text",
          text: "Choose for both containers what you expect. A guess is fine, and a question can stay open.",
        },
        { kind: "predict" },
      ],
    },
    {
      id: "measured",
      title: "What was measured",
      parts: [
        {
          kind: "text",
          text: "Each answer below was measured: a container tried it, and a second test showed that the first one worked. Every answer opens what was tried and seen.",
        },
        { kind: "measured" },
      ],
    },
    {
      id: "task",
      title: "Your turn: only for this machine",
      parts: [{ kind: "task" }],
    },
    {
      id: "summary",
      title: "What you know now",
      parts: [
        {
          kind: "points",
          heading: "Private",
          example: "private",
          points: ["private-published-only", "private-not-offline"],
        },
        {
          kind: "points",
          heading: "Host",
          example: "host",
          points: ["host-localhost-services", "host-open-ports"],
        },
        {
          kind: "points",
          heading: "Ports of a private container",
          example: "private",
          points: ["publish-all-addresses", "private-lan-route"],
        },
        {
          kind: "links",
          links: [
            { rule: "host-network", words: "When the page speaks of host networking" },
            { rule: "host-publish-port-ignored", words: "Ports that host networking ignores" },
            { rule: "publish-all-addresses", words: "Ports that are open to everybody" },
            { rule: "loopback-publish-lan-neighbour", words: "Who gets to a port on 127.0.0.1 all the same" },
          ],
        },
        { kind: "take" },
      ],
    },
  ],
};
