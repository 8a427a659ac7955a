import type { LayoutNode } from "./tree.ts";

/** What fits, and what goes on to the next page. At least one of the two is there. */
export interface Cut {
  readonly head?: LayoutNode;
  readonly tail?: LayoutNode;
}

interface Room {
  /** Points from the top edge of the node to the bottom of the page. */
  readonly left: number;
  readonly page: number;
  /** Nothing stands on this page yet, so going to the next one would not help: something has to be put here. */
  readonly mustTake: boolean;
}

// Two numbers that went through the layout engine may differ by this much and still mean the same.
const hair = 0.01;
const fewestLines = 2;
// A row that does not fit goes to the next page whole, if no more of this one than this share stays empty for it. A short row has
// then room there always, and a long one leaves no half of a page bare.
const mostEmpty = 1 / 5;
// A table head taller than this share of the page would leave no room for the table.
const largestRepeat = 1 / 3;

/** The tree over pages of this height. Every line of every text is on exactly one of them. */
export function paginate(tree: LayoutNode, page: number): readonly LayoutNode[] {
  const pages: LayoutNode[] = [];
  let rest: LayoutNode | undefined = tree;
  while (rest) {
    const { head, tail }: Cut = cut(rest, { left: page, page, mustTake: true });
    if (head) pages.push(head);
    rest = tail;
  }
  return pages;
}

function cut(node: LayoutNode, room: Room): Cut {
  if (node.box.height <= room.left + hair && !holdsBreak(node)) return { head: settled(node) };
  if (goesOnWhole(node, room)) return { tail: node };
  if (node.lines) return cutText(node, room);
  if (!node.children?.length || node.type === "SVG") return room.mustTake ? { head: node } : { tail: node };
  return node.style.flexDirection === "row" ? cutRow(node, room) : cutColumn(node, room);
}

const goesOnWhole = ({ props: { whole }, box }: LayoutNode, { left, page, mustTake }: Room): boolean =>
  whole !== undefined && !mustTake && box.height <= page && (whole === "always" || left <= page * mostEmpty);

const holdsBreak = ({ children }: LayoutNode) => children?.some(({ props }, i) => i > 0 && props.breakBefore) ?? false;

function cutText(node: LayoutNode, { left, mustTake }: Room): Cut {
  const lines = node.lines ?? [];
  const first = lines[0]?.box.y ?? 0;
  const bottomOf = (index: number) => {
    const box = lines[index]?.box;
    return box ? box.y + box.height - first : 0;
  };
  let fits = 0;
  while (fits < lines.length && edge(node).top + bottomOf(fits) <= left + hair) fits += 1;
  if (lines.length - fits < fewestLines) fits = lines.length - fewestLines;
  if (fits < fewestLines) fits = mustTake ? Math.max(1, fits) : 0;
  if (fits === 0) return { tail: node };
  const part = (from: number, to: number): LayoutNode => {
    const height = bottomOf(to - 1) - (from === 0 ? 0 : bottomOf(from - 1));
    return {
      ...node,
      lines: lines.slice(from, to),
      box: { ...node.box, height: height + edge(node).top + edge(node).bottom },
    };
  };
  return fits >= lines.length ? { head: node } : { head: part(0, fits), tail: part(fits, lines.length) };
}

function cutColumn(node: LayoutNode, room: Room): Cut {
  const count = node.children?.length ?? 0;
  const taken: LayoutNode[] = [];
  const hasContent = () => taken.some((child) => !child.props.repeat);
  for (let index = 0; index < count; index += 1) {
    const child = childAt(node, index);
    const left = room.left - child.box.top - edge(node).bottom;
    if (child.props.breakBefore && hasContent()) return parted(node, taken, index, child, room);
    const { head, tail } = cut(child, { ...room, left, mustTake: room.mustTake && !hasContent() });
    if (head) taken.push(head);
    if (!tail) continue;
    if (head) return parted(node, taken, index, tail, room);
    const keep = lastBreak(taken);
    if (keep > 0) return parted(node, taken.slice(0, keep), keep, childAt(node, keep), room);
    if (!room.mustTake) return { tail: node };
    // Headings alone fill the page: what they head begins here if a line of it fits, else they stay without.
    const forced = cut(child, { ...room, left, mustTake: true });
    if (!forced.head || (hasContent() && forced.head.box.height > left + hair))
      return parted(node, taken, index, child, room);
    taken.push(forced.head);
    if (forced.tail) return parted(node, taken, index, forced.tail, room);
  }
  return { head: columnOf(node, taken) };
}

