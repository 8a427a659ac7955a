import { type PointerEvent, useRef } from "react";
import { Button } from "./Button.tsx";
import { useField } from "./Field.tsx";
import { RemoveIcon, UndoIcon } from "./icons.ts";
import { boxHeight, boxWidth, pathOf, type Stroke, toBox, withPoint } from "./strokes.ts";
import { useValue, type Valued } from "./useValue.ts";

export interface SignaturePadProps extends Valued<readonly Stroke[]> {
  /** Whose signature, for screen readers: "Signature of Priya Nair". */
  readonly label: string;
  readonly disabled?: boolean | undefined;
}

/**
 * A name drawn with pen, finger or mouse, kept as strokes and never as a picture, so it survives rotation and prints as lines.
 * It can't be used from a keyboard: whoever places it offers a typed name beside it.
 */
export function SignaturePad({ label, disabled, ...valued }: SignaturePadProps) {
  const { id } = useField();
  const [strokes, setStrokes] = useValue<readonly Stroke[]>(valued, []);
  const drawing = useRef<{ readonly pointer: number; stroke: Stroke } | undefined>(undefined);
  const live = useRef<SVGPathElement>(null);
  const seenPen = useRef(false);

  const show = () => live.current?.setAttribute("d", drawing.current ? pathOf(drawing.current.stroke) : "");
  const start = (event: PointerEvent<SVGSVGElement>) => {
    if (event.pointerType === "pen") seenPen.current = true;
    const isPalm = seenPen.current && event.pointerType === "touch";
    if (disabled || isPalm || event.button !== 0 || drawing.current) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture?.(event.pointerId);
    drawing.current = { pointer: event.pointerId, stroke: [...pointOf(event, event.currentTarget)] };
    show();
  };
  const move = (event: PointerEvent<SVGSVGElement>) => {
    const current = drawing.current;
    if (current?.pointer !== event.pointerId) return;
    const between = event.nativeEvent.getCoalescedEvents?.() ?? [];
    for (const each of between.length > 0 ? between : [event])
      current.stroke = withPoint(current.stroke, pointOf(each, event.currentTarget));
    show();
  };
  // A cancelled pointer (a notification, a palm) keeps what was drawn.
  const end = (event: PointerEvent<SVGSVGElement>) => {
    const current = drawing.current;
    if (current?.pointer !== event.pointerId) return;
    drawing.current = undefined;
    setStrokes([...strokes, current.stroke]);
    show();
  };
  return (
    <div className="signature">
      <svg
        id={id}
        className="signature-pad"
        viewBox={`0 0 ${boxWidth} ${boxHeight}`}
        role="img"
        aria-label={`${label}: ${strokes.length === 0 ? "nothing drawn yet" : "drawn"}`}
        tabIndex={-1}
        onPointerDown={start}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={end}
      >
        <path className="signature-base" d={`M20 ${boxHeight - 26}H${boxWidth - 20}`} />
        <path className="signature-stroke" d={strokes.map(pathOf).join("")} />
        <path ref={live} className="signature-stroke" />
      </svg>
      <div className="cluster">
        <Button
          variant="quiet"
          size="small"
          icon={UndoIcon}
          disabled={disabled || strokes.length === 0}
          onClick={() => setStrokes(strokes.slice(0, -1))}
        >
          Undo last stroke
        </Button>
        <Button
          variant="quiet"
          size="small"
          icon={RemoveIcon}
          disabled={disabled || strokes.length === 0}
          onClick={() => setStrokes([])}
        >
          Clear
        </Button>
      </div>
    </div>
  );
}

const pointOf = (
  at: { readonly clientX: number; readonly clientY: number },
  pad: SVGSVGElement,
): readonly [number, number] => toBox(at.clientX, at.clientY, pad.getBoundingClientRect());
