import { listed } from "../../english/listed.ts";
import { shortened } from "./shown.ts";

/** Completes “The container sees … at … and …”. */
export function accessWords(options: readonly string[]): string {
  const isReadOnly = options.some((option) => /^(?:ro|readonly)(?:=true)?$/.test(option));
  if (isReadOnly) return "may only read it";
  return options.includes("O") ? "may write to it, but what it writes is thrown away" : "may write to it";
}

const known: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Z: "SELinux labels it for this container alone.",
    z: "SELinux labels it so that several containers may use it.",
    "relabel=private": "SELinux labels it for this container alone.",
    "relabel=shared": "SELinux labels it so that several containers may use it.",
    U: "Podman makes the user of the container its owner, file by file.",
    "U=true": "Podman makes the user of the container its owner, file by file.",
    noexec: "Programs that lie in it can’t be run.",
    nosuid: "Programs in it gain no rights of their owner.",
    nodev: "Device files in it do nothing.",
    nocopy: "A new volume stays empty, whatever the image has there.",
    idmap: "Its owners are mapped to the users of the container.",
    noatime: "Reading does not change the time of the last access.",
  }),
);

/** Options that say nothing more than the sentence, or what is so without them. */
const silent = /^(?:rw|ro|readonly(?:=.*)?|O|rbind|bind|exec|suid|dev|copy|size=.*)$/;

/** What the options of a mount say beside its access, a sentence each. Source: man podman-run, --volume and --mount. */
export function shareWords(options: readonly string[]): readonly string[] {
  const said = options.flatMap((option) => known.get(option) ?? []);
  const others = options.filter((option) => !known.has(option) && !silent.test(option));
  const [only, second] = others;
  if (only === undefined) return said;
  return second === undefined
    ? [...said, `Podman gets the option ${shortened(only)} with it.`]
    : [...said, `Podman gets the options ${listed(others.map(shortened))} with it.`];
}
