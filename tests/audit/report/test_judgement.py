"""Teachings about weighing: substance before form, effort, order, floors, slices."""

import json
import re

import pytest

from nanni.audit.job import Sample
from nanni.audit.report import write_report
from nanni.audit.summary import dialogues, summarise
from nanni.audit.summary.verdict import fails, weigh
from tests.audit.report.stories import MONTH, talk

FACTS = """
[[fact]]
name = "доставка"
kind = "price"
subject = ["доставка"]
value = "300 ₽"
"""


def weights(out):
    return {one.talk.conversation: weigh(one) for one in dialogues(out)}


@pytest.mark.teaching("S1-20")
def test_substance_outranks_form(audited):
    neat = "Здравствуйте, Мария! Доставка стоит 500 ₽, привезём завтра до 18:00."
    clumsy = "здраствуйте , доставка 300 ₽"
    ask = "Сколько стоит доставка?"
    out = audited(
        [
            talk("neat", ("c", 0, ask), ("olga", 1, neat), ("c", 2, "Спасибо!")),
            talk("clumsy", ("c", 0, ask), ("olga", 1, clumsy), ("c", 2, "Спасибо!")),
        ],
        facts=FACTS,
    )
    read = {one.talk.conversation: one for one in dialogues(out)}
    assert fails(read["neat"]) == "wrong_facts"
    assert read["clumsy"].faults
    assert fails(read["clumsy"]) is None


@pytest.mark.teaching("S1-23")
def test_the_same_seed_draws_the_same_slice_and_the_report_tells_it(audited):
    talks = [talk(f"t{n}", ("c", 0, "Где заказ?"), ("olga", 3, "В пути.")) for n in range(40)]
    drawn = []
    for name, seed in (("one", 7), ("two", 7), ("three", 8)):
        out = audited(talks, name, sample=Sample(9, seed))
        drawn.append({one.talk.conversation for one in dialogues(out)})
    # The draw knows a file by its name, so the same export is named the same.
    assert [len(some) for some in drawn] == [9, 9, 9]
    again = audited(talks, "one", sample=Sample(9, 7))
    assert {one.talk.conversation for one in dialogues(again)} == drawn[0]
    page = write_report(again, "ru").read_text("utf-8")
    assert re.sub(r"\s", " ", page).count("Срез: 9 из 40 разговоров, зерно 7") == 1


@pytest.mark.teaching("S3-6")
def test_three_fruitless_contacts_weigh_more(audited):
    first = ("c", 0, "Где мой заказ 5533?")
    again = [
        ("olga", 5, "Проверяем."),
        ("c", 60, "Где мой заказ 5533?"),
        ("olga", 65, "Проверяем."),
        ("c", 2000, "Я спрашиваю в третий раз: где мой заказ 5533?"),
    ]
    out = audited([talk("once", first), talk("thrice", first, *again)])
    known = weights(out)
    assert "fruitless" in known["thrice"].reasons
    assert "fruitless" not in known["once"].reasons
    assert known["thrice"].severity < known["once"].severity
    assert "три обращения впустую" in write_report(out, "ru").read_text("utf-8")


@pytest.mark.teaching("S4-19")
def test_the_word_refund_does_not_change_the_weight(audited):
    told = "Заказ пришёл разбитым, вы обещали прочную упаковку."
    out = audited(
        [
            talk("quiet", ("c", 0, told), ("olga", 5, "Заменим завтра до 18:00.")),
            talk("refund", ("c", 0, f"{told} Верните деньги!"), ("olga", 5, "Вернём сегодня.")),
        ]
    )
    known = weights(out)
    assert known["quiet"].severity == known["refund"].severity


