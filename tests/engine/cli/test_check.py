"""The options of `nanni check`, one behaviour a test."""

import json

import pytest

CALL = "Please call us back.\n"
TABLET = "Send back our dear tablet.\n"


@pytest.fixture
def team(fixtures):
    """The options that make a command use the two rules of the fixtures."""
    return ("--config", fixtures / "nanni.toml")


def codes(done) -> list[str]:
    return [json.loads(line)["code"] for line in done.out.splitlines()]


def test_exit_codes(nanni, write, team):
    assert nanni("check", write("a.txt", "All is well."), *team).code == 0
    assert nanni("check", write("b.txt", CALL), *team).code == 1
    assert nanni("check", "nowhere.txt", *team).code == 2
    assert nanni("check", write("b.txt", CALL), "nowhere.txt", *team).code == 2


def test_standard_input(nanni, team):
    done = nanni("check", "-", *team, stdin=CALL)
    assert (done.code, done.err) == (1, "")
    assert done.out.startswith("<input>:1:8: warn[TEA01]")


def test_standard_input_without_a_path(nanni, team):
    assert nanni("check", *team, stdin=CALL).code == 1


def test_no_path_and_nobody_to_ask(nanni, monkeypatch):
    monkeypatch.setattr("sys.stdin", None)
    done = nanni("check")
    assert done.code == 2
    assert "Name a file" in done.err


def test_standard_input_with_a_name(nanni, team):
    done = nanni("check", "-", "--stdin-name", "m/a.json", *team, stdin=json.dumps({"text": CALL}))
    assert done.out.startswith("m/a.json:1:18: warn[TEA01] call-us-back · /text")


def test_folders_are_walked_without_hidden_and_foreign_files(nanni, write, team, tmp_path):
    for name in ("b/1.md", "a.txt", "b/.hidden/x.txt", "b/.x.md", "c.png", "node_modules/a.md"):
        write(name, CALL)
    write("pyproject.toml", 'text = "Please call us back."')
    done = nanni("check", tmp_path, "--format", "jsonl", *team)
    paths = [json.loads(line)["path"] for line in done.out.splitlines()]
    assert paths == [f"{tmp_path}/a.txt", f"{tmp_path}/b/1.md"]


def test_a_file_is_read_once(nanni, write, team, tmp_path):
    path = write("a.txt", CALL)
    assert len(codes(nanni("check", path, tmp_path, path, "--format", "jsonl", *team))) == 1


def test_a_file_with_an_unknown_suffix_is_plain_text(nanni, write, team):
    assert nanni("check", write("draft", CALL), *team).code == 1


def test_an_empty_folder(nanni, tmp_path, team):
    done = nanni("check", tmp_path, *team)
    assert done.code == 0
    assert "nothing to review" in done.err
    assert done.out == "Nothing to review: there is no text.\n"


@pytest.mark.parametrize(
    ("level", "expected"),
    [
        ("info", ["TEA01", "TEA02"]),
        ("note", ["TEA01", "TEA02"]),
        ("warn", ["TEA01"]),
        ("error", []),
    ],
)
def test_severity(nanni, write, team, level, expected):
    path = write("a.txt", CALL + TABLET)
    done = nanni("check", path, "--severity", level, "--format", "jsonl", *team)
    assert codes(done) == expected
    assert done.code == int(bool(expected))


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["--select", "TEA01"], ["TEA01"]),
        (["--select", "tea01"], ["TEA01"]),
        (["--select", "our-dear-tablet"], ["TEA02"]),
        (["--select", "TEA"], ["TEA01", "TEA02"]),
        (["--select", "TEA01,TEA02"], ["TEA01", "TEA02"]),
        (["--select", "TEA01", "--select", "TEA02"], ["TEA01", "TEA02"]),
        (["--ignore", "TEA01"], ["TEA02"]),
        (["--select", "TEA", "--ignore", "our-dear-tablet"], ["TEA01"]),
        (["--select", "APO"], []),
    ],
)
def test_choosing_rules(nanni, write, team, arguments, expected):
    path = write("a.txt", CALL + TABLET)
    assert codes(nanni("check", path, "--format", "jsonl", *arguments, *team)) == expected


