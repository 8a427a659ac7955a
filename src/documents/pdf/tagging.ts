/// <reference path="./pdfkit.d.ts" />
import type { Outline, PdfKit, StructContent, StructElement } from "pdfkit";
import { page as paper } from "./looks.ts";
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
  const elements = new Map<object, StructElement>();
  const outlines: Outline[] = [file.outline];

  const elementFor = ({ props }: LayoutNode, type: Tag, parent: StructElement): StructElement => {
    const known = elements.get(props);
    if (known) return known;
    const { scope, alt } = props;
    const element = file.struct(type, { ...(scope && { scope }), ...(alt !== undefined && { alt }) });
    parent.add(element);
    elements.set(props, element);
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

  const bookmark = ({ props, box }: LayoutNode) => {
    if (!props.outline) return;
    const level = Math.min(props.outline.level, outlines.length);
    const under = outlines[level - 1] ?? file.outline;
    // pdfkit measures `left` from the right edge.
    const place = { top: box.top + paper.top, left: file.page.width, expanded: true };
    outlines.splice(level, outlines.length, under.addItem(props.outline.title, place));
  };

  const asContent = (node: LayoutNode, parent: StructElement): readonly LayoutNode[] => {
    const type = node.props.tag ?? "P";
    const element = elementFor(node, type, parent);
    const isNew = !seen.has(node.props);
    seen.add(node.props);
    let content: StructContent | undefined;
    return [
      hook(() => {
        if (isNew) bookmark(node);
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

  // Without a parent: decoration. Each of its texts is marked by itself, or a reader would run "draft" and "Page 1" together.
  const visit = (node: LayoutNode, above: StructElement | undefined): readonly LayoutNode[] => {
    const parent = node.again ? undefined : above;
    if (node.lines || node.type === "SVG") return parent ? asContent(node, parent) : asArtifact("Pagination", [node]);
    const within = parent && node.props.tag ? elementFor(node, node.props.tag, parent) : parent;
    const children = (node.children ?? []).flatMap((child) => visit(child, within));
    if (!isDecorated(node)) return [{ ...node, children }];
    // Borders and background are painted before the children: the artifact is closed by the first of these.
    const [open, close] = asArtifact("Layout", []);
    return open && close ? [open, { ...node, children: [close, ...children] }] : [];
  };

  return pages.map((page) => ({
    ...page,
    children: (page.children ?? []).flatMap((node) => visit(node, isChrome(node) ? undefined : root)),
  }));
}

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
