"""The language server, spoken to over standard input and output as an editor does."""

import json
import os
import subprocess
import sys

import pytest

URI = "file:///drafts/reply.md"


class Editor:
    """A small client: sends requests, keeps the latest diagnostics."""

    def __init__(self, *arguments: object) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "nanni.cli.main", "lsp", *map(str, arguments)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "NANNI_LANG": "en"},
        )
        self._number = 0
        self.capabilities = self.ask("initialize", processId=None, rootUri=None, capabilities={})[
            "capabilities"
        ]
        self.tell("initialized")

    def tell(self, method: str, **params: object) -> None:
        self._send({"method": method, "params": params})

    def ask(self, method: str, **params: object) -> object:
        self._number += 1
        self._send({"id": self._number, "method": method, "params": params})
        while True:
            answer = self._receive()
            if answer.get("id") == self._number:
                return answer["result"]

    def notice(self, method: str) -> dict:
        while True:
            answer = self._receive()
            if answer.get("method") == method:
                return answer["params"]

    def open(self, text: str, language: str = "markdown", uri: str = URI) -> list[dict]:
        document = {"uri": uri, "languageId": language, "version": 1, "text": text}
        self.tell("textDocument/didOpen", textDocument=document)
        return self.diagnostics()

    def diagnostics(self) -> list[dict]:
        return self.notice("textDocument/publishDiagnostics")["diagnostics"]

    def actions(self, start: tuple[int, int], end: tuple[int, int]) -> list[dict]:
        where = {"start": position(*start), "end": position(*end)}
        return self.ask(
            "textDocument/codeAction",
            textDocument={"uri": URI}, range=where, context={"diagnostics": []},
        )  # fmt: skip

    def leave(self) -> int:
        self.ask("shutdown")
        self.tell("exit")
        self._process.stdin.close()
        code = self._process.wait(timeout=20)
        self._process.stdout.close()
        return code

    def _send(self, message: dict) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self._process.stdin.flush()

    def _receive(self) -> dict:
        size = 0
        while line := self._process.stdout.readline().strip():
            if line.lower().startswith(b"content-length:"):
                size = int(line.split(b":")[1])
        return json.loads(self._process.stdout.read(size))


def position(line: int, character: int) -> dict[str, int]:
    return {"line": line, "character": character}


def span(diagnostic: dict) -> tuple[int, int, int, int]:
    start, end = diagnostic["range"]["start"], diagnostic["range"]["end"]
    return start["line"], start["character"], end["line"], end["character"]


@pytest.fixture
def editor(fixtures):
    editor = Editor("--config", fixtures / "nanni.toml")
    yield editor
    assert editor.leave() == 0


def test_a_session(editor):
    assert editor.capabilities["hoverProvider"]
    found = editor.open("# Late\n\n😀 **Please** call us\nback.\n\nSend our dear tablet.\n")
    assert [d["code"] for d in found] == ["TEA01", "TEA02"]
    # The emoji takes two units of UTF-16.
    assert span(found[0]) == (2, 14, 3, 4)
    assert (found[0]["source"], found[0]["severity"], found[1]["severity"]) == ("nanni", 2, 3)
    assert "a call is more work" in found[0]["message"]

    hover = editor.ask("textDocument/hover", textDocument={"uri": URI}, position=position(5, 8))
    assert "**TEA02** our-dear-tablet" in hover["contents"]["value"]
    nothing = editor.ask("textDocument/hover", textDocument={"uri": URI}, position=position(0, 3))
    assert nothing is None

    fix, silence = editor.actions((5, 7), (5, 7))
    assert fix["title"] == "TEA02: “our dear tablet” → “the tablet”"
    [edit] = fix["edit"]["changes"][URI]
    assert edit == {
        "range": {"start": position(5, 5), "end": position(5, 20)},
        "newText": "the tablet",
    }
    [line] = silence["edit"]["changes"][URI]
    assert line["newText"] == "<!-- nanni: ignore TEA02 -->\n"
    assert line["range"] == {"start": position(5, 0), "end": position(5, 0)}

    editor.tell(
        "textDocument/didChange",
        textDocument={"uri": URI, "version": 2},
        contentChanges=[{"text": "All is well.\n"}],
    )
    assert editor.diagnostics() == []
    editor.tell("textDocument/didClose", textDocument={"uri": URI})
    assert editor.diagnostics() == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("plaintext", "Please call us back.", (0, 7, 0, 19)),
        ("json", '{\n "text": "Please call us back."\n}', (1, 17, 1, 29)),
        ("yaml", "a: 1\ntext: |\n  Please\n  call us back.\n", None),
        ("yaml", "a: 1\ntext: >\n  Please\n  call us back.\n", (3, 2, 3, 14)),
    ],
)
def test_languages(editor, language, text, expected):
    found = editor.open(text, language)
    spans = [span(d) for d in found if d["code"] == "TEA01"]
    assert expected is None or spans == [expected]


