import { unitKindOf } from "../../../quadlet/names/unit-kind.ts";
import { addLine } from "../../fixes/settings.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { filesInUse } from "./parts/files-in-use.ts";
import { filesOfService, servicesOfFiles, usualService } from "./parts/services-of-files.ts";

export const requiresWithoutAfter: Rule = {
  id: "requires-without-after",
  group: "names",
  severity: "note",
  kinds: "all",
  when: "A unit stands in `Requires=` or `BindsTo=`, and neither in `After=` nor in `Before=`.",
  notWhen:
    "Quadlet adds the order itself, as for the services of `Network=`, `Volume=`, `Pod=` and `Image=` and for network-online.target, or systemd does, as for basic.target and for a .socket, .path or .timer unit of this name; or the other file says `Before=`.",
  message: "It is required, but not in order: both start at the same time.",
  fix: "Name it in `After=`, too.",
  evidence: [
    { kind: "source", name: "man systemd.unit (Requires=)" },
    { kind: "source", name: "man systemd.socket, systemd.path and systemd.timer (Implicit Dependencies)" },
  ],
  examples: {
    fires: [
      {
        files: { "app.container": "[Unit]\nRequires=db.service\n[Container]\nImage=quay.io/example/app:1\n" },
      },
      {
        files: {
          "web.container":
            "[Unit]\nBindsTo=db.service\nAfter=cache.service\n[Container]\nImage=quay.io/example/app:1\n",
        },
      },
      {
        files: {
          "web.container": "[Unit]\nRequires=db.container\n[Container]\nImage=quay.io/example/app:1\n",
          "db.container": "[Container]\nImage=quay.io/example/app:1\n",
        },
      },
      {
        files: {
          "web.container":
            "[Unit]\nRequires=data-volume.service\n[Container]\nImage=quay.io/example/app:1\nPodmanArgs=-v data.volume:/data\n",
          "data.volume": "[Volume]\n",
        },
      },
      {
        files: {
          "web.container":
            "[Unit]\nAfter=db.service\nAfter=\nRequires=db.service\n[Container]\nImage=quay.io/example/app:1\n",
        },
      },
    ],
    silent: [
      {
        files: {
          "web.container": "[Unit]\nAfter=db.service\n[Container]\nImage=quay.io/example/app:1\n",
          "web.container.d/10.conf": "[Unit]\nRequires=db.service\n",
        },
      },
      {
        files: {
          "app.container":
            "[Unit]\nRequires=db.service\nAfter=db.service\n[Container]\nImage=quay.io/example/app:1\n",
        },
      },
      {
        files: {
          "web.container":
            "[Unit]\nRequires=db.container\nAfter=db.service\n[Container]\nImage=quay.io/example/app:1\n",
          "db.container": "[Container]\nImage=quay.io/example/app:1\n",
        },
      },
      {
        files: {
          "web.container":
            "[Unit]\nRequires=app-network.service\n[Container]\nImage=quay.io/example/app:1\nNetwork=app.network\n",
          "app.network": "[Network]\n",
        },
      },
      {
        files: {
          "web.container":
            "[Unit]\nRequires=network-online.target\n[Container]\nImage=quay.io/example/app:1\n",
        },
      },
      {
        files: {
          "web.container":
            "[Unit]\nRequires=a.service b.service\nAfter=b.service a.service\n[Container]\nImage=quay.io/example/app:1\n",
        },
      },
      {
        files: {
          "web.container": "[Unit]\nRequires=web.socket\n[Container]\nImage=quay.io/example/app:1\n",
        },
      },
      {
        files: {
          "web.container": "[Unit]\nRequires=db.service\n[Container]\nImage=quay.io/example/app:1\n",
          "db.container": "[Unit]\nBefore=web.service\n[Container]\nImage=quay.io/example/app:1\n",
        },
      },
    ],
  },
  check: (context) => {
    const { settings, kind } = context;
    // What a drop-in requires may be in order in its unit.
    if (kind === "drop-in") return [];
    const needed = ["Requires", "BindsTo"].flatMap((key) => settings.values("Unit", key));
    if (needed.length === 0) return [];
    const unitOf = unitNames(context);
    const order = ["After", "Before"].flatMap((key) => settings.values("Unit", key));
    const written = order.map(({ text }) => unitOf(text));
    const ordered = new Set([
      ...written,
      ...filesInUse(settings).map(unitOf),
      ...orderedAnyway,
      ...startersOf(context),
    ]);
    const missing = new Map(needed.map((value) => [unitOf(value.text), value]));
    return [...missing]
      .filter(([unit]) => !ordered.has(unit) && !isStartedBefore(unit, context))
      .map(([, { text, entry, range }]) => ({
        title: `${text} and this one start at the same time`,
        why: `${entry.key}= starts ${text} and does not wait for it; the order is what After= says.`,
        range,
        actions: [addLine(`Add After=${text}`, settings, { section: "Unit", key: "After" }, text)],
      }));
  },
};

/** What Quadlet or systemd orders by itself (generator-spec.md 7; man systemd.service, Default Dependencies). */
const orderedAnyway: readonly string[] = [
  "network-online.target",
  "podman-user-wait-network-online.service",
  "basic.target",
  "sysinit.target",
  "system.slice",
  "-.slice",
];

/** The units that start this service by its name: systemd puts them before it (man systemd.socket, .path, .timer). */
function startersOf(context: CheckContext): readonly string[] {
  const service = servicesOfFiles(context).get(context.fileName);
  return service === undefined ? [] : ["socket", "path", "timer"].map((type) => `${service}.${type}`);
}

/** Says the other file that it comes before this one? */
function isStartedBefore(unit: string, context: CheckContext): boolean {
  const { fileName, others } = context;
  const services = servicesOfFiles(context);
  const [other] = unit.endsWith(".service") ? filesOfService(context, unit.slice(0, -".service".length)) : [];
  const before = other === undefined ? undefined : others.settingsOf(other)?.values("Unit", "Before");
  const own = services.get(fileName);
  return before?.some(({ text }) => text === fileName || text === `${own ?? ""}.service`) ?? false;
}

/** The unit that a word means: for a file of Quadlet its service. */
function unitNames(context: CheckContext): (word: string) => string {
  const services = servicesOfFiles(context);
  return (word) => {
    const isFile = unitKindOf(word) !== undefined;
    return isFile ? `${services.get(word) ?? usualService(word, context.target)}.service` : word;
  };
}
