import { lazy } from "react";
import { firstUse } from "../../browser/first-use.ts";

/** Loads what is not on the first screen, once a person uses the page or it has rested for a while. */
async function loadLater() {
  await firstUse();
  return import("../page/later.tsx");
}

type Later = typeof import("../page/later.tsx");
type Part = Exclude<keyof Later, `load${string}`>;

function later<Name extends Part>(name: Name) {
  return lazy(async () => ({ default: (await loadLater())[name] }));
}

// Files of their own, which the first screen need not name.
export const HostAssistant = lazy(async () => (await loadLater()).loadHostAssistant());
export const UnitEditor = lazy(async () => (await loadLater()).loadUnitEditor());

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
export const FullEngine = later("FullEngine");
export const CompareButton = later("CompareButton");
export const EditButton = later("EditButton");
export const DropIns = later("DropIns");
export const EmbedBar = later("EmbedBar");
export const LateShareDialog = later("LateShareDialog");
export const Together = later("Together");
export const FileTabs = later("FileTabs");
