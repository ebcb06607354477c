import * as fc from "fast-check";
import type { Delivery } from "../delivery.ts";
import { shortHostileText } from "../hostile-text.ts";
import { wellFormed } from "../well-formed.ts";
import { addresses } from "./addresses.ts";
import { links } from "./links.ts";

/** Where the page stands inside another one: behind `?embed`, with a link or with parameters, short enough for a server. */
const address: fc.Arbitrary<string> = fc
  .oneof(
    links.map((link) => (link.by === "link" ? `?embed#${link.fragment}` : "")),
    addresses.map((each) => (each.by === "address" ? `${each.search}&embed` : "")),
    shortHostileText.map((text) => `?embed=${encodeURIComponent(wellFormed(text))}`),
  )
  .filter((text) => text.length < 8000 || text.startsWith("?embed#"));

const message = fc.oneof(
  fc.json({ maxDepth: 3 }),
  shortHostileText.map((text) => JSON.stringify(text)),
  shortHostileText.map((text) =>
    JSON.stringify({ type: "open", files: { "web.container": text }, __proto__: 1 }),
  ),
  fc.constantFrom(
    '{"source":"react-devtools-bridge","payload":{"event":"x"}}',
    '{"source":"react-devtools-content-script","hello":true}',
    '{"type":"webpackOk"}',
    '{"__proto__":{"polluted":1}}',
  ),
);

/** The page in a frame of a page that means it no good. */
export const frames: fc.Arbitrary<Delivery> = fc
  .record({ address, messages: fc.array(message, { maxLength: 4 }) })
  .map(({ address: place, messages }) => ({ by: "frame", address: place, messages }));
