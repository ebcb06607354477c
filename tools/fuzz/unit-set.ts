import * as fc from "fast-check";
import { disturbance } from "./disturbance.ts";
import { base, extension, folder, mark } from "./names.ts";
import { withReferences } from "./references.ts";
import type { UnitExtension } from "./unit-extensions.ts";
import { unitSections } from "./unit-extensions.ts";
import { dropInTexts, unitTexts } from "./unit-text.ts";

/** The files of one unit directory: paths below it → texts. A path that ends in a slash is an empty directory. */
export type UnitSet = Readonly<Record<string, string>>;

interface File {
  readonly path: string;
  readonly text: string;
}

/** Places where a unit's drop-ins may lie, by its name (generator-spec.md 4), and one where they may not. */
function dropInFolders(stem: string, type: UnitExtension): readonly string[] {
  const [beforeInstance = "", instance] = stem.split("@", 2);
  const template = instance === undefined ? [] : [`${beforeInstance}@.${type}.d`];
  const dash = beforeInstance.lastIndexOf("-");
  const prefix = beforeInstance.slice(0, dash + 1);
  const own = `${stem}.${type}.d`;
  return dash < 0
    ? [own, own, ...template, `${stem}.d`]
    : [
        own,
        ...template,
        `${prefix}.${type}.d`,
        `${prefix}@.${type}.d`,
        `${prefix.slice(0, prefix.indexOf("-") + 1)}.${type}.d`,
      ];
}

const dropInNames = [
  "10.conf",
  "10.conf",
  "20-b.conf",
  "99.conf",
  "a.conf",
  ".conf",
  "é.conf",
  "readme.txt",
  "x.Conf",
];

const dropInPlace = fc.record({
  place: fc.nat(100),
  name: fc.constantFrom(...dropInNames),
  folder: fc.oneof({ weight: 6, arbitrary: fc.constant("") }, { weight: 1, arbitrary: fc.constant("sub/") }),
});

function dropInOf(stem: string, type: UnitExtension): fc.Arbitrary<File> {
  const folders = dropInFolders(stem, type);
  return fc.tuple(dropInPlace, dropInTexts[type]).map(([at, text]) => {
    // A drop-in of a type acts on other sets too: such a set runs alone.
    const directory = at.place === 0 ? `${type}.d` : (folders[at.place % folders.length] ?? "");
    return { path: `${at.folder}${directory}/${at.name}`, text };
  });
}

/** A unit, mostly without drop-ins. */
const unit: fc.Arbitrary<readonly File[]> = fc
  .tuple(base, extension, folder)
  .chain(([name, type, directory]) => {
    const stem = mark + name;
    const main = unitTexts[type].map((text) => ({ path: `${directory}${stem}.${type}`, text }));
    return fc.oneof(
      { weight: 4, arbitrary: main.map((file) => [file]) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(main, fc.array(dropInOf(stem, type), { minLength: 1, maxLength: 2 }))
          .map(([file, dropIns]) => [file].concat(dropIns)),
      },
    );
  });

const noUnit: File = { path: "notes.txt", text: "no unit" };

const companion: fc.Arbitrary<File> = fc.constantFrom(
  noUnit,
  { path: "x.container/", text: "" },
  { path: "sub/x.volume/", text: "" },
  { path: `${mark}a.Container`, text: "[Container]\n" },
  { path: `${mark}a.container.d/`, text: "" },
  { path: `${mark}a.service`, text: "[Service]\n" },
  { path: `${mark}e.container`, text: "" },
  { path: `${mark}e.network`, text: "" },
  { path: `${mark}e.volume`, text: "\n\n# only a comment" },
  { path: `sub/${mark}a.container`, text: `[${unitSections.container}]\nImage=q.io/hidden\n` },
);

/** Files have no halves of characters. */
function wellFormed(text: string): string {
  return text.replaceAll(/\p{Cs}/gu, "\ufffd");
}

/** One to a few units, with drop-ins, companions and references to each other. */
export const unitSet: fc.Arbitrary<UnitSet> = fc
  .record({
    units: fc.oneof(
      { weight: 60, arbitrary: fc.array(unit, { minLength: 1, maxLength: 3 }) },
      { weight: 1, arbitrary: fc.constant<readonly (readonly File[])[]>([]) },
    ),
    companions: fc.oneof(
      { weight: 14, arbitrary: fc.constant<readonly File[]>([]) },
      { weight: 1, arbitrary: companion.map((file) => [file]) },
    ),
    disturb: disturbance,
    beginning: fc.nat(2 ** 31 - 1),
  })
  .map(({ units, companions, disturb, beginning }) => {
    const made = [...units.flat(), ...companions];
    const files = (made.length === 0 ? [noUnit] : made).filter(({ path }, at, all) => {
      // A directory and a file can't have the same name.
      return !all.some((other, place) => place !== at && other.path.startsWith(`${path}/`));
    });
    const texts = files.map(({ path, text }, place): [string, string] => [
      path,
      wellFormed(place === 0 ? disturb(text) : text),
    ]);
    return withReferences(Object.fromEntries(texts), beginning);
  });
