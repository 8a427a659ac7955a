export interface SkipLinkProps {
  /** Id of an element with tabIndex -1, usually <main>. */
  readonly to: string;
  readonly children?: string | undefined;
}

/** The first thing Tab finds: past the navigation, straight to the page. The address stays as it is. */
export const SkipLink = ({ to, children = "Skip to the page" }: SkipLinkProps) => (
  <a
    className="skip-link"
    href={`#${to}`}
    onClick={(event) => {
      event.preventDefault();
      document.getElementById(to)?.focus();
    }}
  >
    {children}
  </a>
);
