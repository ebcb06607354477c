import { networkKeys } from "../../podman/keys/network.ts";
import { podKeys } from "../../podman/keys/pod.ts";
import { conventionalOrder } from "../../podman/keys/order.ts";
import type { ConventionalOrder } from "../../unit-file/document.ts";

/** Where new lines of `.network` and `.pod` files go, beside those of containers. */
export const unitOrder: ConventionalOrder = {
  ...conventionalOrder,
  keys: {
    ...conventionalOrder.keys,
    Network: Object.keys(networkKeys),
    Pod: Object.keys(podKeys),
  },
};
