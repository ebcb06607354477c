import type { Template } from "./template.ts";

/** A file of each kind that Quadlet reads (generator-spec.md 1): as short as it can be and still be of use. */
export const unitTemplates: readonly Template[] = [
  {
    id: "container",
    title: "Container",
    says: "Runs a container, on its own network, and starts it at boot.",
    name: "app.container",
    text: `# {name}
[Container]
ContainerName={stem}
Image=quay.io/example/app:1
Network=private

[Service]
Restart=on-failure

[Install]
WantedBy=default.target
`,
  },
  {
    id: "pod",
    title: "Pod",
    says: "Containers that join it share one network, and start and stop with it.",
    name: "app.pod",
    text: `# {name}
[Pod]
PodName={stem}

[Install]
WantedBy=default.target
`,
  },
  {
    id: "network",
    title: "Network",
    says: "Containers that join it reach each other by name.",
    name: "app.network",
    text: `# {name}
[Network]
`,
  },
  {
    id: "internal-network",
    title: "Network without a way out",
    says: "Containers that join it reach each other, not the LAN or the internet.",
    name: "internal.network",
    text: `# {name}
[Network]
Internal=true
`,
  },
  {
    id: "volume",
    title: "Volume",
    says: "Keeps data when the container is replaced.",
    name: "data.volume",
    text: `# {name}
[Volume]
`,
  },
  {
    id: "image",
    title: "Image",
    says: "Pulls an image before the containers that name this file start.",
    name: "app.image",
    text: `# {name}
[Image]
Image=quay.io/example/app:1
`,
  },
  {
    id: "build",
    title: "Build",
    says: "Builds an image from a Containerfile beside this file.",
    name: "app.build",
    text: `# {name}
[Build]
ImageTag=localhost/{stem}:latest
SetWorkingDirectory=unit
`,
  },
  {
    id: "kube",
    title: "Kubernetes",
    says: "Runs what a Kubernetes YAML file beside this file describes.",
    name: "app.kube",
    text: `# {name}
[Kube]
Yaml={stem}.yaml

[Install]
WantedBy=default.target
`,
  },
  {
    id: "artifact",
    title: "Artifact",
    says: "Pulls files, such as a model, that containers can mount.",
    name: "files.artifact",
    text: `# {name}
[Artifact]
Artifact=quay.io/example/files:1
`,
  },
];
