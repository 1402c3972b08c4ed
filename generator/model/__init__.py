"""The values that everything else passes around: frozen dataclasses, standard library only."""
