import { setAsideMarker } from "../core/network/published-ports.ts";
import type { Target } from "../core/settings/target.ts";

/** A file, and where it runs if that matters. */
export interface Example {
  readonly text: string;
  readonly target?: Partial<Target>;
}

/** A file for which a rule has something to say, and one for which it has nothing: its test and documentation. */
interface RuleExamples {
  readonly fires: Example;
  readonly silent: Example;
}

const host: Example = { text: "[Container]\nImage=quay.io/example/app:1\nNetwork=host\n" };
const isolated: Example = { text: "[Container]\nImage=quay.io/example/app:1\nNetwork=private\n" };
const none: Example = { text: "[Container]\nImage=quay.io/example/app:1\nNetwork=none\n" };
const published: Example = {
  text: "[Container]\nImage=quay.io/example/app:1\nNetwork=private\nPublishPort=8080:80\n",
};
const loopback: Example = {
  text: "[Container]\nImage=quay.io/example/app:1\nNetwork=private\nPublishPort=127.0.0.1:8080:80\n",
};
const forUser = (example: Example): Example => ({ ...example, target: { scope: "user" } });

/** The examples of every rule by its id. */
export const ruleExamples: Readonly<Record<string, RuleExamples>> = {
  "syntax-bom": {
    fires: { text: "\uFEFF[Container]\nImage=quay.io/example/app:1\n" },
    silent: { text: "[Container]\nImage=quay.io/example/app:1\n" },
  },
  "syntax-line-endings": {
    fires: { text: "[Container]\rImage=quay.io/example/app:1\r" },
    silent: { text: "[Container]\r\nImage=quay.io/example/app:1\r\n" },
  },
  "syntax-line": {
    fires: { text: "[Container]\nImage=quay.io/example/app:1\nhello\n" },
    silent: { text: "[Container]\nImage=quay.io/example/app:1\n# hello\n" },
  },
  "line-dropped": {
    fires: { text: "[Container]\nImage=quay.io/example/app:1\nExec=serve \\\n\n" },
    silent: { text: "[Container]\nImage=quay.io/example/app:1\nExec=serve\n\n" },
  },
  "no-image": {
    fires: { text: "[Container]\nContainerName=web\n" },
    silent: { text: "[Container]\nImage=quay.io/example/app:1\n" },
  },
  "unsupported-key": {
    fires: { text: "[Container]\nImage=quay.io/example/app:1\nMemory=1G\n", target: { podman: "5.4" } },
    silent: { text: "[Container]\nImage=quay.io/example/app:1\nMemory=1G\n", target: { podman: "5.8" } },
  },
  "network-refused": {
    fires: { text: "[Container]\nImage=quay.io/example/app:1\nNetwork=pasta\n" },
    silent: { text: "[Container]\nImage=quay.io/example/app:1\nNetwork=pasta\n", target: { scope: "user" } },
  },
  "network-mode-misspelled": {
    fires: { text: "[Container]\nImage=quay.io/example/app:1\nNetwork=Host\n" },
    silent: { text: "[Container]\nImage=quay.io/example/app:1\nNetwork=host\n" },
  },
  "qm-default-is-host": {
    fires: { text: "[Container]\nImage=quay.io/example/app:1\n", target: { scope: "qm" } },
    silent: { text: "[Container]\nImage=quay.io/example/app:1\nNetwork=private\n", target: { scope: "qm" } },
  },
  "host-publish-port-ignored": {
    fires: { text: "[Container]\nImage=quay.io/example/app:1\nNetwork=host\nPublishPort=8080:80\n" },
    silent: { text: "[Container]\nImage=quay.io/example/app:1\nNetwork=private\nPublishPort=8080:80\n" },
  },
  "ports-set-aside": {
    fires: {
      text: `[Container]\nImage=quay.io/example/app:1\nNetwork=host\n${setAsideMarker}PublishPort=8080:80\n`,
    },
    silent: { text: "[Container]\nImage=quay.io/example/app:1\nNetwork=host\n" },
  },
  "rootless-low-port": {
    fires: {
      text: "[Container]\nImage=quay.io/example/app:1\nPublishPort=80:80\n",
      target: { scope: "user" },
    },
    silent: {
      text: "[Container]\nImage=quay.io/example/app:1\nPublishPort=8080:80\n",
      target: { scope: "user" },
    },
  },
  "wanted-by-user-target": {
    fires: {
      text: "[Container]\nImage=quay.io/example/app:1\n\n[Install]\nWantedBy=multi-user.target\n",
      target: { scope: "user" },
    },
    silent: {
      text: "[Container]\nImage=quay.io/example/app:1\n\n[Install]\nWantedBy=default.target\n",
      target: { scope: "user" },
    },
  },
  "restart-invalid": {
    fires: { text: "[Container]\nImage=quay.io/example/app:1\n\n[Service]\nRestart=unless-stopped\n" },
    silent: { text: "[Container]\nImage=quay.io/example/app:1\n\n[Service]\nRestart=always\n" },
  },
  "image-short-name": {
    fires: { text: "[Container]\nImage=nginx\n" },
    silent: { text: "[Container]\nImage=docker.io/library/nginx:1.27\n" },
  },
  "publish-all-addresses": {
    fires: { text: "[Container]\nImage=quay.io/example/app:1\nPublishPort=8080:80\n" },
    silent: { text: "[Container]\nImage=quay.io/example/app:1\nPublishPort=127.0.0.1:8080:80\n" },
  },
  "private-publish-message": {
    fires: {
      text: "[Container]\nImage=quay.io/example/app:1\nNetwork=private\nPublishPort=8080:80\n",
      target: { podman: "5.8" },
    },
    silent: {
      text: "[Container]\nImage=quay.io/example/app:1\nPublishPort=8080:80\n",
      target: { podman: "5.8" },
    },
  },
  "host-is-right": {
    fires: { text: "[Container]\nImage=quay.io/example/app:1\nNetwork=host\n" },
    silent: { text: "[Container]\nImage=quay.io/example/app:1\nNetwork=private\n" },
  },
  "host-localhost-services": { fires: host, silent: isolated },
  "host-lateral-movement": { fires: host, silent: isolated },
  "host-open-ports": { fires: host, silent: isolated },
  "host-interfaces": { fires: host, silent: isolated },
  "host-other-containers": { fires: host, silent: isolated },
  "host-container-escape": { fires: host, silent: isolated },
  "private-published-only": { fires: isolated, silent: host },
  "private-escape": { fires: isolated, silent: host },
  "private-not-offline": { fires: isolated, silent: none },
  "private-reaches-services": { fires: isolated, silent: none },
  "private-neighbours": { fires: isolated, silent: none },
  "named-neighbours": {
    fires: { text: "[Container]\nImage=quay.io/example/app:1\nNetwork=app.network\n" },
    silent: isolated,
  },
  "private-lan-route": { fires: isolated, silent: forUser(isolated) },
  "none-nothing": { fires: none, silent: isolated },
  "publish-bypasses-firewall": { fires: published, silent: loopback },
  "publish-obeys-firewall": { fires: forUser(published), silent: published },
};
