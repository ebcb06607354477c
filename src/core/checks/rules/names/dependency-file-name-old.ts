import { does } from "../../../podman/behaviours.ts";
import { unitKindOf } from "../../../quadlet/names/unit-kind.ts";
import { replacePart } from "../../fixes/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { dependencyWords } from "./parts/dependency-words.ts";
import { servicesOfFiles, usualService } from "./parts/services-of-files.ts";

export const dependencyFileNameOld: Rule = {
  id: "dependency-file-name-old",
  group: "names",
  severity: "warning",
  kinds: "all",
  when: "A word of a key of [Unit] such as `After=` or `Requires=` is the name of a Quadlet file.",
  where: "Podman older than 5.5.",
  message:
    "Before 5.5 Quadlet does not translate file names here, and systemd does not know units of such names.",
  fix: "Write the name of the service: web.service for web.container, app-network.service for app.network.",
  evidence: [
    { kind: "source", name: "generator-spec.md section 7" },
    { kind: "source", name: "RELEASE_NOTES.md@v5.8.3 (5.5.0)" },
  ],
  examples: {
    fires: [
      {
        files: {
          "web.container": "[Unit]\nAfter=db.container\n[Container]\nImage=quay.io/example/app:1\n",
          "db.container": "[Container]\nImage=quay.io/example/app:1\n",
        },
        target: { podman: "5.4" },
      },
      {
        files: {
          "web.container":
            "[Unit]\nRequires=foo.service app.network\n[Container]\nImage=quay.io/example/app:1\n",
          "app.network": "[Network]\nServiceName=net\n",
        },
        target: { podman: "5.3" },
      },
      { files: { "web.pod": "[Unit]\nWants=data.volume\n[Pod]\n" }, target: { podman: "5.2" } },
    ],
    silent: [
      {
        files: {
          "web.container": "[Unit]\nAfter=db.service\n[Container]\nImage=quay.io/example/app:1\n",
          "db.container": "[Container]\nImage=quay.io/example/app:1\n",
        },
        target: { podman: "5.4" },
      },
      {
        files: {
          "web.container": "[Unit]\nAfter=db.container\n[Container]\nImage=quay.io/example/app:1\n",
          "db.container": "[Container]\nImage=quay.io/example/app:1\n",
        },
        target: { podman: "5.5" },
      },
      {
        files: {
          "web.container": "[Unit]\nAfter=db.container\nAfter=\n[Container]\nImage=quay.io/example/app:1\n",
          "db.container": "[Container]\nImage=quay.io/example/app:1\n",
        },
        target: { podman: "5.4" },
      },
      {
        files: {
          "web.container":
            "[Unit]\nDocumentation=file:/srv/db.container\n[Container]\nImage=quay.io/example/app:1\n",
        },
        target: { podman: "5.4" },
      },
    ],
  },
  check: (context) => {
    const { settings, target } = context;
    if (does(target.podman, "translatesDependencies")) return [];
    const words = dependencyWords(settings).filter(({ text }) => unitKindOf(text) !== undefined);
    if (words.length === 0) return [];
    const services = servicesOfFiles(context);
    return words.map(({ text, entry, range }) => {
      const service = `${services.get(text) ?? usualService(text, target)}.service`;
      return {
        title: `systemd does not know ${text} in ${entry.key}=`,
        why: `Before Podman 5.5 Quadlet does not translate names of files here, and systemd ignores them: it is called ${service} there.`,
        range,
        actions: [replacePart(`Write ${service}`, entry, range, service)],
      };
    });
  },
};
