import { expect, test } from "vitest";
import { uncheckedExplanationOf, stepsOf } from "../../testing/explanation-of.ts";
import { keysOf } from "../podman/keys/keys.ts";
import { systemdKeys } from "../podman/keys/systemd-keys.ts";
import { unitKinds } from "../quadlet/names/unit-kind.ts";

// Each object has members of these names: a table that is asked for them has to say that it has none.
const words = ["constructor", "toString", "__proto__", "hasOwnProperty"];
const commonSections = ["Unit", "Service", "Install", "Quadlet"];

/** Every key of the section with this value, a file for each; systemd’s keys together, since nothing takes them back. */
function filesWith(own: string, word: string): readonly string[] {
  const common = commonSections.map((section) => {
    const keys = [...(systemdKeys(section) ?? keysOf(section).map(({ key }) => key))];
    return [`[${section}]`, ...keys.map((key) => `${key}=${word}`)].join("\n");
  });
  return [
    ...keysOf(own).map(({ key }) => `[${own}]\n${key}=${word}\n`),
    `[${own}]\n${word}=${word}\n[${word}]\n${word}=${word}\n${common.join("\n")}\n`,
  ];
}

test.each(
  unitKinds.flatMap(({ section, extension }) => words.map((word) => [section, extension, word] as const)),
)(
  "a [%s] file is told in sentences, whatever it has in common with an object: %s, %s",
  (section, extension, word) => {
    for (const text of filesWith(section, word)) {
      const steps = stepsOf(uncheckedExplanationOf({ [`web${extension}`]: text }));
      const reasons = steps.flatMap(({ becomes }) => (becomes?.kind === "nothing" ? [becomes.why] : []));
      const told = steps.flatMap(({ sentences }) => sentences).concat(reasons);
      expect(told.filter((sentence) => typeof sentence !== "string" || !/[.:?…]”?$/.test(sentence))).toEqual(
        [],
      );
    }
  },
);
