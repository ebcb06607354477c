import { EnvironmentCard } from "./EnvironmentCard.tsx";
import { StartCard } from "./StartCard.tsx";
import { VolumesCard } from "./VolumesCard.tsx";

/** The cards that stand below the first screen. They load after it. */
export default function MoreCards() {
  return (
    <>
      <VolumesCard />
      <EnvironmentCard />
      <StartCard />
    </>
  );
}
