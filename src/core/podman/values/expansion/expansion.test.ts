import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { expansionNotes, makeLiteral } from "./expansion.ts";
import type { ExpansionPlace } from "./expansion.ts";

const trickyText = fc.string({
  unit: fc.constantFrom(
    "$",
    "$$",
    "{",
    "}",
    "${",
    "${HOME}",
    "$HOME",
    ":",
    "x",
    "5",
    " ",
    "%",
    "%%",
    "%h",
    "%Q",
    "é",
  ),
  maxLength: 9,
});

function summary(text: string, place?: ExpansionPlace): readonly string[] {
  return expansionNotes(text, place).map(
    ({ outcome, text: piece, from }) => `${outcome} ${piece} at ${from}`,
  );
}

describe("inside a word, as in the value of a variable", () => {
  test.each([
    ["plain text", []],
    ["%h/data", ["replaced %h at 0"]],
    ["50%off", ["replaced %o at 2"]],
    ["100%", []],
    ["%{http_code} 5 % é%é", []],
    ["a%20b", ["refused %2 at 1"]],
    ["%%h", ["halved %% at 0"]],
    ["${HOME}/x", ["replaced ${HOME} at 0"]],
    ["$HOME", []],
    ["costs $5", []],
    ["pa$$word", ["halved $$ at 2"]],
    ["$${HOME}", ["halved $$ at 0"]],
    ["${HOME:-x}", []],
    ["${open$$", []],
    ["${a:$$", ["halved $$ at 4"]],
    ["%h${X}%Q", ["replaced %h at 0", "replaced ${X} at 2", "refused %Q at 6"]],
  ])("%j: %j", (text, notes) => {
    expect(summary(text)).toEqual(notes);
  });

  test("each note says what it means and how to write it literally", () => {
    expect(expansionNotes("%H and ${PORT}")).toEqual([
      {
        kind: "percent",
        outcome: "replaced",
        text: "%H",
        from: 0,
        to: 2,
        means: "the host name of this machine",
        literal: "%%H",
      },
      {
        kind: "dollar",
        outcome: "replaced",
        text: "${PORT}",
        from: 7,
        to: 14,
        means: "the service’s variable PORT, nothing when it is not set",
        literal: "$${PORT}",
      },
    ]);
  });

  test("an unknown specifier says that the service is refused", () => {
    expect(expansionNotes("%Q")[0]?.means).toBe("systemd knows no %Q and refuses the service.");
  });
});

describe("as a word of its own", () => {
  test.each([
    ["$NAME", ["replaced $NAME at 0"]],
    ["$PORT_%i", ["replaced $PORT_%i at 0", "replaced %i at 6"]],
    ["$RUN%t", ["dropped $RUN%t at 0", "replaced %t at 4"]],
    ["$RUN%%i", ["dropped $RUN%%i at 0", "halved %% at 4"]],
    ["$HOME/data:/data", ["dropped $HOME/data:/data at 0"]],
    ["$", ["dropped $ at 0"]],
    ["$$HOME", ["halved $$ at 0"]],
    ["${HOME}/data:/data", ["replaced ${HOME} at 0"]],
    ["web-$NAME", []],
  ])("%j: %j", (text, notes) => {
    expect(summary(text, "word")).toEqual(notes);
  });
});

describe("in a description", () => {
  test.each([
    ["Costs $$5 in ${HOME}", []],
    ["Web on %H", ["replaced %H at 7"]],
    ["100%20", ["ignored %2 at 3"]],
  ])("%j: %j", (text, notes) => {
    expect(summary(text, "description")).toEqual(notes);
  });

  test("only percent signs are doubled to make it literal", () => {
    expect(makeLiteral("50%off for $5", "description")).toBe("50%%off for $5");
  });
});

describe("against systemd’s own way through a text", () => {
  test("no note means that the text arrives as it is, and the reverse", () => {
    fc.assert(
      fc.property(trickyText, (text) => {
        expect(arrives(text, "inside-word") === text).toBe(expansionNotes(text).length === 0);
        fc.pre(text !== "");
        expect(arrives(text, "word") === text).toBe(expansionNotes(text, "word").length === 0);
      }),
    );
  });

  test("a literal text arrives as it was typed, at every place", () => {
    fc.assert(
      fc.property(trickyText, fc.constantFrom("word", "inside-word", "description"), (text, place) => {
        expect(arrives(makeLiteral(text, place), place)).toBe(text);
      }),
    );
  });
});

/** What arrives of a text, as `specifier_printf` and `replace_env_argv` of systemd 252 go through it. */
function arrives(text: string, place: ExpansionPlace): string | undefined {
  const specified = withSpecifiers(text);
  if (specified === undefined || place === "description") return specified;
  if (place === "word" && specified.startsWith("$") && !/^\$[${]/.test(specified)) return undefined;
  return withVariables(specified);
}

function withSpecifiers(text: string): string | undefined {
  let result = "";
  for (let i = 0; i < text.length; i++) {
    const next = text.charAt(i + 1);
    if (text[i] !== "%" || !/[%A-Za-z0-9]/.test(next)) result += text.charAt(i);
    else if (/[Q0-9]/.test(next)) return undefined;
    else {
      result += next === "%" ? "%" : "<specifier>";
      i++;
    }
  }
  return result;
}

function withVariables(text: string): string {
  let result = "";
  let start = 0;
  let state: "word" | "dollar" | "variable" = "word";
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (state === "word") state = character === "$" ? "dollar" : "word";
    else if (state === "dollar" && character === "{") {
      result += text.slice(start, i - 1);
      start = i - 1;
      state = "variable";
    } else if (state === "dollar" && character === "$") {
      result += text.slice(start, i);
      start = i + 1;
      state = "word";
    } else if (state === "dollar" || character === ":") state = "word";
    else if (character === "}") {
      result += "<variable>";
      start = i + 1;
      state = "word";
    }
  }
  return result + text.slice(start);
}
