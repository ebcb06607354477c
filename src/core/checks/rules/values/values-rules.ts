import type { Rule } from "../../model/rule.ts";
import { badEscape } from "./bad-escape.ts";
import { boolUnusual } from "./bool-unusual.ts";
import { continuationGlued } from "./continuation-glued.ts";
import { dollarExpansion } from "./dollar-expansion.ts";
import { emptyWordStops } from "./empty-word-stops.ts";
import { environmentFileDash } from "./environment-file-dash.ts";
import { environmentUnquotedBlank } from "./environment-unquoted-blank.ts";
import { fileExtensionCase } from "./file-extension-case.ts";
import { fileNameBlank } from "./file-name-blank.ts";
import { hiddenCharactersRead } from "./hidden-characters.ts";
import { inlineComment } from "./inline-comment.ts";
import { lineDropped } from "./line-dropped.ts";
import { numberNotNumeric } from "./number-not-numeric.ts";
import { percentSpecifier } from "./percent-specifier.ts";
import { podmanNumberInvalid } from "./podman-number-invalid.ts";
import { podmanTimeInvalid } from "./podman-time-invalid.ts";
import { quotesKeptInList } from "./quotes-kept-in-list.ts";
import { sectionHeaderMisspelled } from "./section-header-misspelled.ts";
import { shellSyntax } from "./shell-syntax.ts";
import { singleKeyRepeated } from "./single-key-repeated.ts";
import { singleQuotesKept } from "./single-quotes-kept.ts";
import { sizeWithoutUnit } from "./size-without-unit.ts";
import { trailingBackslashEnd } from "./trailing-backslash-end.ts";
import { unterminatedQuote } from "./unterminated-quote.ts";

/** The rules of this folder, in the order of the reference. */
export const valuesRules: readonly Rule[] = [
  inlineComment,
  environmentUnquotedBlank,
  environmentFileDash,
  badEscape,
  unterminatedQuote,
  emptyWordStops,
  singleQuotesKept,
  quotesKeptInList,
  boolUnusual,
  singleKeyRepeated,
  continuationGlued,
  trailingBackslashEnd,
  lineDropped,
  percentSpecifier,
  dollarExpansion,
  shellSyntax,
  numberNotNumeric,
  podmanTimeInvalid,
  podmanNumberInvalid,
  sizeWithoutUnit,
  fileExtensionCase,
  fileNameBlank,
  sectionHeaderMisspelled,
  hiddenCharactersRead,
];
