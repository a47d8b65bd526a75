"""What each reader takes for words, and what it passes over."""

import pytest

from nanni.review.sources.draft import Draft, Problem
from nanni.review.sources.plain import PIECE
from nanni.review.sources.reading import read_text


def drafts(text: str, kind: str, name: str = "x") -> list[Draft]:
    return [item for item in read_text(text, kind, name)[0] if isinstance(item, Draft)]


def texts(text: str, kind: str) -> list[str]:
    return [p.text for d in drafts(text, kind) for p in d.passages.values()]


def problems(text: str, kind: str) -> list[Problem]:
    return [item for item in read_text(text, kind, "x")[0] if isinstance(item, Problem)]


# Markdown


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("Раз\nдва\n\nтри", ["Раз два\n\nтри"]),
        ("Раз  \nдва", ["Раз\nдва"]),
        ("**Раз** и _два_ и ~~три~~", ["Раз и два и три"]),
        ("snake_case_name и 2 * 3 * 4", ["snake_case_name и 2 * 3 * 4"]),
        ("{{ first_name }} и %last_name%", ["{{ first_name }} и %last_name%"]),
        ("[раз](https://nanni.shop/a_b 'имя') [два][2]\n\n[2]: https://nanni.shop", ["раз два"]),
        ("[тут]() и [там](#)", ["[тут]() и [там](#)"]),
        ("до ![схема](a.png) после", ["до после"]),
        ("<https://nanni.shop>", ["https://nanni.shop"]),
        ("<b>раз</b> &amp; <br>два<!-- три -->", ["раз & \nдва"]),
        ("\\*раз\\*", ["*раз*"]),
        ("- раз\n- два\n  дальше\n* три\n\n1. раз", ["- раз\n- два дальше\n- три\n\n1. раз"]),
        ("- [ ] дело\n- [x] сделано", ["- дело\n- сделано"]),
        ("> слова клиента\n\nОтвет", ["> слова клиента\n\nОтвет"]),
        ("| а | б |\n|---|:-:|\n| в | г |", ["а\nб\nв\nг"]),
        ("```\ncode\n```\nтекст\n~~~\ncode", ["текст"]),
        ("текст\n\n    code\n\nещё", ["текст\n\nещё"]),
        ("---\ntitle: x\n---\nтекст", ["текст"]),
        ("Заголовок\n=========\n\nтекст\n\n***\n", ["Заголовок\n\nтекст"]),
        ("# Раз #\nодин\n## Два\nдва\n### Три\nтри", ["Раз\n\nодин", "Два\n\nдва\n\nТри\n\nтри"]),
        ("", []),
        ("```\n# not a heading\n```", []),
    ],
)
def test_markdown(raw, expected):
    assert texts(raw, "markdown") == expected
    assert texts(raw.replace("\n", "\r\n"), "markdown") == expected


# HTML


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("<p>Раз\n  два</p><p>три</p>", ["Раз два\n\nтри"]),
        ("раз<br>два<br/>три", ["раз\nдва\nтри"]),
        ("<ul><li>раз<li>два</ul>", ["раз\nдва"]),
        ("&laquo;Раз&raquo;&nbsp;&mdash; &#1076;&#x430;", ["«Раз»\xa0— да"]),
        ("<script>если</script><style>p{}</style><code>x</code>да", ["да"]),
        ("<head><title>Имя</title></head><body>да</body>", ["да"]),
        ("<!-- нет -->да<!DOCTYPE html>", ["да"]),
        ("<a href='https://nanni.shop'>тут</a> <a href=#>там</a>", ["тут <a href=#>там"]),
        ("1 < 2 & 3 > 2", ["1 < 2 & 3 > 2"]),
        ("<a title='a > b'>тут</a>", ["тут"]),
        ("<p></p>", []),
    ],
)
def test_html(raw, expected):
    assert texts(raw, "html") == expected


