"""One file a kind of repetition: text that the source holds several times becomes one, by agreement."""
