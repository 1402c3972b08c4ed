"""The language server: what an editor asks about a quiz file, answered from its text; `server.py` alone knows LSP."""
