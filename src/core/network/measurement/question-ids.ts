/** The questions of the table at first sight, in its order. */
export const questionIds = [
  "localhost-services",
  "services-on-all-addresses",
  "abstract-sockets",
  "interfaces",
  "other-containers",
  "reached-by-containers",
  "unpublished-ports",
  "published-port",
  "local-network",
  "internet",
] as const;
export type QuestionId = (typeof questionIds)[number];

/** The questions under “more”, which load when they are asked for. */
export const furtherQuestionIds = ["loopback-published-port", "lan-multicast", "client-address"] as const;
export type FurtherQuestionId = (typeof furtherQuestionIds)[number];
