import { describe, expect, it, test } from "vitest";
import { findingsBy, findingsIn, markedBy } from "../../../../testing/findings-in.ts";
import { parseUnitFile } from "../../../unit-file/parse.ts";
import { applyChanges } from "../../../unit-file/text.ts";
import { containerText, containerWith, filesAt } from "../../model/unit-examples.ts";
import { hiddenCharactersRead } from "./hidden-characters.ts";

const found = (lines: string) => findingsBy([hiddenCharactersRead], containerWith(lines));

/** How serious the finding is among all others. */
const severities = (lines: string) =>
  findingsIn(containerWith(lines))
    .filter(({ rule }) => rule === "hidden-characters")
    .map(({ severity }) => severity);

/** The lines below the image, once the first button of the finding was pressed. */
function mended(lines: string): string {
  const text = containerText(lines);
  const [action] = found(lines)[0]?.actions ?? [];
  if (action?.kind !== "edit") return text;
  return applyChanges(text, action.edit(parseUnitFile(text)))
    .replace(containerText("").trimEnd(), "")
    .trim();
}

describe("characters that can’t be seen", () => {
  it("are told once a line, with their numbers and names, and the line written out", () => {
    expect(found("Volume=/srv/\u202E/cte:tsoh\u202C:/x").map(({ title, why }) => [title, why])).toEqual([
      [
        "Volume= has characters that turn text around",
        "Because of U+202E (right-to-left override) and U+202C (pop directional formatting), editors and terminals show the text in another order than Podman reads it. Written out: “Volume=/srv/[U+202E]/cte:tsoh[U+202C]:/x”.",
      ],
    ]);
  });

  it("are marked from the first to the last", () => {
    const example = containerWith("Volume=/srv/\u202E/cte:tsoh\u202C:/x");
    expect(markedBy("hidden-characters", example)).toEqual(["\u202E/cte:tsoh\u202C"]);
  });

  it("say what tag characters spell", () => {
    expect(found("Exec=echo \u{E0072}\u{E006D}")[0]?.why).toContain("The tag characters spell “rm”.");
  });

  it("do not give away a password beside them", () => {
    const why = found("Environment=DB_PASS\u200BWORD=hunter2")[0]?.why;
    expect(why).toContain("U+200B");
    expect(why).not.toContain("hunter2");
  });

  test.each([
    ["Volume=/srv/\u202E/cte:tsoh\u202C:/x", "Volume=/srv//cte:tsoh:/x"],
    ["Exec=a\u00A0b\u200Bc", "Exec=a bc"],
    ["Exec=a\rb", "Exec=a b"],
    ["Exec=a \\\n# \u200B\n b\u200B", "Exec=a \\\n# \u200B\n b"],
    ["Volu\u200Bme=/srv:/x", "Volume=/srv:/x"],
    ["\u200B# hi", "# hi"],
  ])("are deleted, and blanks put right: %j", (lines, after) => {
    expect(mended(lines)).toBe(after);
  });

  it("make an error of what Podman will not take, and hide no error of another rule", () => {
    expect(severities("Volu\u200Bme=/srv:/x")).toEqual(["error"]);
    expect(severities("PublishPort=80\uFE0F80:80")).toEqual(["error"]);
    expect(severities("ContainerName=a\u202Eb")).toEqual(["error"]);
    expect(severities("Volume=/srv/a\u200Bb:/x")).toEqual(["danger"]);
    expect(severities("Label=a=x\u200By")).toEqual(["warning"]);
  });

  it("are told of a drop-in at its line there, and of its name", () => {
    const files = {
      "web.container": containerText(""),
      "web.container.d/x\u202Ey.conf": "[Container]\nExec=a\u200Bb\n",
    };
    const all = findingsBy([hiddenCharactersRead], filesAt(files));
    expect(all.map(({ fileName, title, elsewhere }) => [fileName, title, elsewhere?.line])).toEqual([
      ["web.container", "Exec= has an invisible character", 2],
      [
        "web.container.d/x\u202Ey.conf",
        "The name of this file has a character that turns text around",
        undefined,
      ],
      ["web.container.d/x\u202Ey.conf", "Exec= has an invisible character", undefined],
    ]);
  });
});

test("what other rules repeat of a file is written out", () => {
  const said = findingsIn(filesAt({ "app.container": "[Container]\u200B\nImage=quay.io/example/app:1\n" }))
    .map(({ title, why }) => `${title} ${why}`)
    .join(" ");
  expect(said).toContain("[Container][U+200B]");
  expect(said).not.toContain("\u200B");
});
