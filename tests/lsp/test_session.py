"""A session over standard input and output, as an editor has it: pygls' own client drives `qbank lsp`."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from lsprotocol import types
from pygls.lsp.client import LanguageClient

from tests.lsp.banks import FIRST, SECOND, write_bank
from tests.site.project import environment

_PATIENCE = 60
"""Seconds; only a server that never answers takes as many."""


class Editor(LanguageClient):
    """An editor that has the bank's folder open."""

    def __init__(self, folder: Path) -> None:
        super().__init__("editor", "1")
        self.folder = folder
        self.edits = 0
        self.shown: dict[str, Sequence[types.Diagnostic]] = {}
        self.told: asyncio.Queue[str] = asyncio.Queue()

        self.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)(
            lambda params: self.take(params)  # noqa: PLW0108 - pygls marks a function, and a method takes no mark
        )

    def take(self, params: types.PublishDiagnosticsParams) -> None:
        self.shown[params.uri.rpartition("/")[2]] = params.diagnostics
        self.told.put_nowait(params.uri)

    def document(self, name: str) -> types.TextDocumentIdentifier:
        return types.TextDocumentIdentifier((self.folder / "content/quizzes" / name).as_uri())

    async def start(self, encodings: list[types.PositionEncodingKind | str] | None = None) -> types.InitializeResult:
        await self.start_io(
            sys.executable, "-c", "from generator.cli import main; main(['lsp'])", cwd=self.folder, env=environment()
        )
        capabilities = types.ClientCapabilities(general=types.GeneralClientCapabilities(position_encodings=encodings))
        begun = await self.initialize_async(
            types.InitializeParams(capabilities=capabilities, root_uri=self.folder.as_uri(), process_id=None)
        )
        self.initialized(types.InitializedParams())
        return begun

    def open(self, name: str, text: str) -> None:
        item = types.TextDocumentItem(self.document(name).uri, "yaml", self.edits, text)
        self.text_document_did_open(types.DidOpenTextDocumentParams(item))

    def type(self, name: str, text: str) -> None:
        self.edits += 1
        self.text_document_did_change(
            types.DidChangeTextDocumentParams(
                types.VersionedTextDocumentIdentifier(self.edits, self.document(name).uri),
                [types.TextDocumentContentChangeWholeDocument(text)],
            )
        )

    async def until(self, reached: Callable[[], bool]) -> None:
        """Wait for the diagnostics that a test is about; earlier ones may come before them."""
        async with asyncio.timeout(_PATIENCE):
            while not reached():
                await self.told.get()

    async def end(self) -> int | None:
        await self.shutdown_async(None)
        server = self._server
        self.exit(None)
        code = await asyncio.wait_for(server.wait(), _PATIENCE) if server else None
        await self.stop()  # type: ignore[no-untyped-call]  # as pygls has it
        return code


def session(folder: Path, drive: Callable[[Editor], Awaitable[None]]) -> None:
    """Start an editor with the test bank, let it be driven, and see the server end as it should."""
    write_bank(folder)

    async def run() -> None:
        editor = Editor(folder)
        begun = await editor.start()
        assert begun.server_info
        assert begun.server_info.name == "qbank"
        assert begun.capabilities.position_encoding == "utf-16"
        await drive(editor)
        assert await editor.end() == 0

    # A thread of its own: where browser tests have run before, Playwright's loop goes on in the one of the tests.
    with ThreadPoolExecutor() as threads:
        threads.submit(asyncio.run, run()).result()


