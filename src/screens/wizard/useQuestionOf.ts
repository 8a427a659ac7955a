import { useCallback } from "react";
import type { Anchor } from "../../documents/blocks.ts";
import { check } from "../../engine/check.ts";
import { groupIn } from "../../engine/relevant.ts";
import { useCheckContext } from "./Progress.tsx";
import { useSheet } from "./useSheet.ts";

/** The question that a piece of the document came from; where the piece is a whole item, the first of its answers that is open. */
export function useQuestionOf(): (from: Anchor) => Anchor {
  const { template, answers } = useSheet();
  const context = useCheckContext();
  return useCallback(
    (from) => {
      const isItem = from.itemId !== undefined && groupIn(template, from.key) !== undefined;
      const open =
        isItem &&
        check(template, answers.get(), "final", context).find(
          ({ level, itemId }) => level === "stop" && itemId === from.itemId,
        );
      return open ? { ...from, key: open.key } : from;
    },
    [template, answers, context],
  );
}
