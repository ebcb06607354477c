import { lazy } from "react";
import { fileKindOf } from "../../core/quadlet/names/unit-kind.ts";
import { firstUse } from "../../browser/first-use.ts";
import { useWorkspace } from "../session/session.tsx";
import type { ShowEvidence } from "../evidence/evidence.ts";
import { Boundary } from "../parts/Boundary.tsx";
import { LatePart } from "../parts/LatePart.tsx";
import { ContainerCard } from "./ContainerCard.tsx";
import { NetworkCard } from "./NetworkCard.tsx";
import { late } from "../parts/late.ts";

const MoreCards = late(() => import("./MoreCards.tsx"));

// The first screen is a container; what a file of another kind needs loads with it.
const UnitKeysCard = lazy(() => import("./UnitKeysCard.tsx"));

// Big, and at the end of the form: a piece of its own.
const AllSettings = lazy(async () => {
  await firstUse();
  return import("./settings/AllSettings.tsx");
});

interface FormProps {
  readonly showEvidence: ShowEvidence;
  readonly isLive: boolean;
}

/** The form of the file on show, by what kind of file it is. */
export function Form({ showEvidence, isLive }: FormProps) {
  const kind = useWorkspace(({ active }) => fileKindOf(active));
  return (
    <div className="column">
      {kind === "Container" ? (
        <>
          <ContainerCard isLive={isLive} />
          <Boundary part="The network">
            <NetworkCard showEvidence={showEvidence} />
          </Boundary>
          <LatePart part="Ports, volumes, environment and service">{isLive && <MoreCards />}</LatePart>
          <LatePart part="All settings">{isLive && <AllSettings />}</LatePart>
        </>
      ) : (
        <LatePart part="The form">
          <UnitKeysCard />
        </LatePart>
      )}
    </div>
  );
}
