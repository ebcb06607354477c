import * as fc from "fast-check";
import type { Delivery } from "../delivery.ts";
import { shortHostileText } from "../hostile-text.ts";
import { writtenWorkspace } from "./written-workspace.ts";

const tabs = ["a-b", "k1x-9f", "toString", "__proto__", "a-b?Image=x"] as const;

/** Drafts in the storage: damaged, hostile, huge, of tabs that are not, and a list that names what is not there. */
export const drafts: fc.Arbitrary<Delivery> = fc
  .tuple(
    fc.uniqueArray(fc.tuple(fc.constantFrom(...tabs), draft()), {
      maxLength: 4,
      selector: ([tab]) => tab,
    }),
    fc.oneof(
      { weight: 4, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: shortHostileText },
      { weight: 1, arbitrary: fc.constantFrom("a-b ".repeat(50_000), " ", "gone a-b gone") },
    ),
  )
  .map(([kept, order]) => ({
    by: "storage",
    items: [
      ...kept.map(([tab, text]) => [`quadlight.draft.${tab}`, text] as const),
      ["quadlight.order", order ?? kept.map(([tab]) => tab).join(" ")] as const,
    ],
  }));

function draft(): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 8, arbitrary: writtenWorkspace },
    {
      weight: 3,
      arbitrary: fc.tuple(writtenWorkspace, fc.nat(300)).map(([text, at]) => text.slice(0, at)),
    },
    { weight: 1, arbitrary: fc.constantFrom("x".repeat(2_000_000), "[".repeat(1_000_000), "\0") },
  );
}
