import { Page, Document as PdfDocument } from "@react-pdf/renderer";
import { PageNumber } from "./contents.tsx";
import type { PdfFonts } from "./fonts.ts";
import { measure } from "./reactPdf.ts";
import type { FlowProps, LayoutNode } from "./tree.ts";

/**
 * The bodies of the pages with the right number on every line of a list of contents. The numbers are measured by themselves
 * and put where one was kept free: they are as wide and as high, so no page has to be cut again.
 */
export async function withPageNumbers(bodies: readonly LayoutNode[], fonts: PdfFonts): Promise<readonly LayoutNode[]> {
  const shown = new Set(bodies.flatMap((body) => all(body, ({ pageOf }) => pageOf)));
  if (shown.size === 0) return bodies;
  // From the last page to the first: a heading that goes on over a page is where it begins.
  const pages = new Map(
    bodies
      .flatMap((body, i) => all(body, ({ destination }) => destination).map((name) => [name, i + 1] as const))
      .reverse(),
  );
  const [measured] = await measure(
    <PdfDocument>
      <Page wrap={false}>
        {[...shown].map((name) => (
          <PageNumber key={name} of={name} number={String(pages.get(name))} fonts={fonts} />
        ))}
      </Page>
    </PdfDocument>,
    fonts,
  );
  const numbers = new Map((measured?.children ?? []).map((node) => [node.props.pageOf, node] as const));
  const filled = (node: LayoutNode): LayoutNode => {
    const number = node.props.pageOf === undefined ? undefined : numbers.get(node.props.pageOf);
    if (number) return { ...number, box: { ...number.box, top: node.box.top, left: node.box.left } };
    return isWhole(node) ? node : { ...node, children: (node.children ?? []).map(filled) };
  };
  return bodies.map(filled);
}

/** What the pieces say of themselves, all the way down. */
function all(node: LayoutNode, said: (props: FlowProps) => string | undefined): readonly string[] {
  const own = said(node.props);
  const under = isWhole(node) ? [] : (node.children ?? []).flatMap((child) => all(child, said));
  return own === undefined ? under : [own, ...under];
}

/** What is in a text or a drawing is react-pdf's own, of another shape. */
const isWhole = ({ lines, type }: LayoutNode) => lines !== undefined || type === "SVG";