# Data files


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ('{"name": "Возврат денег", "body": "Вернём"}', ["Вернём"]),
        ('[{"Текст ответа": "Да"}, {"bodyHtml": "<p>Нет</p>"}]', ["Да", "Нет"]),
        ('{"reply": {"ru": "Да", "en": "Yes", "id": "Это не слова"}}', ["Да", "Yes"]),
        ('{"replies": ["Да", "Нет"], "tags": ["раз два"]}', ["Да", "Нет"]),
        ('{"message_id": "a b", "message": ""}', []),
        ('{"hello": "Добрый день всем", "ok": "ОК", "path": "a/b"}', ["Добрый день всем"]),
        ('["Добрый день всем", "x"]', ["Добрый день всем"]),
        ('"Добрый день всем"', ["Добрый день всем"]),
        ('{"role": "customer", "text": "Где заказ?"}', []),
        ("[]", []),
        ("", []),
        (" \n", []),
    ],
)
def test_which_strings_are_words(raw, expected):
    assert texts(raw, "json") == expected


def test_named_fields_only():
    from io import StringIO

    from nanni.review.sources.data import read_json
    from nanni.review.sources.source import Source

    raw = '{"macros": [{"body": "Раз", "x": {"note": "Два"}}], "note": "Три"}'
    for fields, expected in [
        (("note",), ["Два", "Три"]),
        (("x.note",), ["Два"]),
        (("macros.body",), ["Раз"]),
    ]:
        found = list(read_json(Source("x", StringIO(raw), fields)))
        assert [d.passages[0].text for d in found] == expected


def test_what_a_record_says_of_its_surroundings():
    raw = (
        '{"text": "Да", "context": ["Где?", "Когда?"], "channel": "Public", "lang": "ru",'
        ' "first_reply": true, "role": "bot"}'
    )
    [draft] = drafts(raw, "json")
    assert draft.settings == {
        "context": ("Где?", "Когда?"),
        "channel": "public",
        "lang": "ru",
        "first_reply": True,
        "role": "bot",
    }


def test_a_conversation():
    raw = """{"id": 7, "channel": "email", "messages": [
      {"role": "client", "text": "Где медь?", "at": "2025-01-01T10:00:00"},
      {"from": "operator", "body": "<p>В пути</p>", "attachments": ["a.pdf"]},
      {"role": "note", "text": "обещал"}, {"role": "bot", "photo": 1}]}"""
    [draft] = drafts(raw, "json")
    messages = draft.conversation.messages
    assert [m.role for m in messages] == ["customer", "agent", "note", "bot"]
    assert [m.text for m in messages] == ["Где медь?", "В пути", "обещал", ""]
    assert messages[1].attachments == 1
    assert draft.conversation.channel == "email"
    assert {i: p.pointer for i, p in draft.passages.items()} == {
        0: "/messages/0/text",
        1: "/messages/1/body",
        2: "/messages/2/text",
    }


def test_a_conversation_with_a_stranger():
    raw = '\n{"messages": [{"role": "priest", "text": "Где медь?"}]}'
    [problem] = problems(raw, "json")
    assert (problem.kind, problem.line) == ("conversation", 2)
    assert "'priest'" in problem.detail


@pytest.mark.parametrize(
    ("raw", "line", "reason"),
    [
        ('{"a": 1,}', 1, "expected a key in double quotes (column 9)"),
        ("[1 2]", 1, "expected ','"),
        ('{"a"\n 1}', 2, "expected ':'"),
        ('{"a": "b', 1, "a string is not closed (column 7)"),
        ("[", 1, "the text ends too early"),
        ("{]", 1, "unexpected ']'"),
        ("[1,]", 1, "unexpected ']'"),
        ("[,1]", 1, "unexpected ','"),
        ("nul", 1, "unexpected 'nul'"),
        ("{}\n\n{}", 3, "there is more after the end of the value"),
    ],
)
def test_broken_json(raw, line, reason):
    [problem] = problems(raw, "json")
    assert (problem.kind, problem.line) == ("syntax", line)
    assert reason in problem.detail


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        ("[" * 100_000, "json"),
        ('{"a":' * 5000 + "1" + "}" * 5000, "json"),
        ("[" * 100_000, "yaml"),
        ("- " * 100_000, "yaml"),
        ("a = " + "[" * 50_000, "toml"),
    ],
)
def test_deep_nesting_is_refused_not_followed(raw, kind):
    [problem] = problems(raw, kind)
    assert problem.kind in {"too-deep", "syntax"}


