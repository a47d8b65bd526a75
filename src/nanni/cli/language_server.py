"""The language server: findings while typing, pages on hover, fixes and silences as actions."""

import re
from functools import cache
from pathlib import Path

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

import nanni
from nanni.cli.catalogue import page_of
from nanni.cli.formats.as_text import describe
from nanni.cli.i18n import language, say
from nanni.cli.open_text import OpenText, Position
from nanni.cli.problems import describe as describe_problem
from nanni.cli.report import Placed
from nanni.cli.session import Request, Session, nearest_config
from nanni.model import Fix
from nanni.review.config import ConfigError
from nanni.review.sources.walk import kind_of

_KINDS = {
    "plaintext": "text",
    "text": "text",
    "markdown": "markdown",
    "json": "json",
    "jsonl": "jsonl",
    "yaml": "yaml",
    "toml": "toml",
    "html": "html",
    "csv": "csv",
}
_SEVERITIES = {
    "error": types.DiagnosticSeverity.Error,
    "warn": types.DiagnosticSeverity.Warning,
    "note": types.DiagnosticSeverity.Information,
    "info": types.DiagnosticSeverity.Hint,
}
#: Sections of a page that answer the question of somebody who hovers over a word.
_SECTIONS = re.compile(
    r"^## (Why it hurts|Good|Чем вредит|Хорошо)\n(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL
)
_MARKS = re.compile(r"```transcript[^\n]*")


class NanniServer(LanguageServer):
    """Keeps the open texts and one session per settings file."""

    def __init__(self, config: str | None) -> None:
        """``config`` is used for every text; without it the nearest ``nanni.toml``."""
        super().__init__(
            "nanni", nanni.__version__, text_document_sync_kind=types.TextDocumentSyncKind.Full
        )
        self._config = config
        self._sessions: dict[tuple[str | None, int], Session] = {}
        self.texts: dict[str, OpenText] = {}

    def review(self, uri: str) -> None:
        """Review a text and send what was found."""
        document = self.workspace.get_text_document(uri)
        kind = _kind(document.language_id or "", uri)
        if kind is None:
            return
        path = to_fs_path(uri) or uri
        try:
            session = self._session(path)
        except ConfigError as error:
            self._tell(error.told(language()))
            return
        except OSError as error:
            self._tell(str(error))
            return
        units = self.workspace.position_codec.client_num_units
        text = self.texts[uri] = OpenText(document.source, kind, path, session, units)
        found = [_diagnostic(text, p) for p in text.findings if p.finding.is_fault]
        found += [_problem(p.line or 1, describe_problem(p)) for p in text.problems]
        self.text_document_publish_diagnostics(
            types.PublishDiagnosticsParams(uri, found, document.version)
        )

    def forget(self, uri: str) -> None:
        """The text was closed."""
        self.texts.pop(uri, None)
        self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, []))

    def _session(self, path: str) -> Session:
        config = self._config or nearest_config([path])
        changed = Path(config).stat().st_mtime_ns if config else 0
        key = (config, changed)
        if key not in self._sessions:
            self._sessions[key] = Session(Request(config))
        return self._sessions[key]

    def _tell(self, message: str) -> None:
        self.window_show_message(
            types.ShowMessageParams(types.MessageType.Error, f"nanni: {message}")
        )


def make_server(config: str | None = None) -> NanniServer:
    """The server with all it can do, ready to start."""
    server = NanniServer(config)
    _follow_texts(server)
    _answer_requests(server)
    return server


