const mostFrames = 12;

/**
 * The name of an error and where in the code it happened, to be sent to whoever maintains the app. Never its message: that
 * may quote what was typed.
 */
export function technicalText(error: unknown): string {
  if (!(error instanceof Error)) return "Unknown error";
  const frames = (error.stack ?? "")
    .split("\n")
    .map(frameOf)
    .filter((frame) => frame !== undefined)
    .slice(0, mostFrames);
  return [error.name, ...frames].join("\n");
}

/** "render (Wizard-a1b2.js:3:120)", from Chromium's "at render (https://…)" or Safari's and Firefox's "render@https://…". */
function frameOf(line: string): string | undefined {
  const found =
    /^\s*at (?:(?:async )?([\w$.<>[\] ]+) )?\(?\S*\/([\w.-]+:\d+:\d+)\)?$/.exec(line) ??
    /^([\w$.<>/[\]]*)@\S*\/([\w.-]+:\d+:\d+)$/.exec(line);
  return found ? `${found[1] || "anonymous"} (${found[2]})` : undefined;
}