def test_broken_lines_spoil_only_themselves():
    raw = '{"text": "Раз"}\n{broken\n\n{"text": "Два"}\n"\n{"text": "Три"}'
    assert texts(raw, "jsonl") == ["Раз", "Два", "Три"]
    assert [(p.kind, p.line) for p in problems(raw, "jsonl")] == [("syntax", 2), ("syntax", 5)]


def test_yaml_kinds_of_strings():
    raw = (
        "a: &x Добрый день всем\nb: 'it''s all right'\nc: |\n  Раз два\n   три\n"
        'd: >-\n  Раз\n  два\ne: "Раз \\\n  два"\nf: 5\ng: yes\nh: *x\n'
        "---\nвторой документ: тут он\n"
    )
    assert texts(raw, "yaml") == [
        "Добрый день всем",
        "it's all right",
        "Раз два\n три\n",
        "Раз два",
        "Раз два",
        "тут он",
    ]


@pytest.mark.parametrize(
    ("raw", "line"),
    [("a: [1\nb: 2", 2), ("a: 'x", 1), ("a: b: c", 1), ("a: 1\nb: \x01", 2), ("a: \ud800", 1)],
)
def test_broken_yaml(raw, line):
    [problem] = problems(raw, "yaml")
    assert (problem.kind, problem.line) == ("syntax", line)
    assert problem.detail


def test_toml_kinds_of_strings():
    raw = (
        'a = "Раз \\"два\\""\nb = \'C:\\путь сюда\'\nc = """\nРаз \\\n   два\n"""\n'
        "d = '''\nРаз\nдва'''\ne = [\"Раз два\", [\"три четыре\"], {f = \"пять шесть\"}]\n"
        "[g.\"h i\"]\nj.k = 'семь восемь'\n[[l]]\nm = 'девять десять'\nn = 2020-01-01\n"
    )
    assert texts(raw, "toml") == [
        'Раз "два"',
        "C:\\путь сюда",
        "Раз два\n",
        "Раз\nдва",
        "Раз два",
        "три четыре",
        "пять шесть",
        "семь восемь",
        "девять десять",
    ]


@pytest.mark.parametrize(("raw", "line"), [("a = ", 1), ("a=1\na=2", 2), ("\n[x", 2)])
def test_broken_toml(raw, line):
    [problem] = problems(raw, "toml")
    assert (problem.kind, problem.line) == ("syntax", line)


def test_tables_with_a_header():
    raw = 'id,reply,context,channel\r\n1,"Да, ""скоро""",Где?,mail\r\n2,"Раз\r\nдва",,\r\n3,,,\r\n'
    first, second = drafts(raw, "csv")
    assert (first.passages[0].text, first.passages[0].pointer) == ('Да, "скоро"', "reply")
    assert first.settings == {"context": ("Где?",), "channel": "mail"}
    assert second.passages[0].text == "Раз\r\nдва"
    assert second.passages[0].line == 3


def test_tables_without_a_header():
    assert texts("1;Добрый день всем;x\n2;Да;Ещё одна фраза\n", "csv") == [
        "Добрый день всем",
        "Ещё одна фраза",
    ]


def test_customers_rows_are_passed_over():
    assert texts("role,text\ncustomer,Где медь?\nagent,В пути\n", "csv") == ["В пути"]


def test_an_open_quote_spoils_one_record():
    raw = 'id,text\n1,"Раз\n2,Два\n3,Три\n'
    assert texts(raw, "csv") == ["Два", "Три"]
    assert [(p.kind, p.line) for p in problems(raw, "csv")] == [("quote", 2)]


# Plain text


def test_a_long_text_is_cut_at_blank_lines():
    raw = ("Слитки в пути.\n" * 40 + "\n") * 600
    pieces = texts(raw, "text")
    assert len(pieces) > 1
    assert "".join(pieces) == raw
    assert all(len(piece) <= 2 * PIECE for piece in pieces)
    assert all(piece.endswith("\n\n") for piece in pieces[:-1])
    lines = [d.passages[0].line for d in drafts(raw, "text")]
    assert lines == [1 + "".join(pieces[:i]).count("\n") for i in range(len(pieces))]


def test_a_long_line_is_cut_at_a_blank():
    raw = "слиток " * 60_000
    pieces = texts(raw, "text")
    assert "".join(pieces) == raw
    assert all(piece.endswith(" ") for piece in pieces)