def test_a_choice_wins_over_the_channels_of_the_settings(nanni, write):
    config = write("nanni.toml", '[channels.chat]\nselect = ["CLI"]\n')
    path = write("a.txt", "Sorry if we offended you.")
    assert codes(nanni("check", path, "--format", "jsonl", "--config", config)) == []
    done = nanni("check", path, "--format", "jsonl", "--config", config, "--select", "APO02")
    assert codes(done) == ["APO02"]
    done = nanni("check", path, "--config", config, "--select", "APO02", "--ignore", "APO")
    assert done.code == 0


def test_an_unknown_rule(nanni, write, team):
    done = nanni("check", write("a.txt", CALL), "--select", "TEA03", *team)
    assert done.code == 2
    assert "neither a rule nor a family “TEA03”" in done.err
    assert "did you mean" in done.err


def test_the_nearest_settings_are_used(nanni, write):
    write("nanni.toml", 'ignore = ["ALL"]\n')
    path = write("deep/er/a.txt", "Sorry if we offended you.")
    assert nanni("check", path).code == 0
    assert nanni("check", path, "--config", write("other.toml", "")).code == 1


def test_broken_settings_are_one_sentence(nanni, write):
    config = write("nanni.toml", "\nselekt = []\n")
    done = nanni("check", write("a.txt", CALL))
    assert done.code == 2
    assert done.err.splitlines() == [
        f"nanni: {config}:2: unknown setting 'selekt' in nanni.toml (did you mean 'select'?)"
    ]


def test_templates_are_known_by_their_folder(nanni, write):
    rule = (
        '[[rule]]\ncode = "TEA09"\nname = "a-slot"\nwhy = "x"\nadvice = "x"\n'
        'channels = ["chat"]\nliterals = ["slot"]\n'
        'bad = ["==slot==", "a ==slot==", "==slot== b"]\ngood = ["a", "b", "c"]\n'
    )
    write("team.toml", rule)
    write("nanni.toml", 'rules = ["team.toml"]\nselect = ["TEA"]\n')
    assert nanni("check", write("a/b/drafts/a.txt", "the slot")).code == 1
    assert nanni("check", write("macros/a.txt", "the slot")).code == 0
    assert nanni("check", write("Шаблоны/a.txt", "the slot")).code == 0
    assert nanni("check", write("macros/a.txt", "the slot"), "--channel", "chat").code == 1
    assert (
        nanni("check", write("a/b/c/a.json", '{"text": "the slot", "channel": "WhatsApp"}')).code
        == 1
    )
    assert nanni("check", write("a.json", '{"text": "the slot", "channel": "mail"}')).code == 0


def test_fields_may_be_named(nanni, write, team):
    path = write("a.csv", f"id,zzz,reply\n1,{CALL.strip()},fine\n")
    assert nanni("check", path, *team).code == 0
    assert nanni("check", path, "--field", "zzz", *team).code == 1


def test_context_and_first_reply_reach_the_rules(nanni, write, monkeypatch):
    seen = {}

    def review(self, text, context=(), channel=None, lang=None, first_reply=None, **more):
        seen.update(context=context, channel=channel, lang=lang, first_reply=first_reply, **more)
        return original(self, text, context, channel, lang, first_reply, **more)

    from nanni import Reviewer

    original = Reviewer.review
    monkeypatch.setattr(Reviewer, "review", review)
    context = write("customer.txt", "Где медь?\r\n\r\nЖду ответа.\n", "cp1251")
    nanni(
        "check",
        write("a.txt", "Да."),
        "--context",
        context,
        "--channel",
        "public",
        "--lang",
        "ru",
        "--first-reply",
    )
    assert seen == {
        "context": ("Где медь?", "Жду ответа."),
        "channel": "public",
        "lang": "ru",
        "first_reply": True,
        "role": "agent",
    }
    for content in (
        '["Где медь?", "Жду."]',
        json.dumps(
            {
                "messages": [
                    {"role": "customer", "text": "Где медь?"},
                    {"role": "agent", "text": "x"},
                    {"role": "customer", "text": "Жду."},
                ]
            }
        ),
    ):
        nanni("check", write("a.txt", "Да."), "--context", write("customer.json", content))
        assert seen["context"] == ("Где медь?", "Жду.")


