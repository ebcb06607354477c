import * as fc from "fast-check";
import { expect, test } from "vitest";
import { crc32 } from "./crc32.ts";

const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

test("the check value of the standard comes out", () => {
  expect(crc32(bytesOf("123456789"))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
});

test("bytes in two parts have the sum of the whole", () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.uint8Array(), (one, other) => {
      expect(crc32(other, crc32(one))).toBe(crc32(Uint8Array.from([...one, ...other])));
    }),
  );
});
