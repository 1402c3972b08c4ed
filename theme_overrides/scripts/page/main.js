// The scripts of every page.
export const started = true;
