import { replaceValuePart } from "../../fixes/parts.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerOf } from "../../model/unit-examples.ts";
import { isUpdatedFromRegistry } from "./parts/written-image.ts";

const build = (tag: string) => `[Build]\nImageTag=${tag}\nSetWorkingDirectory=unit\n`;
const built = "[Container]\nImage=app.build\nAutoUpdate=registry\n";

/** The policy asks the registry of the image’s name, and an image that was built here has none. */
export const autoUpdateLocalImage: Rule = {
  id: "auto-update-local-image",
  group: "image",
  severity: "warning",
  kinds: ["Container", "drop-in"],
  when: "`AutoUpdate=` is registry, and the image begins with localhost/, or comes from a .build file whose `ImageTag=` does.",
  message:
    "`podman auto-update` asks a registry on this machine for it and fails: “pinging container registry localhost”.",
  fix: "Write `AutoUpdate=local`: the service starts again when the image was built anew.",
  evidence: [
    { kind: "source", name: "docs/source/markdown/podman-auto-update.1.md.in@v5.8.3" },
    { kind: "source", name: "podman-container-tools/podman#22413, #15879" },
  ],
  examples: {
    fires: [
      containerOf("Image=localhost/app:1\nAutoUpdate=registry"),
      { files: { "app.container": built, "app.build": build("localhost/app:1") } },
    ],
    silent: [
      containerOf("Image=localhost/app:1\nAutoUpdate=local"),
      containerOf("Image=localhost:5000/app:1\nAutoUpdate=registry"),
      containerOf("Image=quay.io/example/app:1\nAutoUpdate=registry"),
      { files: { "app.container": built, "app.build": build("quay.io/example/app:1") } },
      { files: { "app.container": built, "app.build": build("${REGISTRY}/app") } },
      containerOf("Image=localhost/app:1"),
    ],
  },
  check: (context) => {
    const policy = context.settings.value("Container", "AutoUpdate");
    const name = nameOfImage(context);
    if (policy === undefined || !isUpdatedFromRegistry(context)) return [];
    if (name?.startsWith("localhost/") !== true) return [];
    return [
      {
        title: `No registry has a newer ${name}`,
        why: "The image is built on this machine. podman auto-update asks a registry on localhost for it and fails; AutoUpdate=local looks at the image store instead.",
        range: policy.range,
        actions: replaceValuePart(context.document, policy, "local"),
      },
    ];
  },
};

/** What podman run gets as image. */
function nameOfImage({ settings, others }: CheckContext): string | undefined {
  const image = settings.value("Container", "Image")?.text;
  return image?.endsWith(".build") === true
    ? others.settingsOf(image)?.values("Build", "ImageTag")[0]?.text
    : image;
}
