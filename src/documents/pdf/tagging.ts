/// <reference path="./pdfkit.d.ts" />
import type { Outline, PdfKit, StructContent, StructElement } from "pdfkit";
import type { LayoutNode, Tag } from "./tree.ts";
import type { Witness } from "./witness.ts";

/**
 * Puts marks around everything that will be painted, so that a screen reader meets headings, tables and lists, and nothing
 * else: react-pdf can call us while it paints (its Canvas), and pdfkit knows how to write the marks. A piece that was cut
 * over two pages keeps its props, so it stays one element.
 */
export function tag(file: PdfKit, witness: Witness, pages: readonly LayoutNode[]): readonly LayoutNode[] {
  const root = file.struct("Document", {});
  file.addStructure(root);
  const outlines: Outline[] = [file.outline];

  const elementFor = ({ props }: LayoutNode, type: Tag, { element: parent, known }: Above): StructElement => {
    const made = known.get(props);
    if (made) return made;
    const { scope, alt } = props;
    const element = file.struct(type, { ...(scope && { scope }), ...(alt !== undefined && { alt }) });
    parent.add(element);
    known.set(props, element);
    return element;
  };

  const asArtifact = (type: "Pagination" | "Layout", nodes: readonly LayoutNode[]): readonly LayoutNode[] => [
    hook(() => {
      witness.attend(undefined);
      file.markContent("Artifact", { type });
    }),
    ...nodes,
    hook(() => {
      file.endMarkedContent();
    }),
  ];

  const markPlace = ({ props, box }: LayoutNode) => {
    const [, , , down = 1, , from = 0] = file._ctm;
    const top = file.page.height - (down * box.top + from);
    if (props.destination !== undefined) file.addNamedDestination(props.destination, "XYZ", 0, top, null);
    if (!props.outline) return;
    const level = Math.min(props.outline.level, outlines.length);
    const under = outlines[level - 1] ?? file.outline;
    // pdfkit measures `left` from the right edge.
    const place = { top, left: file.page.width, expanded: true };
    outlines.splice(level, outlines.length, under.addItem(props.outline.title, place));
  };

  const asContent = (node: LayoutNode, above: Above): readonly LayoutNode[] => {
    const type = node.props.tag ?? "P";
    const element = elementFor(node, type, above);
    const isNew = !seen.has(node.props);
    seen.add(node.props);
    let content: StructContent | undefined;
    return [
      hook(() => {
        if (isNew) markPlace(node);
        witness.attend(node.props);
        content = file.markStructureContent(type);
      }),
      node,
      hook(() => {
        file.endMarkedContent();
        if (content) element.add(content);
      }),
    ];
  };
  const seen = new Set<object>();

  const linkOver = ({ box }: LayoutNode, { to, says }: Link, element: StructElement): LayoutNode =>
    hook(() => {
      file.goTo(0, 0, box.width, box.height, to, { structParent: element, Contents: new String(says) });
      // pdfkit takes the page being painted when an element ends for the page that its link is on.
      element.end();
    });

  /** Under a link nothing is known yet: one that is cut over two pages is two links. */
  const inside = (node: LayoutNode, tag: Tag, above: Above): Above => {
    const known = node.props.link ? new Map<object, StructElement>() : above.known;
    return { element: elementFor(node, tag, { ...above, known }), known };
  };

  // Without anything above: decoration. Each of its texts is marked by itself, or a reader would run "draft" and "Page 1" together.
  const visit = (node: LayoutNode, over: Above | undefined): readonly LayoutNode[] => {
    const above = node.again ? undefined : over;
    if (node.lines || node.type === "SVG") return above ? asContent(node, above) : asArtifact("Pagination", [node]);
    const { tag: type, link } = node.props;
    const within = above && type ? inside(node, type, above) : above;
    const children = (node.children ?? []).flatMap((child) => visit(child, within));
    if (link && within) children.push(linkOver(node, link, within.element));
    if (!isDecorated(node)) return [{ ...node, children }];
    // Borders and background are painted before the children: the artifact is closed by the first of these.
    const [open, close] = asArtifact("Layout", []);
    return open && close ? [open, { ...node, children: [close, ...children] }] : [];
  };

  const top: Above = { element: root, known: new Map() };
  return pages.map((page) => ({
    ...page,
    children: (page.children ?? []).flatMap((node) => visit(node, isChrome(node) ? undefined : top)),
  }));
}

/** The element that a node's own go into, and those that were made already: a piece that was cut keeps its props. */
interface Above {
  readonly element: StructElement;
  readonly known: Map<object, StructElement>;
}
type Link = NonNullable<LayoutNode["props"]["link"]>;

const isChrome = ({ props }: LayoutNode) => props.repeat ?? false;

const isDecorated = ({ style, box }: LayoutNode) =>
  style.backgroundColor !== undefined ||
  [box.borderTopWidth, box.borderBottomWidth, box.borderLeftWidth].some((width) => (width ?? 0) > 0);

/** A drawing of no effect whose painting runs our code. */
const hook = (run: () => void): LayoutNode => ({
  type: "CANVAS",
  style: {},
  props: { paint: run } as LayoutNode["props"],
  box: { top: 0, left: 0, width: 1, height: 1 },
  children: [],
});
