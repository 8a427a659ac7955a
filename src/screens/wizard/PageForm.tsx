import { type FocusEvent, type ReactNode, useEffect } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { partsOfPath } from "../../engine/path.ts";
import { Form } from "../../ui/Form.tsx";
import type { PageValues } from "./fields/useFormAnswer.ts";
import { useSheet } from "./useSheet.ts";

/**
 * The form of one page. react-hook-form holds what is being edited; whatever is written goes to the sheet at once. It knows no
 * rules: the engine checks what is on show. Hidden answers stay where they are.
 */
export function PageForm({ sectionId, children }: { readonly sectionId: string; readonly children: ReactNode }) {
  const sheet = useSheet();
  const form = useForm<PageValues>({ shouldUnregister: false });
  const { subscribe } = form;
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ name, values }) => {
          const [path] = name?.split(".") ?? [];
          if (path !== undefined && path in values) sheet.write(path, values[path]);
        },
      }),
    [subscribe, sheet],
  );
  // The question that has the focus is where the draft will open again.
  const arrive = ({ target }: FocusEvent) => {
    const path = target.closest<HTMLElement>("[data-path]")?.dataset["path"];
    if (path === undefined) return;
    const { key, item } = partsOfPath(path);
    sheet.arrive({ sectionId, key, ...(item && { itemId: item.itemId }) });
  };
  return (
    <FormProvider {...form}>
      {/* Enter in a line of text goes nowhere: only Continue goes on. */}
      <Form onFocus={arrive} onSubmit={() => undefined}>
        {children}
      </Form>
    </FormProvider>
  );
}
