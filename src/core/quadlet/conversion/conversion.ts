import type { SettingName } from "../../unit-file/document.ts";
import { directoryOf, joinPath } from "../names/clean-path.ts";
import type { UnitMessage } from "./unit-message.ts";
import { readKeyValues } from "../reading/key-values.ts";
import { readArguments, readLastArguments, readWords } from "../reading/read-values.ts";
import type { EntryValue, LeftOut, ReadValues } from "../reading/read-values.ts";
import type { WordGroup, WordOrigin } from "./word-group.ts";
import type { KnownUnit, KnownUnits } from "../names/known-units.ts";
import { UnitReader } from "../reading/unit-reader.ts";
import type { Reader } from "../reading/unit-reader.ts";
import type { Refusal } from "../messages/refusal.ts";
import { refusalText } from "../messages/refusal-text.ts";
import { ServiceFile } from "./service-file.ts";
import type { UnitEntry } from "../source/sections.ts";
import type { Unit } from "../source/unit.ts";
import { unitServiceName } from "../reading/unit-names.ts";

/** What a conversion needs to know beside its unit. */
export interface ConversionContext extends Reader {
  readonly isUser: boolean;
  readonly units: KnownUnits;
  /** Does this path exist where the generator runs? Decides about devices that may be missing. */
  readonly exists: (path: string) => boolean;
  /** What counts as there although it was not loaded. */
  readonly assume: (fileName: string) => KnownUnit | undefined;
}

/** Which of the generator’s tables without an order the options stand in; those of one change places among themselves. */
export type Unordered = "values" | "lists" | "switches" | "names";

/**
 * A unit on its way to a service. What Podman refuses is noted and the conversion goes on, so that a half-written file
 * can be shown; the real generator stops at the first error.
 */
export class Conversion extends UnitReader {
  readonly context: ConversionContext;
  #file: ServiceFile | undefined;
  readonly #messages: UnitMessage[] = [];
  readonly #leftOut: LeftOut[] = [];
  readonly #unordered = new Map<Unordered, readonly WordGroup[]>();
  /** Files that the unit names and that were not loaded. */
  readonly missing = new Set<string>();
  /** What other units answered when this one asked for them. */
  readonly found = new Map<string, KnownUnit | undefined>();
  readonly isUser: boolean;
  /** Without `.service`. */
  readonly serviceName: string;

  constructor(unit: Unit, context: ConversionContext) {
    super(unit, context);
    this.context = context;
    this.isUser = context.isUser;
    this.serviceName = unitServiceName(this);
  }

  /** The service, which begins as the unit says. */
  get file(): ServiceFile {
    return (this.#file ??= new ServiceFile(this.unit.sections));
  }

  /** Notes an error: Podman makes no service of this unit. */
  refuse(refusal: Refusal, entry?: UnitEntry): void {
    this.#messages.push({ kind: "error", text: refusalText(refusal), refusal, entry });
  }

  warn(text: string, entry?: UnitEntry): void {
    this.#messages.push({ kind: "warning", text, entry });
  }

  /** All that there is to say, in its order. */
  get messages(): readonly UnitMessage[] {
    return this.#messages;
  }

  get isRefused(): boolean {
    return this.#messages.some(({ kind }) => kind === "error");
  }

  /** Notes that this line, or a part of it, becomes nothing. */
  leaveOut(entry: UnitEntry, why: string): void {
    this.#leftOut.push({ entry, why });
  }

  get leftOut(): readonly LeftOut[] {
    return this.#leftOut;
  }

  /** Notes options that the real generator may write in another order on every run. */
  noteUnordered(among: Unordered, groups: readonly WordGroup[]): void {
    this.#unordered.set(among, [...(this.#unordered.get(among) ?? []), ...groups]);
  }

  /** What changes places among itself, in the order in which it is written here. */
  get unordered(): readonly (readonly WordGroup[])[] {
    return [...this.#unordered.values()];
  }

  words(key: string): readonly EntryValue[] {
    return this.#valuesOf(readWords(this.own(key)));
  }

  arguments(key: string): readonly EntryValue[] {
    return this.#valuesOf(readArguments(this.own(key), this.behaviours));
  }

  lastArguments(key: string): readonly EntryValue[] {
    const read = readLastArguments(this.own(key), this.behaviours);
    if (this.behaviours.has("warnsOfArgumentEscapes")) this.#warnOfEscapes(read);
    return this.#valuesOf(read);
  }

  keyValues(key: string): readonly EntryValue[] {
    const read = readKeyValues(this.own(key), this.behaviours);
    if (this.behaviours.has("warnsOfKeyValueEscapes")) this.#warnOfEscapes(read);
    return this.#valuesOf(read);
  }

  /** One warning for each line that an unknown escape takes away (generator-spec.md 15). */
  #warnOfEscapes({ failed }: ReadValues): void {
    for (const { entry } of failed)
      this.#messages.push({ kind: "late-warning", text: "unsupported escape char", entry });
  }

  #valuesOf({ values, failed, leftOut }: ReadValues): readonly EntryValue[] {
    // One by one: an engine takes no call with a hundred thousand arguments.
    for (const each of failed) this.#leftOut.push(each);
    for (const each of leftOut) this.#leftOut.push(each);
    return values;
  }

