import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from "react";
import type { EvidenceRequest } from "../explain/evidence.ts";
import { Findings } from "../explain/Findings.tsx";
import { ContainerCard } from "../form/ContainerCard.tsx";
import { NetworkCard } from "../form/NetworkCard.tsx";
import { PortsCard } from "../form/PortsCard.tsx";
import { Preview } from "../preview/Preview.tsx";
import type { PreviewTab } from "../preview/Preview.tsx";
import { Actions } from "./Actions.tsx";
import { Footer } from "./Footer.tsx";
import { Header } from "./Header.tsx";
import { Announcement, InstallCard, MoreCards } from "./load-later.ts";
import { Notice } from "./Notice.tsx";
import { useOpening } from "./use-opening.ts";
import { useShortcuts } from "./use-shortcuts.ts";

const EvidenceDialog = lazy(() => import("../explain/EvidenceDialog.tsx"));

/** The page. `onLive` is called once, when everything on it reacts. */
export function App({ onLive }: { readonly onLive?: () => void }) {
  const [tab, chooseTab] = useState<PreviewTab>("file");
  const [evidence, setEvidence] = useState<EvidenceRequest>();
  const [hasShown, setHasShown] = useState(false);
  const showEvidence = (request: EvidenceRequest) => {
    setEvidence(request);
    // From here on the dialog stays, so that closing it gives the focus back to where it came from.
    setHasShown(true);
  };
  useShortcuts();
  useOpening();
  const isLive = useIsLive();
  useEffect(() => onLive?.(), [onLive]);

  return (
    <>
      <Header />
      <main className="page">
        <Notice />
        <div className="column">
          <ContainerCard />
          <NetworkCard showEvidence={showEvidence} />
          <PortsCard />
          <Suspense>{isLive && <MoreCards />}</Suspense>
        </div>
        <div className="column">
          <Preview tab={tab} chooseTab={chooseTab} />
          <Findings showEvidence={showEvidence} />
          <Suspense>{isLive && <InstallCard showAll={() => chooseTab("install")} />}</Suspense>
        </div>
      </main>
      <Actions />
      <Footer />
      <Suspense>{isLive && <Announcement />}</Suspense>
      <Suspense>
        {hasShown && <EvidenceDialog request={evidence} close={() => setEvidence(undefined)} />}
      </Suspense>
    </>
  );
}

const neverChanges = () => () => undefined;

/** False for the HTML made at build time and while it becomes live, true from then on. */
function useIsLive(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}
