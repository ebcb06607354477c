import { expect, test } from "vitest";
import { describe } from "../podman/keys/describe.ts";
import { keysOf } from "../podman/keys/keys.ts";
import { conventionalOrder } from "../podman/keys/order.ts";
import { stepsOf, uncheckedExplanationOf } from "../../testing/explanation-of.ts";
import { findWriter } from "./find-writer.ts";

const ofQuadlet = ["Container", "Pod", "Network", "Volume", "Kube", "Image", "Build", "Artifact", "Quadlet"];
const known = [
  ...ofQuadlet.flatMap((section) => keysOf(section).map(({ key }) => ({ section, key }))),
  ...["Unit", "Service", "Install"].flatMap((section) =>
    (conventionalOrder.keys[section] ?? []).map((key) => ({ section, key })),
  ),
].flatMap(({ section, key }) => {
  const description = describe(section, key);
  return description === undefined ? [] : [{ ...description, section, key }];
});
const frequent = known.filter(({ share }) => (share ?? 0) >= 1);

test("many keys are frequent: one file in a hundred has them", () => {
  expect(frequent.length).toBeGreaterThan(110);
});

test.each(frequent)("[$section] $key says what its value means", ({ section, key, summary, example }) => {
  expect(findWriter(section, key)).toBeDefined();
  const extension =
    ofQuadlet.includes(section) && section !== "Quadlet" ? section.toLowerCase() : "container";
  const explanation = uncheckedExplanationOf(
    { [`web.${extension}`]: `[${section}]\n${example}\n` },
    { podman: "6.1" },
  );
  const said = stepsOf(explanation).find(({ kind }) => kind === "entry")?.sentences[0] ?? "";
  expect(said).not.toBe("");
  expect(said.startsWith(summary)).toBe(false);
});

test.each(known)("[$section] $key has a sentence", ({ section, example }) => {
  const extension =
    ofQuadlet.includes(section) && section !== "Quadlet" ? section.toLowerCase() : "container";
  const explanation = uncheckedExplanationOf(
    { [`web.${extension}`]: `[${section}]\n${example}\n` },
    { podman: "6.1" },
  );
  const said =
    stepsOf(explanation)
      .find(({ kind }) => kind === "entry")
      ?.sentences.join(" ") ?? "";
  expect(said).toMatch(/^\p{Lu}.*\.$/su);
  expect(said).not.toContain("does not know");
});
