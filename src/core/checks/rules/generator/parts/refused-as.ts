import type { Refusal } from "../../../../quadlet/messages/refusal.ts";
import { unitOfFile } from "../../../../quadlet/names/drop-in-name.ts";
import { unitDirectory } from "../../../../quadlet/names/unit-directory.ts";
import type { EntryLine } from "../../../../unit-file/document.ts";
import type { CheckContext, Found, Rule } from "../../../model/rule.ts";

type Kind = Refusal["kind"];

/** Something that the generator refuses the checked file for. */
export interface Refused<K extends Kind> {
  readonly refusal: Extract<Refusal, { readonly kind: K }>;
  /** In the generator’s own words. */
  readonly text: string;
  /** The line of this file that it is about, where it is about one. */
  readonly entry: EntryLine | undefined;
}

/** What a rule says of it; the place and the reason are filled in where it leaves them out. */
export type RefusalWords = Pick<Found, "title"> & Partial<Found>;

/** A check that speaks wherever the generator refuses the file for one of these kinds of reasons. */
export function refusedAs<K extends Kind>(
  kinds: readonly K[],
  tell: (refused: Refused<K>, context: CheckContext) => RefusalWords | undefined,
): Rule["check"] {
  return (context) =>
    refusals(context, kinds).flatMap((refused) => {
      const found = tell(refused, context);
      if (found === undefined) return [];
      const { entry, text } = refused;
      return [{ ...(entry && { range: entry.valueRange }), why: whyNoService(context, text), ...found }];
    });
}

/** The reasons of these kinds. A drop-in is told of those that its own lines give. */
export function refusals<K extends Kind>(context: CheckContext, kinds: readonly K[]): readonly Refused<K>[] {
  const { fileName, kind, others, target } = context;
  const path = `${unitDirectory(target)}/${fileName}`;
  return others.errors.flatMap(({ refusal, text, entry }) => {
    if (refusal === undefined || !isOneOf(refusal, kinds)) return [];
    const own = entry?.path === path ? entry.line : undefined;
    return kind === "drop-in" && own === undefined ? [] : [{ refusal, text, entry: own }];
  });
}

function isOneOf<K extends Kind>(
  refusal: Refusal,
  kinds: readonly K[],
): refusal is Extract<Refusal, { readonly kind: K }> {
  return kinds.some((kind) => kind === refusal.kind);
}

/** What comes of a refusal, with the generator’s own words. */
export function whyNoService({ fileName, target }: CheckContext, text: string): string {
  return `Podman ${target.podman} makes no service of ${unitOfFile(fileName)}: “${text.trim()}”.`;
}

/** What is wrong with this file itself is told without its path (generator-spec.md 2). */
export function isAboutOther(text: string): boolean {
  return text.startsWith("error loading ");
}
