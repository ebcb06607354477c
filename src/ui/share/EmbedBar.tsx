import { useHash } from "../session/use-hash.ts";
import "./embed.css";

/** What stays of the header inside another page: the way to the page itself, with the same files. */
export default function EmbedBar() {
  const hash = useHash();
  const address = new URL(location.href);
  address.searchParams.delete("embed");
  address.hash = hash;
  return (
    <nav className="embed-bar" aria-label="Quadlight">
      <a href={address.href} target="_blank" rel="noopener">
        Open in Quadlight
      </a>
    </nav>
  );
}
