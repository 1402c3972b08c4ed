"""The language server as editors speak to it: the only file that knows pygls and LSP's own types."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Mapping, Sequence
from importlib.metadata import version
from pathlib import Path

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

from generator.bank.folders import Folders
from generator.bank.read import QuizFile
from generator.lsp.actions import Action, actions
from generator.lsp.completion import Offer, offers
from generator.lsp.diagnostics import Underlined, by_file, underlined
from generator.lsp.hover import hover
from generator.lsp.jumps import Target, definition, references
from generator.lsp.symbols import Symbol, symbols
from generator.lsp.text import Place, Stretch, Text
from generator.lsp.workbench import Workbench
from generator.model.finding import Finding, Severity

_PAUSE = 0.3
"""Seconds without a keystroke, after which the bank is checked."""

_SEVERITIES = {
    Severity.ERROR: types.DiagnosticSeverity.Error,
    Severity.WARNING: types.DiagnosticSeverity.Warning,
    Severity.NOTICE: types.DiagnosticSeverity.Information,
}


class QBankServer(LanguageServer):
    """One editor's session.

    Documents come whole with every change: pygls breaks lines where YAML and editors do not, e.g. at U+2028, and would
    put a change of a part elsewhere.
    """

    def __init__(self, content: Path) -> None:
        """Make ready for a bank in the folder `content`, relative to the folder that the editor has open."""
        super().__init__("qbank", version("qbank"), types.TextDocumentSyncKind.Full)
        self.content = content
        self.workbench = Workbench(Folders(content))
        self.found: Mapping[str, Sequence[Finding]] = {}
        self.changes = 0
        self.checks: set[asyncio.Task[None]] = set()
        self.running = asyncio.Lock()

    def place_bank(self, root: str | None) -> None:
        """Look for the bank in the folder that the editor has open; findings name files from the working directory."""
        base = Path(root) if root else Path()
        self.workbench = Workbench(Folders(Path(os.path.relpath(base / self.content))))

    def path_of(self, uri: str) -> Path | None:
        """Name the quiz file of an address; None when it is none of this bank."""
        file = to_fs_path(uri)
        return self.workbench.named(Path(file)) if file else None

    def opened(self, uri: str) -> tuple[Path | None, QuizFile | None]:
        """Name the quiz file of an address, and return it as it was when it was last right."""
        path = self.path_of(uri)
        return path, self.workbench.last_right(path) if path else None

    def text_of(self, path: Path) -> Text:
        """Return the text of a file, with columns as this client counts them."""
        return Text(self.workbench.text(path), _encoding(self.workspace.position_encoding))

    def check_soon(self) -> None:
        """Check when nobody has typed for a moment."""
        self.changes += 1
        check = asyncio.get_running_loop().create_task(self._check(self.changes))
        self.checks.add(check)
        check.add_done_callback(self.checks.discard)

    async def _check(self, change: int) -> None:
        """Check, unless another change has come since; a check that runs is never cut off: the next waits for it."""
        await asyncio.sleep(_PAUSE)
        async with self.running:
            if change == self.changes:
                self._publish(by_file(await asyncio.to_thread(self.workbench.findings)))

    def _publish(self, found: Mapping[str, Sequence[Finding]]) -> None:
        """Show the findings of each file, and take away those of files that have none any more."""
        for path in sorted({*found, *self.found}):
            marks = underlined(found.get(path, ()), self.text_of(Path(path)))
            uri = _uri(Path(path))
            self.text_document_publish_diagnostics(
                types.PublishDiagnosticsParams(uri=uri, diagnostics=[_diagnostic(each) for each in marks])
            )
        self.found = found


def make_server(content: Path) -> QBankServer:
    """Make a server for the bank in a folder."""
    server = QBankServer(content)
    for name, answer in _ANSWERS.items():
        server.feature(name)(answer)
    typed = types.CompletionOptions(trigger_characters=["(", "#", "[", ",", " ", "-"])
    server.feature(types.TEXT_DOCUMENT_COMPLETION, typed)(_completed)
    return server


def _initialized(ls: QBankServer, _: types.InitializedParams) -> None:
    ls.place_bank(ls.workspace.root_path)
    ls.check_soon()


def _opened(ls: QBankServer, params: types.DidOpenTextDocumentParams) -> None:
    _take(ls, params.text_document.uri, params.text_document.text)


def _changed(ls: QBankServer, params: types.DidChangeTextDocumentParams) -> None:
    _take(ls, params.text_document.uri, params.content_changes[-1].text)


def _closed(ls: QBankServer, params: types.DidCloseTextDocumentParams) -> None:
    path = ls.path_of(params.text_document.uri)
    if path:
        ls.workbench.unsaved.pop(path, None)
        ls.check_soon()


def _saved(ls: QBankServer, _: types.DidSaveTextDocumentParams) -> None:
    ls.check_soon()


def _changed_on_disk(ls: QBankServer, _: types.DidChangeWatchedFilesParams) -> None:
    ls.check_soon()


def _hovered(ls: QBankServer, params: types.HoverParams) -> types.Hover | None:
    path, file = ls.opened(params.text_document.uri)
    if not path or not file:
        return None
    text = ls.text_of(path)
    known = {question.id: question for _, _, question in ls.workbench.bank().questions() if question.id}
    positions = ls.workbench.positions(path) or file.positions
    found = hover(file, positions, text, text.offset(_place(params.position)), known)
    if found is None:
        return None
    return types.Hover(types.MarkupContent(types.MarkupKind.Markdown, found.markdown), _range(found.where))


def _defined(ls: QBankServer, params: types.DefinitionParams) -> types.Location | None:
    path, file = ls.opened(params.text_document.uri)
    if not path or not file:
        return None
    offset = ls.text_of(path).offset(_place(params.position))
    found = definition(file, offset, ls.workbench.bank(), ls.workbench.folders)
    return _location(ls, found) if found else None


def _referred(ls: QBankServer, params: types.ReferenceParams) -> list[types.Location]:
    path, file = ls.opened(params.text_document.uri)
    if not path or not file:
        return []
    bank = ls.workbench.bank()
    offset = ls.text_of(path).offset(_place(params.position))
    return [_location(ls, each) for each in references(file, offset, bank, ls.workbench.texts(bank))]


def _outlined(ls: QBankServer, params: types.DocumentSymbolParams) -> list[types.DocumentSymbol]:
    path, file = ls.opened(params.text_document.uri)
    positions = (ls.workbench.positions(path) if path else None) or (file.positions if file else None)
    return [_symbol(each) for each in symbols(positions, ls.text_of(path))] if path and positions else []


def _offered(ls: QBankServer, params: types.CodeActionParams) -> list[types.CodeAction]:
    path = ls.path_of(params.text_document.uri)
    if not path:
        return []
    text = ls.text_of(path)
    touched = [
        each.finding
        for each in underlined(ls.found.get(str(path), ()), text)
        if _touch(_range(each.where), params.range)
    ]
    return [_action(params.text_document.uri, each, text) for each in actions(touched, text)]


def _completed(ls: QBankServer, params: types.CompletionParams) -> list[types.CompletionItem]:
    path = ls.path_of(params.text_document.uri)
    if not path:
        return []
    found = offers(str(path), ls.text_of(path), _place(params.position), ls.workbench.bank())
    return [_item(number, each) for number, each in enumerate(found)]


_ANSWERS: dict[str, Callable[..., object]] = {
    types.INITIALIZED: _initialized,
    types.TEXT_DOCUMENT_DID_OPEN: _opened,
    types.TEXT_DOCUMENT_DID_CHANGE: _changed,
    types.TEXT_DOCUMENT_DID_CLOSE: _closed,
    types.TEXT_DOCUMENT_DID_SAVE: _saved,
    types.WORKSPACE_DID_CHANGE_WATCHED_FILES: _changed_on_disk,
    types.TEXT_DOCUMENT_CODE_ACTION: _offered,
    types.TEXT_DOCUMENT_HOVER: _hovered,
    types.TEXT_DOCUMENT_DEFINITION: _defined,
    types.TEXT_DOCUMENT_REFERENCES: _referred,
    types.TEXT_DOCUMENT_DOCUMENT_SYMBOL: _outlined,
}


def _take(ls: QBankServer, uri: str, text: str) -> None:
    path = ls.path_of(uri)
    if path:
        ls.workbench.unsaved[path] = text
        ls.check_soon()


def _encoding(kind: types.PositionEncodingKind | str | None) -> str:
    return kind.value if isinstance(kind, types.PositionEncodingKind) else kind or "utf-16"


def _place(position: types.Position) -> Place:
    return Place(position.line, position.character)


def _range(stretch: Stretch) -> types.Range:
    start, end = stretch.start, stretch.end
    return types.Range(types.Position(start.line, start.unit), types.Position(end.line, end.unit))


def _diagnostic(mark: Underlined) -> types.Diagnostic:
    finding = mark.finding
    return types.Diagnostic(
        range=_range(mark.where),
        message=f"{finding.message}\n{finding.hint}".strip(),
        severity=_SEVERITIES[finding.severity],
        code=finding.code,
        source="qbank",
    )


def _touch(one: types.Range, other: types.Range) -> bool:
    return one.start <= other.end and other.start <= one.end


def _action(uri: str, action: Action, text: Text) -> types.CodeAction:
    edit = types.TextEdit(_range(action.where), action.text)
    mended = underlined([action.finding], text)
    return types.CodeAction(
        title=action.title,
        kind=types.CodeActionKind.QuickFix,
        diagnostics=[_diagnostic(each) for each in mended],
        edit=types.WorkspaceEdit(changes={uri: [edit]}),
    )


def _item(number: int, offer: Offer) -> types.CompletionItem:
    return types.CompletionItem(
        label=offer.text.rstrip(": "),
        kind=types.CompletionItemKind.Property if offer.key else types.CompletionItemKind.Value,
        detail=offer.about or None,
        documentation=types.MarkupContent(types.MarkupKind.Markdown, offer.explained) if offer.explained else None,
        text_edit=types.TextEdit(_range(offer.where), offer.text),
        sort_text=f"{number:05}",  # editors sort by the label else
    )


def _symbol(symbol: Symbol) -> types.DocumentSymbol:
    return types.DocumentSymbol(
        name=symbol.name,
        kind=types.SymbolKind.Object,
        range=_range(symbol.around),
        selection_range=_range(symbol.head),
        detail=symbol.detail,
    )


def _location(ls: QBankServer, target: Target) -> types.Location:
    text = ls.text_of(target.path) if target.end else Text("")
    return types.Location(_uri(target.path), _range(text.stretch(target.start, target.end)))


def _uri(path: Path) -> str:
    return path.absolute().resolve().as_uri()
