import { describeImage } from "../../core/podman/values/image/image.ts";
import { Shown } from "../parts/Shown.tsx";

/** What follows from the image that is written: where it comes from, and whether it can change. */
export default function ImageHint({ value }: { readonly value: string }) {
  return (
    <p className="hint">
      <Shown text={describeImage(value).sentence} />
    </p>
  );
}
