"""Teachings about texts at rest: macros, announcements, the oldest complaint; through the CLI."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

import nanni
from nanni.cli import i18n, reach
from nanni.cli.main import main
from nanni.model import conversation_from_json

EXAMPLES = Path(nanni.__file__).parent / "examples"


@pytest.fixture
def check(capsys, monkeypatch):
    monkeypatch.setenv("NANNI_LANG", "ru")
    i18n.language.cache_clear()

    def run(*arguments: object) -> tuple[int, str]:
        code = main(["check", *map(str, arguments)])
        return code, capsys.readouterr().out

    yield run
    i18n.language.cache_clear()


@pytest.fixture
def dead_end():
    """The address of a page that is gone."""

    class Gone(BaseHTTPRequestHandler):
        def do_HEAD(self):
            self.send_error(404)

        def do_GET(self):
            self.send_error(404)

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Gone)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/gone"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.teaching("S3-1")
def test_a_macro_with_a_dead_or_empty_link_is_listed(check, tmp_path, dead_end, monkeypatch):
    macro = tmp_path / "macros/returns.md"
    macro.parent.mkdir()
    macro.write_text(f"Правила возврата [тут]().\n\nАнкета [здесь]({dead_end}).\n", "utf-8")
    code, out = check(macro, "--select", "LNK")
    assert code == 1
    assert f"{macro}:1:18: warn[LNK01]" in out
    # This machine's own address is a placeholder in a macro; here it stands for any other.
    monkeypatch.setattr(reach, "link_fault", lambda _: None)
    code, out = check(macro, "--select", "LNK02", "--links")
    assert code == 1
    assert f"{macro}:3:16: warn[LNK02]" in out
    assert "HTTP 404" in out


def ea_nasir(lang: str) -> dict:
    return json.loads((EXAMPLES / lang / "6_ea_nasir.json").read_text("utf-8"))


@pytest.mark.teaching("S3-2")
@pytest.mark.parametrize("lang", ["ru", "en"])
def test_the_demo_knows_the_first_complaint_and_the_rules_find_its_lines(lang, capsys, monkeypatch):
    monkeypatch.setenv("NANNI_LANG", lang)
    i18n.language.cache_clear()
    assert main(["demo"]) == 0
    out = capsys.readouterr().out
    i18n.language.cache_clear()
    case = ea_nasir(lang)
    assert case["title"] in out
    review = nanni.Reviewer.load().review_conversation(conversation_from_json(case))
    found = {(f.message_index, f.category) for f in review.findings}
    # The promise; the refusal behind a regret for his feelings; the scripted ending.
    assert (1, "promise") in found
    assert {"refusal_without_remedy", "non_apology"} <= {c for i, c in found if i == 5}
    assert {"cliche_empathy", "hedged_commitment", "hope_for_understanding"} <= {
        c for i, c in found if i == 7
    }


@pytest.mark.teaching("S3-3")
@pytest.mark.parametrize("lang", ["ru", "en"])
def test_what_was_promised_stands_beside_what_was_delivered(lang, capsys, monkeypatch):
    case = ea_nasir(lang)
    promise = case["promise"]
    review = nanni.Reviewer.load().review_conversation(conversation_from_json(case))
    kept = [f.text for f in review.findings if (f.message_index, f.category) == (1, "promise")]
    assert promise["text"] in kept
    monkeypatch.setenv("NANNI_LANG", lang)
    monkeypatch.setenv("COLUMNS", "120")
    i18n.language.cache_clear()
    main(["demo"])
    i18n.language.cache_clear()
    told = " ".join(capsys.readouterr().out.split())
    for key in ("text", "delivered", "difference"):
        assert promise[key] in told


@pytest.mark.teaching("S3-18")
def test_check_lists_findings_in_all_five_places(check, tmp_path):
    bad = "Сожалеем, если мы вас задели."
    places = {
        "macros/refund.md": f"# Возврат\n\n{bad}\n",
        "widget.json": json.dumps({"offline": {"text": bad}}, ensure_ascii=False),
        "bot.yaml": f"late:\n  reply: >\n    {bad}\n",
        "announcement.html": f"<h1>Новости</h1><p>{bad}</p>",
        "replies.csv": f"id;ответ\n1;{bad}\n",
    }
    for name, text in places.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    code, out = check(tmp_path, "--select", "APO02", "--format", "jsonl")
    found = [json.loads(line) for line in out.splitlines()]
    assert code == 1
    assert {f["path"] for f in found} == {str(tmp_path / name) for name in places}
    assert all(f["text"].startswith("Сожалеем, если") for f in found)


@pytest.mark.teaching("S3-55")
def test_a_finding_may_be_overridden_with_a_reason_and_a_rule_tuned_off(check, tmp_path):
    draft = tmp_path / "reply.txt"
    words = "Сожалеем, если мы вас задели."
    draft.write_text(f"# nanni: ignore APO02 цитата из письма банка\n{words}\n", encoding="utf-8")
    only = ("--select", "APO02")
    code, out = check(draft, *only, "--statistics")
    assert code == 0
    assert ["APO02", "0", "1"] in [line.split() for line in out.splitlines()]
    # Without a reason there is no override.
    draft.write_text(f"# nanni: ignore APO02\n{words}\n", encoding="utf-8")
    assert check(draft, *only)[0] == 1
    # The whole team may do without the rule, or take it lightly.
    draft.write_text(words, encoding="utf-8")
    settings = tmp_path / "nanni.toml"
    settings.write_text('ignore = ["APO02"]\n')
    assert "APO02" not in check(draft)[1]
    settings.write_text('[severity]\nAPO02 = "note"\n')
    assert check(draft, *only, "--severity", "warn")[0] == 0
    assert check(draft, *only)[0] == 1


@pytest.mark.teaching("S3-55")
def test_rules_of_language_advise_and_never_stop_a_message():
    reviewer = nanni.Reviewer.load()
    stopping = {
        rule.fields["code"]
        for rule in reviewer.engine.rules.values()
        if rule.fields["blocks"] and rule.fields["code"].startswith(("TYP", "LNG", "CLR"))
    }
    assert stopping == set()
