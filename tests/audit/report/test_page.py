"""The page: whole, in two languages, with nothing in it that a customer could make run."""

import re
from html.parser import HTMLParser

import pytest

from nanni.audit.phrases import PHRASES
from nanni.audit.report import render, write_report
from nanni.audit.summary import summarise
from nanni.audit.wording import NOUNS, Wording
from tests.audit.report.stories import talk

HOSTILE = (
    "<script>document.title='owned'</script>",
    '"><img src=x onerror=alert(1)>',
    "</style><style>body{display:none}</style>",
    "{{ 7 * 7 }} {% raw %} ${7*7}",
    "<a href='javascript:alert(1)'>тут</a> <!-- -->",
    "\u202eперевёрнуто\u202c \x00\x0b\ud800 \U0001f600",
    "<details open ontoggle=alert(1)>",
)
VOID = {"meta", "input", "br"}


class Page(HTMLParser):
    """Everything that a browser would see."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.ids, self.links, self.open, self.words = [], [], [], [], []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        known = dict(attributes)
        self.tags.append((tag, known))
        self.ids += [known["id"]] if "id" in known else []
        self.links += [known["href"]] if "href" in known else []
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if self.open and self.open[-1] not in {"script", "style"}:
            self.words.append(data)

    @property
    def text(self):
        return " ".join(" ".join(self.words).split())


def names(page):
    return [tag for tag, _ in page.tags]


@pytest.mark.parametrize("lang", ["ru", "en"])
def test_the_month_is_one_whole_page(month, lang):
    text = write_report(month, lang).read_text("utf-8")
    page = Page(text)
    assert page.open == []
    assert len(page.ids) == len(set(page.ids))
    inner = {link[1:] for link in page.links if link.startswith("#")}
    assert all(link.startswith("#") for link in page.links)
    assert inner <= set(page.ids)
    assert len([one for one in page.ids if re.fullmatch(r"c\d+", one)]) == 51
    assert names(page).count("script") == names(page).count("style") == 1
    assert not [some for _, some in page.tags if {"src", "srcset", "data"} & set(some)]
    style = text.split("<style>")[1].split("</style>")[0]
    assert "url(" not in style
    assert "@import" not in style


@pytest.mark.parametrize("lang", ["ru", "en"])
def test_headlines_say_the_numbers_of_the_summary(month, lang):
    summary = summarise(month)
    page = Page(render(summary, lang))
    wording = Wording(lang)
    for name in ("forgotten", "open_questions", "broken_promises", "wrong_facts", "boiling"):
        number = summary.numbers[name].value
        assert number > 0
        said = f"{wording.number(number)} {wording.noun(number, name)}"
        assert " ".join(said.split()) in page.text


def test_every_open_question_and_broken_promise_is_quoted(month):
    summary = summarise(month)
    text = Page(render(summary, "ru")).text
    for name in ("open_questions", "broken_promises", "wrong_facts"):
        for event in summary.numbers[name].events:
            assert " ".join(event.text.split()) in text


@pytest.mark.parametrize("lang", ["ru", "en"])
def test_what_customers_write_is_never_more_than_text(audited, lang):
    talks = [
        talk(
            words,
            ("c", 0, f"{words} Где мой заказ?"),
            (words, 30, f"Приносим извинения за неудобства {words}. Вернём деньги завтра."),
            ("c", 3000, f"Вы мошенники! {words}"),
            subject=words,
            contact=words,
        )
        for words in HOSTILE
    ]
    for one in talks:
        for key in ("id",):
            one[key] = one[key].encode("utf-8", "replace").decode()
    out = audited(_clean(talks))
    text = write_report(out, lang).read_text("utf-8")
    page = Page(text)
    assert page.open == []
    assert names(page).count("script") == names(page).count("style") == 1
    assert not {"img", "iframe", "object", "form", "base"} & set(names(page))
    assert not [a for _, some in page.tags for a in some if a.startswith("on")]
    assert all(link.startswith("#") for link in page.links)
    assert "49" not in re.findall(r"\b49\b", page.text)
    assert "<script>document.title='owned'</script>" in page.text
    policy = dict(page.tags[3][1])["content"] if page.tags[3][0] == "meta" else text
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy


def _clean(talks):
    """Halves of characters cannot stand in a JSON file; exports have them escaped."""
    return [
        {**one, "meta": {"subject": one["meta"]["subject"].encode("utf-8", "replace").decode()},
         "messages": [{k: v.encode("utf-8", "replace").decode() for k, v in m.items()}
                      for m in one["messages"]]}
        for one in talks
    ]  # fmt: skip


def test_nothing_to_tell_is_said_kindly(audited):
    good = talk("good", ("c", 0, "Во сколько открываетесь?"), ("olga", 0.5, "Здравствуйте! В 9."),
                ("c", 1, "Спасибо!"))  # fmt: skip
    out = audited([good])
    text = Page(write_report(out, "ru").read_text("utf-8")).text
    for key in ("none-forgotten", "none-questions", "none-promises", "no-fact-book", "none-boil",
                "none-order", "none-effort"):  # fmt: skip
        assert PHRASES[key][0] in text
    english = Page(write_report(out, "en").read_text("utf-8")).text
    assert PHRASES["none-forgotten"][1] in english


def test_an_audit_without_times_is_told_so(audited):
    one = talk("bare", ("c", 0, "Где заказ?"), ("olga", 5, "Едет."))
    for message in one["messages"]:
        del message["at"]
    out = audited([one])
    text = Page(write_report(out, "ru").read_text("utf-8")).text
    assert PHRASES["none-waits"][0] in text
    assert PHRASES["unknown-order"][0] in text
    assert PHRASES["none-load"][0] in text


@pytest.mark.teaching("S3-62")
def test_a_number_that_nobody_can_look_up_is_shown_as_a_guess(month):
    from dataclasses import replace

    summary = summarise(month)
    bare = replace(summary.numbers["forgotten"], source="")
    page = render(replace(summary, numbers={**summary.numbers, "forgotten": bare}), "ru")
    heading = re.search(r'<h2><a href="#s-forgotten">.*?</h2>', page, re.DOTALL)
    assert heading
    assert "догадка" in heading[0]
    assert "измерено" not in heading[0]


def test_more_conversations_than_one_page_holds(audited, monkeypatch):
    from nanni.audit.report import threads

    monkeypatch.setattr(threads, "MOST", 5)
    talks = [talk(f"t{n}", ("c", 0, "Где заказ?")) for n in range(12)]
    out = audited(talks)
    page = Page(write_report(out, "ru").read_text("utf-8"))
    assert len([one for one in page.ids if re.fullmatch(r"c\d+", one)]) == 5
    assert "nanni show" in page.text
    titles = [some.get("title", "") for _, some in page.tags]
    assert any(title.startswith("nanni show out.jsonl t") for title in titles)


def test_long_conversations_are_cut_around_what_matters(audited):
    lines = [("c" if n % 2 else "olga", n, f"Слово номер {n}.") for n in range(200)]
    lines[101] = ("c", 101, "Вы мошенники!")
    page = Page(write_report(audited([talk("long", *lines)]), "ru").read_text("utf-8"))
    assert "Вы мошенники" in page.text
    assert "пропущено:" in page.text


@pytest.mark.parametrize("key", NOUNS)
def test_three_russian_forms_and_two_english(key):
    wording = Wording("ru")
    russian, english = NOUNS[key]
    for number, form in ((1, 0), (2, 1), (5, 2), (11, 2), (21, 0), (104, 1), (112, 2)):
        assert wording.noun(number, key) == russian[form]
    assert [Wording("en").noun(n, key) for n in (1, 2)] == list(english)
    assert len(russian) == 3


def test_every_phrase_is_said_in_both_languages():
    for key, (russian, english) in PHRASES.items():
        assert russian, key
        assert english, key
        fields = [set(re.findall(r"{(\w+)}", text)) for text in (russian, english)]
        assert fields[0] == fields[1], key


def test_no_agent_is_ranked(month):
    text = write_report(month, "ru").read_text("utf-8")
    before_talks = text.split('id="s-talks"')[0]
    for name in ("timur", "pavel", "darya", "marta", "ea-nasir"):
        assert not re.search(rf"\b{name}\b", before_talks)
