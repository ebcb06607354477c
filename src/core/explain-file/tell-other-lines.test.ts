import { describe, expect, test } from "vitest";
import { stepOf, stepsOf, uncheckedExplanationOf } from "../../testing/explanation-of.ts";

describe("lines that are no settings", () => {
  const text = `# The shop
# and its web server
A=1
[Container]
Image=quay.io/example/app:1
; another note
#PublishPort=80:80
# Unused with this network: PublishPort=80:80
# quadlight: ignore host-network,image-latest it has to
not a setting
[Container] # again
Exec=a \\
  b
[Foo]
[X-Foo]
[Pod]
[Container]
`;
  const explanation = uncheckedExplanationOf({ "web.container": text });

  test.each([
    ["# The shop", "A note for people: neither Podman nor systemd reads it."],
    [
      "A=1",
      "This stands before the first section, where no setting may stand: Podman can’t read the file because of it.",
    ],
    ["; another note", "A note for people."],
    ["#PublishPort", "A setting that is switched off by the # in front of it."],
    [
      "# Unused",
      "Set aside: the line has no use with this network. Choosing another network in Quadlight brings it back.",
    ],
    ["# quadlight", "Tells Quadlight to leave out its rules host-network and image-latest here."],
    [
      "not a setting",
      "This is no comment, no section and no setting with an equals sign: Podman can’t read the file because of it.",
    ],
    [
      "[Container] #",
      "This is meant as the header of a section, but something beside the name is wrong: Podman can’t read the file because of it.",
    ],
    ["[Foo]", "The section [Foo] does nothing: neither systemd nor Quadlet knows it."],
    ["[X-Foo]", "The section [X-Foo] holds notes for other programs: systemd and Quadlet pass over it."],
    [
      "[Pod]",
      "The section [Pod] does nothing here: it belongs to another kind of file, and the one of this file is [Container].",
    ],
  ])("%s", (line, sentence) => {
    expect(stepOf(explanation, line).sentences).toEqual([sentence]);
  });

  test("comments that follow each other are one step, and so is a line that goes on", () => {
    expect(stepOf(explanation, "# The shop").source).toBe("# The shop\n# and its web server\n");
    expect(stepOf(explanation, "Exec").source).toBe("Exec=a \\\n  b\n");
    expect(stepOf(explanation, "Exec").sentences.at(-1)).toBe(
      "It stands on 2 lines, which the backslashes join.",
    );
  });

  test("a section that is there twice goes on", () => {
    const again = stepsOf(explanation).findLast(({ source }) => source.startsWith("[Container]"));
    expect(again?.sentences).toEqual([
      "The section [Container] goes on: together with the lines above it is one.",
    ]);
  });
});
