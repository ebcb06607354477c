import { lazy, useEffect, useState } from "react";
import { isEmbedded } from "../../browser/embedded.ts";
import type { EvidenceRequest } from "../evidence/evidence.ts";
import { Findings } from "../findings/Findings.tsx";
import { Form } from "../form/Form.tsx";
import { Boundary } from "../parts/Boundary.tsx";
import { LatePart } from "../parts/LatePart.tsx";
import { Preview } from "../preview/Preview.tsx";
import type { PreviewTab } from "../preview/Preview.tsx";
import { ShareButton } from "../share/ShareButton.tsx";
import { Actions } from "./Actions.tsx";
import { Footer } from "./Footer.tsx";
import { Header } from "./Header.tsx";
import { PageLinks } from "./PageLinks.tsx";
import { useSession } from "../session/session.tsx";
import { SidePageMissing } from "./SidePageMissing.tsx";
import { useHash } from "../session/use-hash.ts";
import { useIsLive } from "../session/use-is-live.ts";
import { useOpening } from "./use-opening.ts";
import { useShortcuts } from "./use-shortcuts.ts";
import { late } from "../parts/late.ts";

const Announcement = late(() => import("./Announcement.tsx"));
const EmbedBar = late(() => import("../share/EmbedBar.tsx"));
const EvidenceDialog = late(() => import("../evidence/EvidenceDialog.tsx"));
const InstallCard = late(() => import("../preview/InstallCard.tsx"));
const FullEngine = late(() => import("../session/FullEngine.tsx"));
const Provenance = late(() => import("../preview/Provenance.tsx"));
const Together = late(() => import("../files/together/Together.tsx"));

const Notice = lazy(() => import("./Notice.tsx"));
const SidePage = lazy(() => import("./SidePage.tsx"));

/** The page. `onLive` is called once, when everything on it reacts. */
export function App({ onLive }: { readonly onLive?: () => void }) {
  const [tab, chooseTab] = useState<PreviewTab>("file");
  const [isEdited, setIsEdited] = useState(false);
  // Once asked for the dialog stays, so that closing it gives the focus back to where it came from.
  const [evidence, showEvidence] = useState<EvidenceRequest | "closed">();
  useShortcuts();
  useOpening();
  const isLive = useIsLive();
  const hash = useHash();
  const hasNotice = useSession((state) => state.notice !== undefined);
  useEffect(() => onLive?.(), [onLive]);

  if (/^(?:examples|explain|learn|rules)(?:\/|$)/.test(hash))
    return (
      <>
        {/* A lesson has a machine of its own. */}
        <Header hasTarget={!hash.startsWith("learn")}>
          <PageLinks />
        </Header>
        <LatePart key={hash} fallback={<main id="main" aria-busy="true" />} instead={<SidePageMissing />}>
          <SidePage hash={hash} showFile={() => chooseTab("file")} />
        </LatePart>
        <Footer />
      </>
    );
  return (
    <>
      <Header />
      <main className="page" id="main">
        <LatePart part="The notice">{hasNotice && <Notice />}</LatePart>
        <Form showEvidence={showEvidence} isLive={isLive} />
        <div className="column">
          <Preview {...{ isLive, tab, chooseTab, isEdited, setIsEdited }} />
          <Actions share={<ShareButton />} />
          <Boundary part="What to know about the file">
            <Findings showEvidence={showEvidence} />
          </Boundary>
          <LatePart part="A part of what to know">{isLive && <FullEngine />}</LatePart>
          <LatePart part="How the files belong together">{isLive && <Together />}</LatePart>
          <LatePart part="The commands">
            {isLive && <InstallCard showAll={() => chooseTab("install")} />}
          </LatePart>
        </div>
      </main>
      <Footer />
      <LatePart part="The link">{isLive && isEmbedded() && <EmbedBar />}</LatePart>
      <LatePart part="The announcement of changes">{isLive && <Announcement />}</LatePart>
      <LatePart part="What belongs to which line">{isLive && <Provenance key={tab} />}</LatePart>
      <LatePart part="How this was measured">
        {evidence && <EvidenceDialog request={evidence} close={() => showEvidence("closed")} />}
      </LatePart>
    </>
  );
}
