import { describe, expect, it, test } from "vitest";
import { hiddenCharacters, visibleText } from "./hidden-characters.ts";
import { kindOfHidden, nameOfHidden } from "./hidden-names.ts";

describe("characters that can’t be seen", () => {
  test.each([
    ["what turns text around", "/srv/\u202E/cte:tsoh\u202C:/x", "/srv/[U+202E]/cte:tsoh[U+202C]:/x"],
    ["isolates and marks", "\u2066a\u2069\u200E\u200F\u061C", "[U+2066]a[U+2069][U+200E][U+200F][U+061C]"],
    ["what has no width", "A\u200BB\u2060C\u00ADD", "A[U+200B]B[U+2060]C[U+00AD]D"],
    ["a joiner between Latin letters", "a\u200Db\u200Cc", "a[U+200D]b[U+200C]c"],
    ["a byte order mark", "\uFEFF[Container]", "[U+FEFF][Container]"],
    ["fillers", "a\u3164\u115F\uFFA0b", "a[U+3164][U+115F][U+FFA0]b"],
    ["tags", "a\u{E0072}\u{E006D}", "a[U+E0072][U+E006D]"],
    ["tags behind a flag that is none", "🏴\u{E0072}\u{E006D}", "🏴[U+E0072][U+E006D]"],
    ["a selector behind a digit", "80\uFE0F", "80[U+FE0F]"],
    ["controls", "a\0\u001B[8m\u009Bb", "a[U+0000][U+001B][8m[U+009B]b"],
    ["a carriage return inside a line", "a\rb\r\n", "a[U+000D]b\r\n"],
    ["blanks that are none", "a\u00A0b\u2003c\u2028d", "a[U+00A0]b[U+2003]c[U+2028]d"],
  ])("%s: written out", (_, text, written) => {
    expect(visibleText(text)).toBe(written);
  });

  test.each([
    ["what a file is made of", "[Container]\r\n\tExec=a b\n"],
    ["letters of any script", "naïve Größe 漢字 שלום مرحبا"],
    ["emoji", "👨‍👩‍👧 ❤️ 1️⃣ 🏳️‍🌈 ✊🏿 ©️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿"],
    ["Persian with joiners in its words", "می‌خواهم"],
    ["Hindi with a joiner", "क्‍ष"],
    ["Japanese with its blank, and another form of a character", "世界　葛󠄀城"],
  ])("%s: stays as it is", (_, text) => {
    expect(visibleText(text)).toBe(text);
  });

  it("are found at their places, those beyond U+FFFF too", () => {
    expect(hiddenCharacters("a\u{E0041}b\u200B").map(({ from, to }) => [from, to])).toEqual([
      [1, 3],
      [4, 5],
    ]);
  });

  it("are found in a long text of them", { timeout: 5000 }, () => {
    for (const piece of ["\u200B", "🏴\u{E0067}", "\u{E0061}", "👍\u200D"])
      expect(hiddenCharacters(piece.repeat(100_000)).length).toBeGreaterThan(0);
  });

  test.each([
    ["\u202E", "turns", "right-to-left override"],
    ["\u200B", "unseen", "zero width space"],
    ["\u{E0041}", "unseen", "tag character"],
    ["\uFE0F", "unseen", "variation selector"],
    ["\u0001", "control", "control character"],
    ["\u00A0", "blank", "no-break space"],
    ["\u2003", "blank", "space"],
    ["\u17B4", "unseen", "invisible character"],
  ])("%j has a kind and a name", (character, kind, name) => {
    expect([kindOfHidden(character), nameOfHidden(character)]).toEqual([kind, name]);
  });
});