def _follow_texts(server: NanniServer) -> None:
    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def _opened(params: types.DidOpenTextDocumentParams) -> None:
        server.review(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    def _changed(params: types.DidChangeTextDocumentParams) -> None:
        server.review(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_SAVE)
    def _saved(params: types.DidSaveTextDocumentParams) -> None:
        # The settings may have been what was saved.
        for uri in {params.text_document.uri, *server.texts}:
            server.review(uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def _closed(params: types.DidCloseTextDocumentParams) -> None:
        server.forget(params.text_document.uri)


def _answer_requests(server: NanniServer) -> None:
    @server.feature(types.TEXT_DOCUMENT_HOVER)
    def _hover(params: types.HoverParams) -> types.Hover | None:
        text = server.texts.get(params.text_document.uri)
        if text is None:
            return None
        return _hover_at(text, (params.position.line, params.position.character))

    @server.feature(
        types.TEXT_DOCUMENT_CODE_ACTION,
        types.CodeActionOptions(code_action_kinds=[types.CodeActionKind.QuickFix]),
    )
    def _actions(params: types.CodeActionParams) -> list[types.CodeAction]:
        text = server.texts.get(params.text_document.uri)
        return _actions_for(text, params) if text else []


def _kind(language_id: str, uri: str) -> str | None:
    """How to read a text: as its editor calls it, or by its name."""
    named = kind_of(uri)
    # Editors that know no JSON Lines call them JSON.
    return named if named == "jsonl" else _KINDS.get(language_id) or named


def _diagnostic(text: OpenText, placed: Placed) -> types.Diagnostic:
    finding = placed.finding
    return types.Diagnostic(
        range=_range(*text.span(placed)),
        message=f"{finding.why}\n{finding.advice}",
        severity=_SEVERITIES[finding.severity],
        code=finding.code,
        source="nanni",
        data={"name": finding.name},
    )


def _problem(line: int, message: str) -> types.Diagnostic:
    return types.Diagnostic(
        range=_range((line - 1, 0), (line, 0)),
        message=message,
        severity=types.DiagnosticSeverity.Error,
        source="nanni",
    )


def _range(start: Position, end: Position) -> types.Range:
    return types.Range(types.Position(*start), types.Position(*end))


def _hover_at(text: OpenText, position: Position) -> types.Hover | None:
    found = list(text.touching(position, position))
    if not found:
        return None
    # Examples help in the language of the text, the one that the reasons are given in too.
    pages = [_excerpt(p.finding.code, p.finding.name, text.lang(p)) or _short(p) for p in found]
    value = "\n\n---\n\n".join(dict.fromkeys(pages))
    return types.Hover(
        types.MarkupContent(types.MarkupKind.Markdown, value), _range(*text.span(found[0]))
    )


@cache
def _excerpt(code: str, name: str, lang: str) -> str:
    """Why it hurts, and good examples, from the page of a rule; empty without a page."""
    page = page_of(name, lang)
    if not page.is_file():
        return ""
    sections = _SECTIONS.findall(page.read_text(encoding="utf-8"))
    parts = [f"**{title}**\n\n{_MARKS.sub('```text', body).strip()}" for title, body in sections]
    return "\n\n".join((f"**{code}** {name}", *parts))


def _short(placed: Placed) -> str:
    finding = placed.finding
    return f"**{finding.code}** {finding.name}\n\n{finding.why}\n\n{finding.advice}"


def _actions_for(text: OpenText, params: types.CodeActionParams) -> list[types.CodeAction]:
    start, end = params.range.start, params.range.end
    uri = params.text_document.uri
    selected = text.touching((start.line, start.character), (end.line, end.character))
    found = [placed for placed in selected if placed.finding.is_fault]
    out = [
        a for placed in found for fix in placed.finding.fixes if (a := _fix(text, uri, placed, fix))
    ]
    return out + [a for placed in found if (a := _silence(text, uri, placed))]


def _fix(text: OpenText, uri: str, placed: Placed, fix: Fix) -> types.CodeAction | None:
    edits = text.replacements(placed, fix)
    if not edits:
        return None
    return types.CodeAction(
        title=f"{placed.finding.code}: {describe(fix, placed)}",
        kind=types.CodeActionKind.QuickFix,
        diagnostics=[_diagnostic(text, placed)],
        is_preferred=fix.safe,
        edit=_workspace_edit(uri, [types.TextEdit(_range(a, b), new) for a, b, new in edits]),
    )


def _silence(text: OpenText, uri: str, placed: Placed) -> types.CodeAction | None:
    line = text.silence(placed)
    if line is None or placed.finding.category == "suppression":
        return None
    start, end, new = line
    return types.CodeAction(
        title=say("lsp-silence", code=placed.finding.code),
        kind=types.CodeActionKind.QuickFix,
        diagnostics=[_diagnostic(text, placed)],
        edit=_workspace_edit(uri, [types.TextEdit(_range(start, end), new)]),
    )


def _workspace_edit(uri: str, edits: list[types.TextEdit]) -> types.WorkspaceEdit:
    return types.WorkspaceEdit(changes={uri: edits})
