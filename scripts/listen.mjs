import { once } from "node:events";

/**
 * Lets a server listen on this machine only, on any free port unless one is given; gives its address.
 * Rejects when the port can't be used.
 *
 * @param {import("node:http").Server} server
 * @param {number} port
 * @returns {Promise<string>}
 */
export async function listen(server, port = 0) {
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  return `http://127.0.0.1:${address.port}/`;
}
