import { lazy, Suspense } from "react";
import { unitOfFile } from "../../../core/quadlet/names/drop-in-name.ts";
import { hasFullEngine } from "../../../state/session.ts";
import { useSession } from "../../session/session.tsx";
import { togetherId } from "./together-id.ts";

const TogetherCard = lazy(() => import("./TogetherCard.tsx"));

/** How the files of the workspace belong together, where there is more than one unit. */
export default function Together() {
  const hasSeveral = useSession((state) => {
    const [first, ...others] = Object.keys(state.history.present.workspace.files);
    // It comes with what the rules say, which stands above it, so that nothing moves.
    return hasFullEngine(state) && others.some((name) => unitOfFile(name) !== unitOfFile(first ?? ""));
  });
  if (!hasSeveral) return null;
  return (
    <Suspense>
      <TogetherCard id={togetherId} />
    </Suspense>
  );
}
