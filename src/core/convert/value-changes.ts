import { isAtLeast } from "../settings/target.ts";
import type { Target } from "../settings/target.ts";
import { readCsvRecord, writeCsvRecord } from "./csv-record.ts";
import type { ValueChange } from "./run-flags.ts";
import { absolutePath } from "../quadlet/unit-directory.ts";

/** What becomes of a value: another text, with what a person should know about it, or nothing and why. */
export type ChangedValue =
  | { readonly kind: "value"; readonly text: string; readonly note?: string }
  | { readonly kind: "left-out"; readonly why: string };

/** What decides about references and relative paths. */
export interface ReferenceContext {
  readonly target: Target;
  /** The name that Podman knows what a unit file makes by; undefined when it can't be known. */
  readonly resourceName: (unitFile: string) => string | undefined;
}

/** Does to a value of `[Container]` what the generator does before it writes it (generator-spec.md 8.3, 9, 10). */
export function changeValue(change: ValueChange, value: string, context: ReferenceContext): ChangedValue {
  return changes[change](value, context);
}

const changes: Readonly<Record<ValueChange, (value: string, context: ReferenceContext) => ChangedValue>> = {
  cgroups: (value) =>
    value === "split"
      ? leftOut("It divides the service’s own control group, which a command typed by hand does not have.")
      : plain(value),
  entrypoint: (value, { target }) =>
    value === "" && isAtLeast(target.podman, "5.3") && !isAtLeast(target.podman, "5.8")
      ? leftOut("From 5.3 to 5.8.1 an empty entry point counts as not set.")
      : plain(value),
  "log-driver": (value) =>
    value === "" ? leftOut("Without a value --log-driver would swallow the next word.") : plain(value),
  "lower-case": (value) => plain(value.toLowerCase()),
  trimmed: (value) => plain(value.trim()),
  device: changeDevice,
  image: (value, context) => (/\.(?:image|build)$/.test(value) ? refer(value, context) : plain(value)),
  mount: changeMount,
  network: changeNetwork,
  pod: (value, context) =>
    value.endsWith(".pod")
      ? refer(value, context)
      : leftOut(`Podman refuses the file: pod ${value} is not Quadlet based.`),
  "unit-path": changePath,
  volume: changeVolume,
};

function plain(text: string): ChangedValue {
  return { kind: "value", text };
}

function leftOut(why: string): ChangedValue {
  return { kind: "left-out", why };
}

function changeDevice(value: string): ChangedValue {
  if (!value.startsWith("-")) return plain(value);
  const device = value.slice(1);
  const path = device.split(":", 1)[0] ?? "";
  return { kind: "value", text: device, note: `Quadlet adds this device only where ${path} exists.` };
}

function changePath(value: string, { target }: ReferenceContext): ChangedValue {
  const path = absolutePath(value, target);
  if (path === value) return plain(value);
  return {
    kind: "value",
    text: path,
    note: `${value} is looked up beside the unit file: ${path.replace(/^%h/, "~")}.`,
  };
}

/** Cuts at the first `:`; only what stands before it can be the name of a file (generator-spec.md 9). */
function changeNetwork(value: string, context: ReferenceContext): ChangedValue {
  const colon = value.indexOf(":");
  const name = colon === -1 ? value : value.slice(0, colon);
  const options = colon === -1 ? "" : value.slice(colon);
  if (name.endsWith(".network")) return refer(name, context, "", options);
  if (!name.endsWith(".container") || !isAtLeast(context.target.podman, "5.3")) return plain(value);
  if (options !== "")
    return leftOut("Podman refuses options behind a .container file: extra options are not supported there.");
  return refer(name, context, "container:");
}

/** A source, a destination and options, cut at `:`; an empty source takes the options with it (runs of 5.8.6). */
function changeVolume(value: string, context: ReferenceContext): ChangedValue {
  const [source = "", destination, ...options] = value.split(":");
  if (destination === undefined) return plain(value);
  if (source === "") return plain(destination);
  const changed = changeSource(source, /\.volume$/, context);
  if (changed.kind === "left-out") return changed;
  return { ...changed, text: [changed.text, destination, ...options].join(":") };
}

/** Rewrites the source of the mount types that Quadlet knows, and puts the type first (generator-spec.md 10, Mount). */
function changeMount(value: string, context: ReferenceContext): ChangedValue {
  const fields = readCsvRecord(value);
  if (fields === undefined)
    return leftOut("Podman refuses the file: this is no list of name=value with commas.");
  const typeAt = fields.findIndex((field) => field.startsWith("type="));
  if (typeAt === -1 && !isAtLeast(context.target.podman, "5.6"))
    return leftOut("Podman refuses the file: up to 5.5 a mount has to say type=.");
  const type = fields[typeAt]?.slice("type=".length) ?? "volume";
  if (!mountTypesWithSource.has(type)) return plain(value);
  return changeMountFields(type, fields.toSpliced(typeAt, typeAt === -1 ? 0 : 1), context);
}

function changeMountFields(type: string, fields: readonly string[], context: ReferenceContext): ChangedValue {
  const at = fields.findLastIndex((field) => /^(?:source|src)(?:=|$)/.test(field));
  if (at === -1 && type === "volume" && isAtLeast(context.target.podman, "6.0"))
    return plain(writeCsvRecord(["type=volume", ...fields]));
  const source = fields[at]?.replace(/^(?:source|src)=?/, "") ?? "";
  if (source === "") return leftOut("Podman refuses the file: this mount names no source.");
  const changed = changeSource(source, mountReference(context.target), context);
  if (changed.kind === "left-out") return changed;
  return { ...changed, text: writeCsvRecord([`type=${type}`, ...fields.with(at, `source=${changed.text}`)]) };
}

const mountTypesWithSource: ReadonlySet<string> = new Set(["volume", "bind", "glob", "image", "artifact"]);

function mountReference({ podman }: Target): RegExp {
  return isAtLeast(podman, "5.7") ? /\.(?:volume|image|artifact)$/ : /\.(?:volume|image)$/;
}

/** The source rule of generator-spec.md 10. */
function changeSource(source: string, reference: RegExp, context: ReferenceContext): ChangedValue {
  if (source.startsWith(".")) return changePath(source, context);
  return !source.startsWith("/") && reference.test(source) ? refer(source, context) : plain(source);
}

function refer(file: string, { resourceName }: ReferenceContext, before = "", after = ""): ChangedValue {
  const name = resourceName(file);
  if (name === undefined)
    return leftOut(`What Podman calls it stands in ${file}: add that file, or write the name here.`);
  return {
    kind: "value",
    text: `${before}${name}${after}`,
    note: `${file} stands for ${name}, ${whoMakes(file)}.`,
  };
}

function whoMakes(file: string): string {
  if (file.endsWith(".container")) return "the container that it starts";
  return `which its service makes; by hand, make it first`;
}
