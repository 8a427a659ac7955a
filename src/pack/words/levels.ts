/**
 * Five points of professional judgement, after Hackett (2010), in our own short words (facts.md §1.3; see NSPCC Learning).
 * A person chooses and writes why; nothing in Waymark computes or suggests a point.
 */
export const levels = {
  expected: {
    label: "Developmentally expected",
    hint: "Fits the age and stage, mutual and freely chosen. Usually taught and reassured rather than managed.",
  },
  inappropriate: {
    label: "Inappropriate",
    hint: "Happened once or in the wrong setting, and friends of that age may think little of it. Respond, record, and look for a pattern.",
  },
  problematic: {
    label: "Problematic",
    hint: "Unusual or unexpected, consent or power unclear, without a clear intent to harm. Plan, tell parents, take advice.",
  },
  abusive: {
    label: "Abusive",
    hint: "Harm is done or meant; power misused, pressure or force; consent absent or not free. Refer; police where a crime may have occurred.",
  },
  violent: {
    label: "Violent",
    hint: "Very intrusive, or violent in itself. Everybody’s safety first; then police and children’s social care.",
  },
} as const;

export const confidence = { low: "Low", medium: "Medium", high: "High" } as const;

/** What a judgement leaned on. A licensed tool is named with its outcome only; none of its content is here (facts.md §1.2). */
export const tools = {
  discussion: { label: "Professional discussion only", hint: "No tool was used" },
  brook: {
    label: "Brook Sexual Behaviours Traffic Light Tool",
    hint: "Only by somebody trained and licensed by Brook",
  },
  aim: { label: "AIM checklist or assessment", hint: "Only by somebody trained by the AIM Project" },
  hackett: { label: "NSPCC / Hackett continuum", hint: "Read at NSPCC Learning" },
  local: { label: "Local authority or partnership tool" },
} as const;