  /** The words of an option: in one word with its value up to 5.2, in two from 5.3 on (generator-spec.md 14). */
  option(flag: string, value: string): readonly string[] {
    return this.behaviours.has("flagsAsTwoWords") ? [flag, value] : [`${flag}=${value}`];
  }

  /** Another unit by its file name; notes the name when there is no such file. */
  find(fileName: string): KnownUnit | undefined {
    const unit = this.context.units.find(fileName);
    this.found.set(fileName, unit);
    if (unit !== undefined) return unit;
    this.missing.add(fileName);
    return this.context.assume(fileName);
  }

  /** Adds a line to [Unit]. */
  addToUnit(key: string, value: string, from: WordOrigin): void {
    this.file.append("Unit", { kind: "written", key, value, from });
  }

  /** Makes the service start after that of another unit, and need it (generator-spec.md 8.1, 9, 10). */
  dependOn({ serviceName }: KnownUnit, from: WordOrigin, key: "Requires" | "BindsTo" = "Requires"): void {
    this.addToUnit(key, `${serviceName}.service`, from);
    this.addToUnit("After", `${serviceName}.service`, from);
  }

  /** Adds a line to [Service]. */
  addToService(key: string, value: string, from: WordOrigin): void {
    this.file.append("Service", { kind: "written", key, value, from });
  }

  /** Adds a command to [Service]; `before` stands before its first word: systemd’s `-`. */
  addCommand(key: string, groups: readonly WordGroup[], before: "" | "-" = ""): void {
    this.file.append("Service", { kind: "command", key, before, groups });
  }

  /** Gives the last line of this key in [Service] another value, or adds one. */
  setInService(key: string, value: string, from: WordOrigin): void {
    this.file.set("Service", { kind: "written", key, value, from });
  }

  /** Adds a line to [Service] unless the unit has one of this key. */
  addIfMissing(key: string, value: string, why: string): void {
    if (!this.file.has("Service", key))
      this.addToService(key, value, because(why, { section: "Service", key }));
  }

  /** The directory in which the unit’s file lies. */
  get directory(): string {
    return directoryOf(this.unit.path);
  }

  /** The absolute path rule of generator-spec.md 10. */
  absolutePath(path: string): string {
    const isAbsolute = this.behaviours.has("resolvesPaths")
      ? /^(?:\/|%(?!%))/.test(path)
      : path.startsWith("/");
    return isAbsolute ? path : joinPath(this.directory, path);
  }
}

/** A reason of the generator’s own. */
export function because(why: string, unless?: SettingName): WordOrigin {
  return { kind: "default", why, unless };
}

/** From this assignment. */
export function fromEntry({ entry }: { readonly entry: UnitEntry }): WordOrigin {
  return { kind: "entry", entry, further: [] };
}
