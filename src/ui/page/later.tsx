import "./later.css";

/** What is not on the first screen, in one file that loads after it. */
export { EvidenceDialog } from "../explain/EvidenceDialog.tsx";
export { Exposure } from "../explain/exposure/Exposure.tsx";
export { FurtherAnswers } from "../explain/FurtherAnswers.tsx";
export { InstallCard } from "../explain/InstallCard.tsx";
export { PrivateDetails } from "../form/PrivateDetails.tsx";
export { ImageHint } from "../form/ImageHint.tsx";
export { MoreCards } from "../form/MoreCards.tsx";
export { ChangeWords } from "../preview/ChangeWords.tsx";
export { Provenance } from "../preview/Provenance.tsx";
export { Announcement } from "./Announcement.tsx";
export { FullEngine } from "../session/FullEngine.tsx";
export { CompareButton } from "../compare/CompareButton.tsx";
export { EditButton } from "../preview/EditButton.tsx";
export { DropIns } from "../files/DropIns.tsx";
export { LateShareDialog } from "../share/LateShareDialog.tsx";
export { EmbedBar } from "../share/EmbedBar.tsx";
export { Together } from "../files/together/Together.tsx";
export { FileTabs } from "../files/FileTabs.tsx";

export const loadUnitEditor = () => import("../editor/UnitEditor.tsx");
export const loadHostAssistant = () => import("../assistant/HostAssistant.tsx");
