import { quadletManual } from "../description.ts";
import type { ContainerDescriptions } from "./descriptions.ts";

/** Logs and labels. */
export const logsAndLabels = {
  LogDriver: {
    valueType: "enum",
    summary: "Where the output of the program goes.",
    example: "LogDriver=journald",
    share: 7.6,
    docs: quadletManual("logdriver"),
    values: ["journald", "k8s-file", "json-file", "none", "passthrough", "passthrough-tty"],
    podmanArgument: "--log-driver *",
    fallback: { words: "--log-driver *", since: "4.4" },
  },
  LogOpt: {
    valueType: "string",
    summary: "An option of the log driver.",
    example: "LogOpt=tag=web",
    share: 1.2,
    docs: quadletManual("logopt"),
    podmanArgument: "--log-opt *",
    fallback: { words: "--log-opt *", since: "4.4" },
  },
  Label: {
    valueType: "env-list",
    summary: "Names and values that are noted on the container for other programs.",
    example: "Label=team=web",
    share: 24.7,
    docs: quadletManual("label"),
    podmanArgument: "--label *",
  },
  Annotation: {
    valueType: "env-list",
    summary: "Names and values that the OCI runtime gets along with the container.",
    example: "Annotation=run.oci.keep_original_groups=1",
    share: 2,
    docs: quadletManual("annotation"),
    podmanArgument: "--annotation *",
  },
} satisfies ContainerDescriptions;
