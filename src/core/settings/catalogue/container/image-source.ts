import { quadletManual } from "../description.ts";
import type { ContainerDescriptions } from "./descriptions.ts";

/** Where the image comes from. */
export const imageSource = {
  Pull: {
    valueType: "enum",
    summary: "When Podman fetches the image; without it, only when the host does not have it.",
    example: "Pull=newer",
    share: 2.8,
    docs: quadletManual("pull"),
    values: ["always", "missing", "never", "newer"],
    podmanArgument: "--pull *",
    fallback: { words: "--pull *", since: "4.4" },
  },
  AutoUpdate: {
    valueType: "enum",
    summary: "Lets podman auto-update restart the service when the registry, or the host, has a newer image.",
    example: "AutoUpdate=registry",
    share: 52.3,
    docs: quadletManual("autoupdate"),
    values: ["registry", "local"],
    podmanArgument: "--label io.containers.autoupdate=*",
    fallback: { words: "--label io.containers.autoupdate=*", since: "4.4" },
  },
  Retry: {
    valueType: "int",
    summary: "How often a failed download of the image is tried again.",
    example: "Retry=5",
    share: 0.2,
    docs: quadletManual("retry"),
    podmanArgument: "--retry *",
    fallback: { words: "--retry *", since: "5.0" },
    lost: "How often a failed download is tried again can’t be set.",
  },
  RetryDelay: {
    valueType: "duration",
    summary: "How long Podman waits before it tries a download again.",
    example: "RetryDelay=10s",
    share: 0.2,
    docs: quadletManual("retrydelay"),
    podmanArgument: "--retry-delay *",
    fallback: { words: "--retry-delay *", since: "5.0" },
    lost: "The pause before another try can’t be set.",
  },
} satisfies ContainerDescriptions;
