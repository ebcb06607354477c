import { describeImage } from "../../core/settings/values/image.ts";

/** What follows from the image that is written: where it comes from, and whether it can change. */
export function ImageHint({ value }: { readonly value: string }) {
  return <p className="hint">{describeImage(value).sentence}</p>;
}
