import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyChanges } from "../../../unit-file/text.ts";
import { parseUnitFile } from "../../../unit-file/parse.ts";
import { splitArguments } from "../../words/words.ts";
import { secrets, writeSecretRow } from "./secret-list.ts";
import { placeOf, readSecret, writeSecret } from "./secret.ts";

describe("a word of Secret=", () => {
  test.each([
    ["pg", { name: "pg", as: "file", target: "", options: "" }, "/run/secrets/pg"],
    ["pg,target=key", { name: "pg", as: "file", target: "key", options: "" }, "/run/secrets/key"],
    [
      "tls,target=/etc/key.pem,mode=0400",
      { name: "tls", as: "file", target: "/etc/key.pem", options: "mode=0400" },
      "/etc/key.pem",
    ],
    ["pg,type=env,target=PG", { name: "pg", as: "variable", target: "PG", options: "" }, "PG"],
    ["pg,type=env", { name: "pg", as: "variable", target: "", options: "" }, "pg"],
  ] as const)("%s is read, and says where the program finds it", (word, secret, place) => {
    expect(readSecret(word)).toEqual(secret);
    expect(placeOf(secret)).toBe(place);
  });

  test.each(["source=pg,target=/pg", "pg,target=A,type=env", "pg,type=mount", "", "a b"])(
    "%j stays a text",
    (word) => {
      expect(readSecret(word)).toBeUndefined();
    },
  );

  test("what is written is one word that is read back as it was", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "B", "-", "_", "/", "=", ",", " ", '"', "1") });
    fc.assert(
      fc.property(text, fc.constantFrom("variable", "file"), text, (name, as, target) => {
        const secret = { name, as, target, options: "" } as const;
        const written = writeSecret(secret);
        if (written.kind !== "value") return;
        expect(readSecret(written.value)).toEqual(secret);
        expect(splitArguments(written.value)).toMatchObject({ words: [{ text: written.value }] });
      }),
    );
  });
});

test("a line with two secrets makes two rows, and one goes without the other", () => {
  const document = parseUnitFile("[Container]\nSecret=a,type=env b\n");
  expect(secrets.rows(document)).toHaveLength(2);
  expect(applyChanges(document.text, secrets.remove(document, 0))).toBe("[Container]\nSecret=b\n");
  const changed = writeSecretRow(secrets.rows(document)[1], {
    name: "c",
    as: "file",
    target: "",
    options: "",
  });
  expect(changed).toEqual({ kind: "value", value: "a,type=env c" });
});