/** How many of these may stay when the page ends after them: a heading goes along with what it heads. */
function lastBreak(taken: readonly LayoutNode[]): number {
  let count = taken.length;
  while (count > 0 && (taken[count - 1]?.props.keepWithNext || taken[count - 1]?.props.repeat)) count -= 1;
  return count;
}

/** A column that ended after `taken`: `first` is what is left of the child at `index`, and goes on with all after it. */
function parted(node: LayoutNode, taken: readonly LayoutNode[], index: number, first: LayoutNode, room: Room): Cut {
  const heads: LayoutNode[] = [];
  let top = edge(node).top;
  for (const { props, ...child } of first.props.repeat ? [] : (node.children?.slice(0, index) ?? [])) {
    if (!props.repeat || child.box.height > room.page * largestRepeat) continue;
    heads.push({ ...child, props, again: true, box: { ...child.box, top } });
    top += child.box.height;
  }
  const origin = childAt(node, index);
  const rose = origin.box.top + origin.box.height - (top + first.box.height);
  const others = node.children?.slice(index + 1) ?? [];
  const last = others.at(-1);
  const by = liftOf(node, index + 1) + rose;
  const bottom = last ? last.box.top + last.box.height - by : top + first.box.height;
  const tail: LayoutNode = {
    ...node,
    children: [...heads, { ...first, box: { ...first.box, top } }, ...others],
    lift: { from: heads.length + 1, by },
    box: { ...node.box, height: bottom + edge(node).bottom },
  };
  return { head: columnOf(node, taken), tail };
}

// Moving every later child at every page would take time that grows with the square of the pages, so a tail notes how far
// its children have risen, and each is moved when its page is made.
const liftOf = ({ lift }: LayoutNode, index: number): number => (lift && index >= lift.from ? lift.by : 0);

function childAt(node: LayoutNode, index: number): LayoutNode {
  const child = node.children?.[index];
  if (!child) throw new Error("There is no such piece of the document.");
  const by = liftOf(node, index);
  return by === 0 ? child : { ...child, box: { ...child.box, top: child.box.top - by } };
}

/** The node as it is painted: every child in its place, all the way down. */
function settled(node: LayoutNode): LayoutNode {
  if (!node.children || node.lines) return node;
  const { lift, ...rest } = node;
  return { ...rest, children: node.children.map((_, index) => settled(childAt(node, index))) };
}

/** The column with only these children, as high as they need. */
function columnOf({ lift, ...node }: LayoutNode, children: readonly LayoutNode[]): LayoutNode {
  const last = children.at(-1);
  const bottom = last ? last.box.top + last.box.height : edge(node).top;
  return { ...node, children, box: { ...node.box, height: bottom + edge(node).bottom } };
}

function cutRow(node: LayoutNode, room: Room): Cut {
  const cells = node.children ?? [];
  const cuts = cells.map((cell) =>
    cell.children?.length
      ? cut(cell, { ...room, left: room.left - cell.box.top - edge(node).bottom })
      : { head: empty(cell) },
  );
  if (!room.mustTake && cuts.some(({ head }) => !head)) return { tail: node };
  const row = (parts: readonly (LayoutNode | undefined)[]): LayoutNode => {
    const filled = parts.map((part, i) => part ?? empty(cells[i] ?? node));
    const height = Math.max(...filled.map(({ box }) => box.height));
    const { top, bottom } = edge(node);
    return {
      ...node,
      children: filled.map((cell) => ({ ...cell, box: { ...cell.box, top, height } })),
      box: { ...node.box, height: top + height + bottom },
    };
  };
  const head = row(cuts.map(({ head }) => head));
  return cuts.some(({ tail }) => tail) ? { head, tail: row(cuts.map(({ tail }) => tail)) } : { head };
}

const empty = (cell: LayoutNode): LayoutNode => ({ ...cell, children: [], box: { ...cell.box, height: 0 } });

const edge = ({ box }: LayoutNode) => ({
  top: (box.paddingTop ?? 0) + (box.borderTopWidth ?? 0),
  bottom: (box.paddingBottom ?? 0) + (box.borderBottomWidth ?? 0),
});
