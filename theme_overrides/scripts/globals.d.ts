/** What the build puts before the modules, in the site's language (`generator/site/scripts.py`). */
declare const WORDS: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
declare const LANGUAGE: string;

/** What Material offers: the page's document, anew after each instant navigation. */
declare const document$: { subscribe(next: (document: Document) => void): unknown } | undefined;

/** Told where its instant navigation goes: each step, whether by a link or through the history. */
declare const location$:
  | { next(url: URL): void; subscribe(next: (url: URL) => void): { unsubscribe(): void } }
  | undefined;
