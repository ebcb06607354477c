import { BehindFrame } from "../session/BehindFrame.tsx";
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

/** In the order of the form. */
const cards = {
  PortsCard,
  VolumesCard,
  EnvironmentCard,
  SecretsCard,
  ServiceCard,
  StartCard,
  HealthCard,
  ImageCard,
  UserNamespaceCard,
  HardeningCard,
};

/** The cards that stand below the first screen. They load after it, and each follows behind the frame by itself. */
export default function MoreCards() {
  return Object.entries(cards).map(([name, Card]) => (
    <BehindFrame key={name}>
      <Card />
    </BehindFrame>
  ));
}