@pytest.mark.parametrize("content", ["{", "5", '[{"a": 1}]', '{"messages": 1}'])
def test_a_context_that_is_none(nanni, write, content):
    done = nanni("check", write("a.txt", "x"), "--context", write("c.json", content))
    assert done.code == 2
    assert "expected a list of strings or a conversation" in done.err


def test_a_missing_context(nanni, write):
    done = nanni("check", write("a.txt", "x"), "--context", "nowhere.txt")
    assert done.code == 2
    assert "--context nowhere.txt: no such file" in done.err


def test_merits_are_shown_on_demand_and_never_counted(nanni, write):
    path = write("a.txt", "Верну деньги сегодня до 18:00.")
    quiet = nanni("check", path, "--select", "MER")
    assert quiet.code == 0
    assert "info[MER" not in quiet.out
    assert "Good places: " in quiet.out
    shown = nanni("check", path, "--select", "MER", "--show-merits")
    assert shown.code == 0
    assert "info[MER" in shown.out
    assert nanni("check", path, "--select", "MER", "--severity", "info").code == 0


def test_quiet_says_findings_only(nanni, write, team):
    out = nanni("check", write("a.txt", CALL), "--quiet", *team).out
    assert "1 finding" not in out
    assert "TEA01" in out


def test_statistics(nanni, write, team):
    path = write("a.txt", CALL * 2 + TABLET)
    report = json.loads(nanni("check", path, "--statistics", "--format", "json", *team).out)[
        "summary"
    ]
    assert report["statistics"] == {
        "TEA01": {"findings": 2, "suppressed": 0},
        "TEA02": {"findings": 1, "suppressed": 0},
    }
    assert report["severities"] == {"note": 1, "warn": 2}


@pytest.mark.parametrize(
    ("choice", "environment", "expected"),
    [
        ("auto", {}, False),
        ("always", {}, True),
        ("auto", {"FORCE_COLOR": "1"}, True),
        ("auto", {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ("never", {"FORCE_COLOR": "1"}, False),
    ],
)
def test_colour(nanni, write, monkeypatch, choice, environment, expected):
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    out = nanni("check", write("a.txt", "Sorry if we"), "--color", choice).out
    assert ("\x1b[" in out) is expected


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("ru", ("Использование: nanni check", "Что проверять", "Код возврата")),
        ("en", ("Usage: nanni check", "What to review", "Exit code")),
    ],
)
def test_help(nanni, lang, words):
    done = nanni("check", "--help", lang=lang)
    assert done.code == 0
    assert all(word in done.out for word in words)


@pytest.mark.parametrize(
    ("arguments", "lang", "message"),
    [
        (["--format", "xml"], "ru", "--format: «xml» не подходит; можно: text, json"),
        (["--format", "xml"], "en", "--format: “xml” will not do; there are: text, json"),
        (["--nonsense"], "ru", "непонятно: --nonsense"),
        (["--severity"], "ru", "--severity: нужно одно значение"),
        (["--fix", "--diff"], "ru", "--diff: нельзя вместе с --fix"),
    ],
)
def test_a_mistaken_request(nanni, arguments, lang, message):
    done = nanni("check", "x.txt", *arguments, lang=lang)
    assert done.code == 2
    assert message in done.err
    assert "nanni check --help" in done.err


def test_wide_and_combining_letters_are_underlined_in_place(nanni, write, team):
    path = write("a.txt", "漢字 e\u0301\tplease call us back \x1b[31m\u202e now")
    lines = nanni("check", path, *team).out.splitlines()
    assert lines[2].startswith("  1 | 漢字 e\u0301    please call us back ·[31m· now")
    assert lines[3] == "    | " + " " * (5 + 1 + 4 + 7) + "^" * 12


def test_a_long_line_is_shown_around_the_words(nanni, write, team):
    path = write("a.txt", "word " * 200 + "please call us back" + " word" * 200)
    line = nanni("check", path, *team).out.splitlines()[2]
    assert len(line) <= 100
    assert "call us back" in line
    assert line.count("…") == 2
