import { command } from "../../shell/command.ts";
import type { Example } from "../model/example.ts";

/** The image listens on 8080 and writes below /tmp: nginx/docker-nginx-unprivileged, README. */
export const kubeUnit: Example = {
  id: "kube-unit",
  title: "Kubernetes YAML as a service",
  who: "For those who have a pod in Kubernetes YAML and want systemd to run it as it is.",
  network: {
    mode: "private",
    why: "Private, the default of a `.kube` file too: the port is published by the unit, for this machine only.",
    rests: {},
  },
  target: { podman: "5.4", scope: "user" },
  files: {
    "site.kube": `[Unit]
Description=The pod of site.yaml

[Kube]
# The YAML is no unit: put it beside this file.
Yaml=site.yaml
PublishPort=127.0.0.1:8080:8080

[Service]
Restart=on-failure
TimeoutStartSec=300

[Install]
WantedBy=default.target
`,
  },
  first: [
    {
      say: "Write the YAML into the directory of the unit. The hardening stands in it, since a `.kube` file has no keys for that.",
      commands: [
        command`mkdir -p ~/.config/containers/systemd
cat > ~/.config/containers/systemd/site.yaml <<'END'
apiVersion: v1
kind: Pod
metadata:
  name: site
spec:
  containers:
    - name: web
      image: docker.io/nginxinc/nginx-unprivileged:stable-alpine
      ports:
        - containerPort: 8080
      resources:
        limits:
          memory: 128Mi
      securityContext:
        allowPrivilegeEscalation: false
        readOnlyRootFilesystem: true
        capabilities:
          drop: [ALL]
      volumeMounts:
        - name: tmp
          mountPath: /tmp
  volumes:
    - name: tmp
      emptyDir: {}
END`,
      ],
    },
  ],
  remains: { linger: "Each service of a user needs it; “Install” has the command." },
};