@pytest.mark.teaching("S4-8")
def test_whoever_was_passed_over_is_seen(audited):
    answers = [("kate", 7, "Hello, it is under Settings."), ("kate", 11, "It does not expire.")]
    out = audited(
        [
            talk("first", ("c", 0, "How do I remove a seat?"), ("kate", 30, "In Billing.")),
            talk("second", ("c", 4, "Where do I upload a logo?"), ("kate", 5, "In Brand.")),
            talk("newest", ("c", 6, "Where is the key?"), answers[0], ("c", 10, "Does it expire?"),
                 answers[1]),
        ]
    )  # fmt: skip
    skips = summarise(out).skips
    assert [skip.event.key.conversation for skip in skips] == ["first"]
    assert skips[0].times == 3
    page = re.sub(r"\s", " ", write_report(out, "en").read_text("utf-8"))
    assert "passed over 3 times in 30 min" in page


def busy_day(waits_of_one, waits_of_others):
    """Six cases of one customer among those of others, each day, answered by the same agent."""
    out = []
    for day, (mine, theirs) in enumerate(zip(waits_of_one, waits_of_others, strict=True), 2):
        at = f"2026-03-{day:02}T10:00:00+03:00"
        ask, told = "Где заказ?", "В пути, привезём завтра."
        out.append(
            talk(f"victor{day}", ("c", 0, ask), ("timur", mine, told), at=at, contact="victor")
        )
        out += [
            talk(f"other{day}-{n}", ("c", 60 * n, ask), ("timur", 60 * n + theirs, told), at=at)
            for n in range(1, 5)
        ]
    return out


@pytest.mark.teaching("S4-16")
def test_a_dragged_customer_stands_out_and_a_slow_day_does_not(audited):
    dragged = summarise(audited(busy_day([25, 31, 28, 40, 33, 27], [2] * 6), "dragged"))
    assert [drag.event.key.conversation for drag in dragged.drags] == ["victor7"]
    assert (dragged.drags[0].long, dragged.drags[0].cases) == (6, 6)
    slow = summarise(audited(busy_day([25, 31, 28, 40, 33, 27], [26, 30, 29, 38, 31, 28]), "slow"))
    assert slow.drags == ()
    few = summarise(audited(busy_day([25, 31, 28, 40], [2] * 4), "few"))
    assert few.drags == ()


@pytest.mark.teaching("S4-22")
def test_nobody_falls_below_the_floor_unseen(audited):
    flood = [
        talk(f"vip{n}", ("c", n, "Где мой заказ?"), ("olga", n + 0.5, "Едет."), contact="vip")
        for n in range(30)
    ]
    ordinary = ("c", 0, "Когда привезут?")
    kept = audited([*flood, talk("plain", ordinary, ("olga", 14, "Завтра."))], "kept")
    assert summarise(kept).below_count == 0
    assert "Никто не ждал дольше потолка" in write_report(kept, "ru").read_text("utf-8")
    sunk = audited([*flood, talk("plain", ordinary, ("olga", 90, "Завтра."))], "sunk")
    summary = summarise(sunk)
    assert summary.below_count == 1
    assert [event.key.conversation for _, event in summary.below] == ["plain"]


def tablet():
    """Nanni v. Ea-nasir, the oldest complaint, as a conversation of the demo month."""
    lines = (MONTH / "shop.jsonl").read_text("utf-8").splitlines()
    return next(one for one in map(json.loads, lines) if one["id"] == "ea-nasir")


@pytest.mark.teaching("S3-6")
def test_messengers_sent_back_empty_handed_weigh_on_the_tablet(month):
    weight = weights(month)["ea-nasir"]
    assert "fruitless" in weight.reasons
    assert weight.severity in {"A", "B"}


@pytest.mark.teaching("S3-7")
def test_a_debt_of_the_customers_makes_nothing_lighter(audited):
    told = tablet()
    without = json.loads(json.dumps(told).replace("ea-nasir", "no-debt"))
    for message in without["messages"]:
        message["text"] = message["text"].replace(" Вы сами должны нам мину серебра.", "")
    assert without["messages"] != told["messages"]
    known = weights(audited([told, without], calendar="RU"))
    assert known["ea-nasir"] == known["no-debt"]
