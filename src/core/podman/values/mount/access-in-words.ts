import { volumeAccess } from "./volume-options.ts";

/** Says in a few words what the options of a volume allow: “read-only, label for this container”. */
export function accessInWords(options: string): string {
  const { isReadOnly, label, changesOwner, isOverlay } = volumeAccess(options);
  if (isOverlay) return "writes are thrown away";
  const labelled = {
    none: "SELinux label unchanged",
    shared: "label shared by containers",
    private: "label for this container",
  };
  return [
    isReadOnly ? "read-only" : "read and write",
    labelled[label],
    ...(changesOwner ? ["files given to the program’s user"] : []),
  ].join(", ");
}