def test_json_lines_are_known_by_their_name(editor):
    lines = '{"text": "Please call us back."}\n{"text": "Call us back."}\n'
    found = editor.open(lines, "json", "file:///drafts/replies.jsonl")
    assert [d["range"]["start"]["line"] for d in found if d["code"] == "TEA01"] == [0, 1]


def test_a_page_is_shown_in_the_language_of_the_text():
    editor = Editor()
    editor.open("Примите извинения за возможные неудобства.")
    hover = editor.ask("textDocument/hover", textDocument={"uri": URI}, position=position(0, 12))
    assert "**Чем вредит**" in hover["contents"]["value"]
    assert editor.leave() == 0


def test_a_broken_file_is_told_at_its_line(editor):
    [problem] = editor.open('{"text": "x",\n oops}', "json")
    assert span(problem) == (1, 0, 2, 0)
    assert "cannot be parsed" in problem["message"]


def test_a_silence_without_a_reason_is_told(fixtures, write):
    rules = (fixtures / "team.toml").as_posix()
    config = write("nanni.toml", f'rules = ["{rules}"]\nselect = ["TEA", "SUP"]\n')
    editor = Editor("--config", config)
    found = editor.open("<!-- nanni: ignore TEA01 -->\nPlease call us back.\n")
    assert sorted(d["code"] for d in found) == ["SUP01", "TEA01"]
    found = editor.open("<!-- nanni: ignore TEA01 the priest wants it -->\nPlease call us back.\n")
    assert found == []
    assert editor.leave() == 0


def test_the_nearest_settings_are_used_and_their_changes_seen(write):
    config = write("nanni.toml", 'select = ["APO02"]\n')
    uri = write("macros/a.md", "").as_uri()
    editor = Editor()
    text = "Sorry if we were late."
    assert [d["code"] for d in editor.open(text, uri=uri)] == ["APO02"]
    config.write_text('ignore = ["ALL"]\n')
    editor.tell("textDocument/didSave", textDocument={"uri": uri})
    assert editor.diagnostics() == []
    config.write_text("selekt = 1\n")
    os.utime(config, ns=(1, 1))
    editor.tell("textDocument/didSave", textDocument={"uri": uri})
    shown = editor.notice("window/showMessage")
    assert "unknown setting 'selekt'" in shown["message"]
    assert editor.leave() == 0


def test_the_extra_is_missing(nanni, monkeypatch):
    monkeypatch.setitem(sys.modules, "nanni.cli.language_server", None)
    monkeypatch.setitem(sys.modules, "pygls", None)
    monkeypatch.setitem(sys.modules, "lsprotocol", None)
    monkeypatch.delitem(sys.modules, "nanni.cli.language_server")
    done = nanni("lsp")
    assert done.code == 2
    assert 'pip install "nanni[lsp]"' in done.err
