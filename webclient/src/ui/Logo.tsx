/** The mark and the name. */
export function Logo() {
  return (
    <span class="logo">
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <rect x="1.75" y="1.75" width="16.5" height="16.5" rx="4.5" fill="none" stroke="currentColor" stroke-width="1.9" />
        <path d="M6 7h8M6 10h5.5M6 13h4M13.5 10.2v.01M11.8 13h2.2" stroke="currentColor" stroke-width="1.7" stroke-linecap="round" />
      </svg>
      <span class="logo-name">Whitecell</span>
    </span>
  );
}
