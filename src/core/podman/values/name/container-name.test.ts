import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeContainerName } from "./container-name.ts";

describe("a name that podman takes", () => {
  test.each(["web", "7", "my-web_1.0", "%p-%i", "${NAME}-db", "$NAME", "a.%h"])(
    "%s is written as it is",
    (name) => {
      expect(writeContainerName(name)).toEqual({ kind: "value", value: name });
    },
  );

  test("loses the blanks around it", () => {
    expect(writeContainerName(" web ")).toEqual({ kind: "value", value: "web" });
  });

  test("nothing typed takes the line away", () => {
    expect(writeContainerName("")).toEqual({ kind: "remove" });
  });

  test("every name of podman’s grammar is written as it is", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/), (name) => {
        expect(writeContainerName(name)).toEqual({ kind: "value", value: name });
      }),
    );
  });
});

describe("a name that podman refuses", () => {
  test.each([
    ["my web", "A name has no blanks: write my-web."],
    ["app/web", "A name has letters a–z, digits, _ . and - only, no /: write app-web."],
    ["-web", "A name begins with a letter or a digit: write web."],
    ["_web", "A name begins with a letter or a digit: write web."],
    ["café", "A name has letters a–z, digits, _ . and - only, no é: write caf."],
    ["a\u{200b}b", "A name has letters a–z, digits, _ . and - only, no U+200B: write a-b."],
    ["-", "A name begins with a letter or a digit."],
    ["100%", "A name has letters a–z, digits, _ . and - only, no %: write 100."],
    ["a%%h", "A name has letters a–z, digits, _ . and - only, no %%: write a-h."],
    [`a/${"b".repeat(9000)}`, "A name has letters a–z, digits, _ . and - only, no /."],
    ["%i web", "A name has no blanks: write %i-web."],
    ["web-$NAME", "A name has letters a–z, digits, _ . and - only, no $: write web-NAME."],
    ["a%Qb", "systemd knows no %Q and refuses the service: leave the % out."],
    ["web\nImage=x", "A value stays on one line: remove the line break."],
  ])("%j: %s", (name, sentence) => {
    expect(writeContainerName(name)).toEqual({ kind: "problem", sentence });
  });

  test("whatever is typed, a suggested name is one that podman takes", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "é", " ", "/", "-", "_", ".", "%", "%h", "$", "${X}") }),
        (typed) => {
          const written = writeContainerName(typed);
          fc.pre(written.kind === "problem");
          const suggested = /: write (.*)\.$/.exec(written.sentence)?.[1];
          fc.pre(suggested !== undefined);
          expect(writeContainerName(suggested)).toEqual({ kind: "value", value: suggested });
        },
      ),
    );
  });
});
