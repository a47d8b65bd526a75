import json
import time
from pathlib import Path

import pytest

import nanni as package
from nanni.cli.demo import load_examples
from nanni.model import conversation_from_json

EXAMPLES = Path(package.__file__).parent / "examples"


@pytest.fixture(autouse=True)
def _own_cache(monkeypatch, tmp_path):
    """The month's report goes to a folder of the test's own; compiled rules stay where they are."""
    from nanni.cli import demo_month

    monkeypatch.setattr(demo_month, "_default", lambda: tmp_path / "month")


@pytest.mark.parametrize("lang", ["ru", "en"])
def test_the_tour_shows_words_reasons_and_remedies(nanni, lang):
    began = time.process_time()
    done = nanni("demo", lang=lang)
    assert time.process_time() - began < 5
    assert (done.code, done.err) == (0, "")
    for example in load_examples(lang):
        assert f"— {example['title']} —" in done.out
    assert done.out.count("==") >= 10
    why, better = ("почему: ", "лучше: ") if lang == "ru" else ("why: ", "better: ")
    assert done.out.count(why) >= 5
    assert done.out.count(better) >= 5
    assert "nanni check" in done.out
    path = Path(done.out.rstrip().splitlines()[-1].strip())
    assert path.name == "report.html"
    assert f'<html lang="{lang}">' in path.read_text("utf-8")[:200]


def test_a_language_may_be_chosen(nanni):
    assert nanni("demo", "--lang", "en", lang="ru").out == nanni("demo", lang="en").out


def test_the_tour_in_colour(nanni):
    out = nanni("demo", "--color", "always").out
    assert "\x1b[" in out
    assert "==" not in out


def test_both_languages_tell_the_same_stories():
    names = [sorted(p.name for p in (EXAMPLES / lang).glob("*.json")) for lang in ("ru", "en")]
    assert names[0] == names[1]
    assert len(names[0]) == 6


@pytest.mark.parametrize("lang", ["ru", "en"])
@pytest.mark.parametrize("number", range(6))
def test_every_bad_reply_is_caught_and_every_better_one_is_clean(lang, number):
    reviewer = package.Reviewer.load()
    example = load_examples(lang)[number]
    conversation = conversation_from_json(example)
    faults = reviewer.review_conversation(conversation).faults
    assert faults, example["title"]
    before = conversation.customer_texts_before(len(conversation.messages))
    better = reviewer.review(example["better"], before, conversation.channel)
    grave = [f for f in better.faults if f.severity in {"warn", "error"}]
    assert [(f.code, f.text) for f in grave] == []


def test_examples_are_conversations_that_check_can_read(nanni):
    done = nanni("check", EXAMPLES / "ru", EXAMPLES / "en", "--format", "json")
    report = json.loads(done.out)
    assert report["problems"] == []
    assert report["summary"]["texts"] == 12