def at(text: str, words: str) -> types.Position:
    """Return the place of words in a text, as an editor counts: in UTF-16."""
    before = text[: text.index(words)]
    line = before.rpartition("\n")[2]
    return types.Position(before.count("\n"), len(line.encode("utf-16-le")) // 2)


def test_a_mistake_is_seen_where_it_is_and_goes_when_it_is_mended(tmp_path: Path) -> None:
    wrong = FIRST.replace("🙂 What is $\\frac{1}{2}x^2$?", "🙂 What is $\\fracc{1}{2}$?")

    async def drive(editor: Editor) -> None:
        editor.open("first.yml", FIRST)
        editor.type("first.yml", wrong)
        await editor.until(lambda: bool(editor.shown.get("first.yml")))
        (found,) = editor.shown["first.yml"]
        assert (found.code, found.source, found.severity) == ("tex", "qbank", types.DiagnosticSeverity.Error)
        start = at(wrong, "\\fracc")
        assert start == types.Position(5, 22)  # 21 characters, of which the emoji takes two units
        assert found.range.start == start
        assert "does not parse" in found.message
        editor.type("first.yml", FIRST)
        await editor.until(lambda: not editor.shown["first.yml"])

    session(tmp_path, drive)


def test_what_another_file_says_counts_as_it_is_typed(tmp_path: Path) -> None:
    async def drive(editor: Editor) -> None:
        editor.open("second.yml", SECOND.replace("ccccc2", "aaaaa2"))
        await editor.until(lambda: bool(editor.shown.get("second.yml")))
        (found,) = editor.shown["second.yml"]
        assert (found.code, found.range.start, found.range.end) == (
            "duplicate-id",
            types.Position(3, 8),
            types.Position(3, 14),
        )
        editor.text_document_did_close(types.DidCloseTextDocumentParams(editor.document("second.yml")))
        await editor.until(lambda: not editor.shown["second.yml"])

    session(tmp_path, drive)


def test_what_mends_a_finding_is_offered_and_mends_it(tmp_path: Path) -> None:
    moved = FIRST.replace("second.md#ccccc2", "first.md#ccccc2")

    async def drive(editor: Editor) -> None:
        editor.open("first.yml", moved)
        await editor.until(lambda: bool(editor.shown.get("first.yml")))
        (found,) = editor.shown["first.yml"]
        assert (found.code, found.range.start) == ("missing-anchor", at(moved, "first.md#ccccc2"))
        assert found.range.end.character == found.range.start.character + len("first.md#ccccc2")
        context = types.CodeActionContext(diagnostics=[found])
        asked = types.CodeActionParams(editor.document("first.yml"), found.range, context)
        (action,) = await editor.text_document_code_action_async(asked) or ()
        assert isinstance(action, types.CodeAction)
        assert action.edit
        assert action.edit.changes
        ((edit,),) = action.edit.changes.values()
        assert isinstance(edit, types.TextEdit)
        assert edit.new_text.endswith("[another](second.md#ccccc2).\n")

    session(tmp_path, drive)


def test_an_editor_gets_previews_places_names_and_words(tmp_path: Path) -> None:
    async def drive(editor: Editor) -> None:
        editor.open("first.yml", FIRST)
        document = editor.document("first.yml")

        hover = await editor.text_document_hover_async(types.HoverParams(document, at(FIRST, "half")))
        assert hover
        assert isinstance(hover.contents, types.MarkupContent)
        assert "What is `1/2 x²`?" in hover.contents.value

        link = at(FIRST, "ccccc2")
        there = await editor.text_document_definition_async(types.DefinitionParams(document, link))
        assert isinstance(there, types.Location)
        assert there.uri == editor.document("second.yml").uri
        assert there.range.start == at(SECOND, "ccccc2")

        context = types.ReferenceContext(include_declaration=True)
        asked = types.ReferenceParams(context, document, at(FIRST, "aaaaa2"))
        named = await editor.text_document_references_async(asked)
        assert named
        assert [each.uri.rpartition("/")[2] for each in named] == ["index.md", "first.yml", "first.yml", "second.yml"]

        outline = await editor.text_document_document_symbol_async(types.DocumentSymbolParams(document))
        assert outline
        assert outline[0].name == "1. 🙂 What is 1/2 x²?"

        typed = FIRST + "    ta"
        editor.type("first.yml", typed)
        end = types.Position(typed.count("\n"), 6)
        offered = await editor.text_document_completion_async(types.CompletionParams(document, end))
        assert isinstance(offered, list)
        assert "tags" in [each.label for each in offered]

    session(tmp_path, drive)
