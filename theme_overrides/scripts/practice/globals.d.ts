import type { CatalogueData } from "./bank.js";

/** What scripts that are loaded on demand call or leave behind. */
declare global {
  interface Window {
    qbankCatalogue?: (data: CatalogueData) => void;
    qbankCatalogueData?: CatalogueData;
    qbankQuestions?: (name: string, questions: Readonly<Record<string, string>>) => void;
    FSRS?: typeof import("ts-fsrs");
  }
}
