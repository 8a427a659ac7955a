const patience = 3_000;

/**
 * Asks the window that is writing in the same vault to save what is being typed there. Resolves when it has, or after a while when it does not
 * answer, as when it is asleep.
 */
export function askToSave(channelName: string): Promise<void> {
  return new Promise((resolve) => {
    const channel = new BroadcastChannel(channelName);
    const done = () => {
      clearTimeout(timer);
      channel.close();
      resolve();
    };
    const timer = setTimeout(done, patience);
    channel.onmessage = (event) => {
      if (event.data === "saved") done();
    };
    channel.postMessage("save");
  });
}

/** The other side of `askToSave`. Returns the way to stop. */
export function saveWhenAsked(channelName: string, save: () => Promise<void>): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = async (event) => {
    if (event.data !== "save") return;
    await save();
    channel.postMessage("saved");
  };
  return () => channel.close();
}
