import { isSince } from "../release.ts";
import type { Target } from "../target.ts";

/**
 * What writing `Network=private` changes against leaving the line out, in sentences (network-modes.md 1.1, last
 * paragraph; lab messages of the modes unset and private). Rootless, IP= and its like are refused either way.
 */
export function differencesOfWritingPrivate({ podman, scope }: Target): readonly string[] {
  const differences = [
    {
      when: scope === "qm",
      sentence:
        "This container gets a network of its own; without the line it is on the partition’s network.",
    },
    { when: scope === "qm", sentence: "PublishPort= works; without the line Podman ignores it." },
    {
      when: scope === "system",
      sentence:
        "IP= makes the start fail; without the line it works. IP6= and NetworkAlias= make it fail, too.",
    },
    { when: true, sentence: "A second Network= line makes the start fail." },
    { when: true, sentence: "netns= in containers.conf no longer counts." },
    {
      when: isSince(podman, "5.7"),
      sentence:
        "With PublishPort= the journal says that the port mappings have been discarded. They work all the same.",
    },
    {
      when: isSince(podman, "5.0"),
      sentence: "With Pod= this container gets a network of its own instead of the pod’s.",
    },
  ];
  return differences.filter(({ when }) => when).map(({ sentence }) => sentence);
}
