import { deflateRawSync } from "node:zlib";
import * as fc from "fast-check";
import { writeFragment } from "../../../src/core/share/fragment.ts";
import type { Packing } from "../../../src/core/share/fragment.ts";
import type { Delivery } from "../delivery.ts";
import { hostileUnits } from "../hostile-unit.ts";
import { writtenWorkspace } from "./written-workspace.ts";

/** Little that unpacks into much; each is packed once. */
const bombs = [1_000_000, 2_999_999, 3_000_001, 60_000_000].map((length) => () => packedOnce(length));
const packedBombs = new Map<number, Buffer>();

function packedOnce(length: number): Buffer {
  const known = packedBombs.get(length);
  if (known !== undefined) return known;
  const bomb = deflateRawSync(Buffer.alloc(length, " "));
  packedBombs.set(length, bomb);
  return bomb;
}

const body: fc.Arbitrary<{ readonly packing: Packing; readonly bytes: Buffer }> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(writtenWorkspace, fc.constantFrom<Packing>("deflate", "deflate", "plain"))
      .map(([text, packing]) => ({ packing, bytes: packed(text, packing) })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...bombs).map((bomb) => ({ packing: "deflate" as const, bytes: bomb() })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.uint8Array({ maxLength: 60 }), fc.constantFrom<Packing>("deflate", "plain"))
      .map(([bytes, packing]) => ({ packing, bytes: Buffer.from(bytes) })),
  },
);

function packed(text: string, packing: Packing): Buffer {
  // A half of a surrogate pair becomes bytes that are no UTF-8.
  const bytes = Buffer.from(text, "utf8");
  return packing === "plain" ? bytes : deflateRawSync(bytes);
}

/** What happens to a link on its way. */
const damages: readonly ((fragment: string, at: number) => string)[] = [
  (fragment, at) => fragment.slice(0, at),
  (fragment, at) => fragment.slice(0, at) + fragment.slice(at + 1),
  (fragment, at) => `${fragment.slice(0, at)}A${fragment.slice(at + 1)}`,
  (fragment, at) => `${fragment.slice(0, at)}%20${fragment.slice(at)}`,
  (fragment, at) => `${fragment.slice(0, at)}=\u202e<b>${fragment.slice(at)}`,
  (fragment) => `${fragment}&s=0`,
  (fragment) => `${fragment}#${fragment}`,
  (fragment) => fragment.replace(/^s=./, "s=2"),
  (fragment) => fragment.replace(/^s=./, "s=9"),
  (fragment) => fragment.replace(/^s=./, "s=<"),
  (fragment) => fragment.replace(/^s=./, (start) => (start === "s=1" ? "s=0" : "s=1")),
  (fragment) => fragment + "A".repeat(1_000_001),
];

const whole = body.map(({ packing, bytes }) =>
  writeFragment({ packing, letters: bytes.toString("base64url") }),
);

/** Fragments of links: made by hand, cut, changed, made to explode, and some that are right apart from what they hold. */
export const links: fc.Arbitrary<Delivery> = fc
  .oneof(
    {
      weight: 2,
      arbitrary: hostileUnits.map((files) =>
        writeFragment({
          packing: "deflate",
          letters: packed(
            JSON.stringify({
              format: 1,
              files,
              active: files[0]?.[0],
              target: { podman: "5.8", scope: "user" },
            }),
            "deflate",
          ).toString("base64url"),
        }),
      ),
    },
    { weight: 4, arbitrary: whole },
    {
      weight: 2,
      arbitrary: fc
        .tuple(whole, fc.constantFrom(...damages), fc.nat(400))
        .map(([fragment, damage, at]) => damage(fragment, at % (fragment.length + 1))),
    },
    { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 40 }).map((text) => `s=${text}`) },
  )
  .map((fragment) => ({ by: "link", fragment }));
