import { behavioursOf } from "../../../podman/behaviours.ts";
import { namesImageUnit } from "../../../quadlet/references/image-unit.ts";
import type { SettingValue } from "../../../podman/settings/unit-settings.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerBeside, containerOf } from "../../model/unit-examples.ts";
import { missingFile } from "./parts/missing-file.ts";

const build = { "app.build": "[Build]\nImageTag=localhost/app:1\nSetWorkingDirectory=unit\n" };

export const imageFileMissing: Rule = {
  id: "image-file-missing",
  group: "generator",
  severity: "error",
  kinds: ["Container", "Volume", "drop-in"],
  when: "`Image=` names an .image or .build file, and there is none of exactly that name.",
  where: "For .image from Podman 4.8, for .build from 5.2. Where not all files are known, this is a note.",
  message: "Quadlet does not know which image is meant, and refuses the file.",
  fix: "Create the file, or name the image itself.",
  evidence: [{ kind: "source", name: "pkg/systemd/quadlet/quadlet.go@v5.8.3" }],
  examples: {
    fires: [
      containerOf("Image=app.build"),
      containerOf("Image=app.image"),
      { files: { "data.volume": "[Volume]\nDriver=image\nImage=data.image\n" } },
    ],
    silent: [
      { files: { ...build, "web.container": "[Container]\nImage=app.build\n" } },
      containerBeside(build, "Image=app.build"),
      containerOf("Image=app.build", { podman: "5.1" }),
    ],
  },
  check: (context) => {
    const image = imageOf(context);
    const behaviours = behavioursOf(context.target.podman);
    if (image === undefined || !namesImageUnit(image.text, behaviours)) return [];
    const isNamed = behaviours.has("buildUnits");
    return [image, ...builtImage(image, context)].flatMap((named) =>
      missingFile(context, named, { kind: "image-not-found", fileName: named.text, isNamed }),
    );
  },
};

/** What a build makes may be called as an .image file is, which then has to be there, too (generator-spec.md 8.1). */
function builtImage(image: SettingValue, { others }: CheckContext): readonly SettingValue[] {
  const tag = others.settingsOf(image.text)?.values("Build", "ImageTag")[0]?.text;
  return tag !== undefined && tag.endsWith(".image") ? [{ ...image, text: tag }] : [];
}

/** A volume has an image only with the driver for it. */
function imageOf({ settings, section }: CheckContext) {
  if (section === "Container") return settings.value(section, "Image");
  const isOfImage = section === "Volume" && settings.value(section, "Driver")?.text === "image";
  return isOfImage ? settings.value(section, "Image") : undefined;
}
