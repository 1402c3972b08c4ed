"""What is asked for a question of each kind; a module has the name of that kind in the model.

`ask()` asks, and returns the fields of `Question` that make it one of this kind. Adding one edits no list.
"""
