import { unitKindOf, unitKinds } from "../../../quadlet/names/unit-kind.ts";
import { replacePart } from "../../fixes/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { dependencyWords } from "./parts/dependency-words.ts";
import { filesOfService, servicesOfFiles } from "./parts/services-of-files.ts";

export const companionServiceName: Rule = {
  id: "companion-service-name",
  group: "names",
  severity: "warning",
  kinds: "all",
  when: "A key of [Unit] such as `After=` names NAME.service, there is NAME.network, NAME.volume, NAME.pod, NAME.image, NAME.build or NAME.artifact without `ServiceName=`, and no file makes NAME.service; or it names NAME.network.service.",
  notWhen: "The files are not all here, and NAME.service may come from elsewhere: it stays a warning.",
  message:
    "The service of NAME.network is called NAME-network.service, and likewise with -volume, -pod, -image, -build and -artifact.",
  fix: "Write that name, or NAME.network (Podman 5.5 and newer).",
  evidence: [{ kind: "source", name: "generator-spec.md section 6" }],
  examples: {
    fires: [
      {
        files: {
          "web.container": "[Unit]\nAfter=app.service\n[Container]\nImage=quay.io/example/app:1\n",
          "app.network": "[Network]\n",
        },
      },
      {
        files: {
          "web.container":
            "[Unit]\nRequires=db.service data.service\n[Container]\nImage=quay.io/example/app:1\n",
          "db.container": "[Container]\nImage=quay.io/example/app:1\n",
          "data.volume": "[Volume]\n",
        },
      },
      {
        files: {
          "web.container": "[Unit]\nAfter=app.service\n[Container]\nImage=quay.io/example/app:1\n",
          "app.pod": "[Pod]\n",
        },
      },
      {
        files: {
          "web.container": "[Unit]\nRequires=app.network.service\n[Container]\nImage=quay.io/example/app:1\n",
          "app.network": "[Network]\n",
        },
      },
    ],
    silent: [
      {
        files: {
          "web.container": "[Unit]\nAfter=app-network.service\n[Container]\nImage=quay.io/example/app:1\n",
          "app.network": "[Network]\n",
        },
      },
      {
        files: {
          "web.container": "[Unit]\nAfter=app.service\n[Container]\nImage=quay.io/example/app:1\n",
          "app.network": "[Network]\n",
          "app.container": "[Container]\nImage=quay.io/example/app:1\n",
        },
      },
      {
        files: {
          "web.container": "[Unit]\nAfter=app.service\n[Container]\nImage=quay.io/example/app:1\n",
          "app.network": "[Network]\nServiceName=net\n",
        },
      },
      {
        files: {
          "web.container": "[Unit]\nAfter=app.service\n[Container]\nImage=quay.io/example/app:1\n",
          "app.network": "[Network]\nServiceName=app\n",
        },
      },
      {
        files: {
          "web.container": "[Unit]\nAfter=app.service\nAfter=\n[Container]\nImage=quay.io/example/app:1\n",
          "app.network": "[Network]\n",
        },
      },
      {
        files: {
          "web.container": "[Unit]\nAfter=postgresql.service\n[Container]\nImage=quay.io/example/app:1\n",
        },
      },
    ],
  },
  check: (context) => {
    const words = dependencyWords(context.settings).filter(({ text }) => text.endsWith(".service"));
    if (words.length === 0) return [];
    const services = servicesOfFiles(context);
    return words.flatMap(({ text, entry, range }) => {
      const name = text.slice(0, -".service".length);
      if (filesOfService(context, name).length > 0) return [];
      const companions = companionsOf(name, services);
      const [first] = companions;
      if (first === undefined) return [];
      const [fileName, service] = first;
      return [
        {
          title: `${text} is not the service of ${fileName}`,
          why: `That is called ${service}.service. No file here makes ${text}: if the system has none of that name, ${missing(entry.key, text)}.`,
          range,
          actions: companions.map(([, right]) =>
            replacePart(`Write ${right}.service`, entry, range, `${right}.service`),
          ),
        },
      ];
    });
  },
};

/** What systemd does where a unit that a key names is not there (man systemd.unit, Requires= and After=). */
function missing(key: string, name: string): string {
  return ["Requires", "Requisite", "BindsTo"].includes(key)
    ? `the start fails: “Unit ${name} not found”`
    : `${key}= does nothing`;
}

/** The files of which a service of that name may be meant, with their services. */
function companionsOf(
  name: string,
  services: ReadonlyMap<string, string>,
): readonly (readonly [fileName: string, service: string])[] {
  return [name, ...unitKinds.map(({ extension }) => `${name}${extension}`)].flatMap((fileName) => {
    const service = services.get(fileName);
    return service !== undefined && isCompanion(name, fileName, service)
      ? [[fileName, service] as const]
      : [];
  });
}

/** Does this file make the service of that name, with what Quadlet adds to it? */
function isCompanion(name: string, fileName: string, service: string): boolean {
  const kind = unitKindOf(fileName);
  if (kind === undefined || kind.suffix === "") return false;
  const base = fileName.slice(0, -kind.extension.length);
  return [base, fileName].includes(name) && service === `${base}${kind.suffix}`;
}
