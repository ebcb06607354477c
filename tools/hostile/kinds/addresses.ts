import * as fc from "fast-check";
import { keysOf } from "../../../src/core/podman/keys/keys.ts";
import type { Delivery } from "../delivery.ts";
import { hostileText } from "../hostile-text.ts";
import { wellFormed } from "../well-formed.ts";

const name = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      ...keysOf("Container").map(({ key }) => key),
      "Description",
      "Restart",
      "WantedBy",
      "podman",
      "scope",
      "embed",
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom("ContainerName", "Image", "Network", "PublishPort") },
  { weight: 1, arbitrary: hostileText },
);

/** How a text gets into an address: as it should, raw, or with an escape that means no character. */
const encodings: readonly ((text: string) => string)[] = [
  encoded,
  encoded,
  encoded,
  (text) => text.replaceAll(/[&#\s\p{C}]/gu, ""),
  (text) => `${encoded(text)}%`,
  (text) => `${encoded(text)}%ff%c0%80`,
  (text) => encodeURIComponent(encoded(text)),
  (text) => encoded(text).replaceAll("%20", "+"),
];

function encoded(text: string): string {
  return encodeURIComponent(wellFormed(text));
}

const parameter = fc
  .tuple(
    name,
    fc.oneof(hostileText, fc.constantFrom("", "a", "5.8", "user", "host")),
    fc.constantFrom(...encodings),
  )
  .map(([key, value, encode]) => `${encode(key)}=${encode(value)}`);

const repeated = fc
  .tuple(parameter, fc.constantFrom(2, 100, 3000, 30_000))
  .chain(([text, times]) =>
    fc
      .boolean()
      .map((isNumbered) =>
        Array.from({ length: Math.min(times, Math.ceil(300_000 / text.length)) }, (_, at) =>
          isNumbered ? `x${at}${text}` : text,
        ),
      ),
  );

/** The pages beside the workspace, with the name of what they should show. */
const sidePage = fc
  .tuple(
    fc.constantFrom("learn", "rules", "examples", "explain", "__proto__", "constructor"),
    fc.oneof(hostileText, fc.constantFrom("", "-1", "1e9", "toString")),
    fc.boolean(),
  )
  .map(
    ([page, what, isEncoded]) => `#${page}/${isEncoded ? encoded(what) : what.replaceAll(/[\s\p{C}]/gu, "")}`,
  );

/** Addresses with parameters: hostile, very many, very long, repeated, badly encoded; and of pages that are not there. */
export const addresses: fc.Arbitrary<Delivery> = fc
  .tuple(
    fc.array(
      fc.oneof(
        { weight: 12, arbitrary: parameter.map((text) => [text]) },
        { weight: 1, arbitrary: repeated },
        { weight: 1, arbitrary: fc.constantFrom(["&&"], ["="], ["?"], ["%"]) },
      ),
      { maxLength: 5 },
    ),
    fc.boolean(),
    fc.oneof({ weight: 4, arbitrary: fc.constant("") }, { weight: 1, arbitrary: sidePage }),
  )
  .map(([parts, isEmbedded, hash]) => ({
    by: "address",
    search: `?${[...parts.flat(), ...(isEmbedded ? ["embed"] : [])].join("&")}`,
    hash,
  }));
