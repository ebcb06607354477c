import { lazy } from "react";
import { firstUse } from "../../browser/first-use.ts";

/** Loads what is not on the first screen, once a person uses the page or it has rested for a while. */
async function loadLater() {
  await firstUse();
  return import("./later.tsx");
}

type Later = typeof import("./later.tsx");

function later<Name extends keyof Later>(name: Name) {
  return lazy(async () => ({ default: (await loadLater())[name] }));
}

export const EvidenceDialog = later("EvidenceDialog");
export const Exposure = later("Exposure");
export const FurtherAnswers = later("FurtherAnswers");
export const ImageHint = later("ImageHint");
export const MoreCards = later("MoreCards");
export const PrivateDetails = later("PrivateDetails");
export const InstallCard = later("InstallCard");
export const Announcement = later("Announcement");
export const Provenance = later("Provenance");
export const ChangeWords = later("ChangeWords");
export const MoreRules = later("MoreRules");
export const CompareButton = later("CompareButton");
export const EditButton = later("EditButton");
export const DropIns = later("DropIns");
export const EmbedBar = later("EmbedBar");
export const Together = later("Together");
export const FileTabs = later("FileTabs");
