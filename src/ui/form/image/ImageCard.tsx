import { lazy } from "react";
import { settings } from "../../../core/podman/settings/settings.ts";
import { readSingle } from "../../../core/podman/words/single-value.ts";
import { lastValue } from "../../../core/unit-file/read.ts";
import { useRead } from "../../session/session.tsx";
import { FoldedCard } from "../FoldedCard.tsx";
import { pullSetting, updateSetting } from "./image-settings.ts";

const ImageFields = lazy(() => import("./ImageFields.tsx"));

/** What the name of the image means, when it is fetched, and whether it is kept up to date. */
export function ImageCard() {
  const [image, pull, update] = useRead(({ document, target }) =>
    [settings.image, pullSetting, updateSetting].map((name) =>
      readSingle(lastValue(document, name) ?? "", target.podman),
    ),
  );
  return (
    <FoldedCard
      title="Image and updates"
      state={inShort(pull ?? "", update ?? "")}
      isSet={(pull ?? "") !== "" || (update ?? "") !== ""}
    >
      <ImageFields image={image ?? ""} pull={pull ?? ""} update={update ?? ""} />
    </FoldedCard>
  );
}

function inShort(pull: string, update: string): string {
  const fetched = pull === "" ? "fetched once" : `fetched: ${pull}`;
  return `${fetched}, ${update === "" ? "no updates by itself" : `updates: ${update}`}`;
}
