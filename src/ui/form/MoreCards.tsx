import { BehindFrame } from "../app/BehindFrame.tsx";
import { EnvironmentCard } from "./EnvironmentCard.tsx";
import { HardeningCard } from "./hardening/HardeningCard.tsx";
import { HealthCard } from "./health/HealthCard.tsx";
import { ImageCard } from "./image/ImageCard.tsx";
import { PortsCard } from "./PortsCard.tsx";
import { SecretsCard } from "./secrets/SecretsCard.tsx";
import { ServiceCard } from "./ServiceCard.tsx";
import { StartCard } from "./start/StartCard.tsx";
import { UserNamespaceCard } from "./user-namespace/UserNamespaceCard.tsx";
import { VolumesCard } from "./VolumesCard.tsx";

/** The cards that stand below the first screen. They load after it. */
export function MoreCards() {
  return (
    <>
      <BehindFrame>
        <PortsCard />
      </BehindFrame>
      <BehindFrame>
        <VolumesCard />
      </BehindFrame>
      <BehindFrame>
        <EnvironmentCard />
      </BehindFrame>
      <BehindFrame>
        <SecretsCard />
      </BehindFrame>
      <BehindFrame>
        <ServiceCard />
      </BehindFrame>
      <BehindFrame>
        <StartCard />
      </BehindFrame>
      <BehindFrame>
        <HealthCard />
      </BehindFrame>
      <BehindFrame>
        <ImageCard />
      </BehindFrame>
      <BehindFrame>
        <UserNamespaceCard />
      </BehindFrame>
      <BehindFrame>
        <HardeningCard />
      </BehindFrame>
    </>
  );
}
