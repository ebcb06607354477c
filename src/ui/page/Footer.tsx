/** What everybody may want to know about the page itself. */
export function Footer() {
  return (
    <footer className="footer">
      <span>Nothing leaves this page: it works without a network and sends nothing anywhere.</span>
      <span>What containers reach was measured on real Podman; each answer shows how.</span>
      <span>
        <a href="#rules">Every rule that the page checks</a>
      </span>
      <span>
        <a href="licences/">Licences</a>
      </span>
    </footer>
  );
}
