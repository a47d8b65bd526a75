"""Everybody's promises on one page, and what one does with them there."""

import datetime as dt
from urllib.parse import parse_qsl

import pytest
from django.urls import reverse

from nanni_desk.attention.services.promising import promises_due
from nanni_desk.conversations.models import Commitment
from nanni_desk.conversations.services import working
from nanni_desk.events.models import Event
from nanni_desk.promises.selectors import A_PAGE
from tests.desk.conftest import NOON

MINUTE, HOUR, DAY = dt.timedelta(minutes=1), dt.timedelta(hours=1), dt.timedelta(days=1)
#: What the page's own scripts send along.
FETCH = {"X-Requested-With": "fetch"}


@pytest.fixture
def asked(cast):
    conversation = cast.begin(NOON)
    cast.says(conversation, "Куда делись мои баллы за май?", NOON)
    return conversation


@pytest.fixture
def promise(cast, asked):
    """Makes promises in the conversation: ``promise("Позвоним", HOUR, owner=…)``."""

    def make(text, term, owner=cast.ea_nasir, conversation=asked):
        made = working.promise(
            actor=owner.actor, conversation=conversation.pk, text=text, due=NOON + (term or HOUR),
            now=NOON, owner=owner,
        )  # fmt: skip
        if term is None:
            Commitment.objects.filter(pk=made.pk).update(due=None)
        return made

    return make


def shown(client, **query):
    """The page's promises by day."""
    answer = client.get(reverse("promises"), query)
    assert answer.status_code == 200
    return {name: [line.row.text for line in lines] for name, _, lines in answer.context["days"]}


def decide(client, found, **fields):
    return client.post(reverse("promise", args=[found.pk]), fields, headers=FETCH)


def test_promises_stand_by_day_the_overdue_first(cast, promise, signed_in, at):
    for text, term in (
        ("без срока", None), ("через неделю", 7 * DAY), ("завтра", DAY), ("сегодня", 3 * HOUR),
        ("давно", MINUTE),
    ):  # fmt: skip
        promise(text, term)
    at.later(hours=1)
    promises_due(at.now)
    assert list(shown(signed_in(cast.ea_nasir)).items()) == [
        ("overdue", ["давно"]),
        ("today", ["сегодня"]),
        ("tomorrow", ["завтра"]),
        ("later", ["через неделю"]),
        ("untimed", ["без срока"]),
    ]


def test_a_day_ends_at_midnight_of_the_desk_and_not_of_greenwich(cast, promise, signed_in, at):
    promise("до полуночи", dt.timedelta(hours=11, minutes=59))  # 23:59 in Moscow
    promise("за полночь", dt.timedelta(hours=12, minutes=1))  # 0:01, and in Greenwich still today
    assert shown(signed_in(cast.ea_nasir)) == {"today": ["до полуночи"], "tomorrow": ["за полночь"]}


def test_promises_are_found_by_owner_team_and_what_became_of_them(cast, promise, signed_in, at):
    promise("мое", HOUR)
    theirs = promise("чужое", 2 * HOUR, owner=cast.sit_sin)
    client = signed_in(cast.ea_nasir)
    assert shown(client) == {"today": ["мое"]}
    assert shown(client, owner="all") == {"today": ["мое", "чужое"]}
    assert shown(client, owner=cast.sit_sin.pk) == {"today": ["чужое"]}
    assert shown(client, owner="all", team=cast.barley.pk) == {}
    decide(client, theirs, state="kept")
    assert shown(client, owner="all", show="kept") == {"": ["чужое"]}
    decide(client, theirs, state="withdrawn")
    assert shown(client, owner="all", show="withdrawn") == {"": ["чужое"]}
    assert shown(client, owner="all") == {"today": ["мое"]}


def test_a_promise_without_an_owner_is_that_of_whoever_has_the_conversation(
    cast, asked, signed_in, at
):
    working.promise(
        actor="system", conversation=asked.pk, text="позвоним", due=NOON + HOUR, now=NOON
    )
    assert shown(signed_in(cast.ea_nasir)) == {}
    for assignee, other in ((cast.ea_nasir, cast.sit_sin), (cast.sit_sin, cast.ea_nasir)):
        working.assign(actor="system", conversation=asked.pk, assignee=assignee, now=NOON)
        assert shown(signed_in(assignee)) == {"today": ["позвоним"]}
        assert shown(signed_in(other)) == {}


def test_a_line_says_who_promised_whom_in_which_words_and_where(cast, asked, signed_in, at):
    sent = cast.answers(asked, "Проверю начисления и отвечу вам до 15:00.", NOON)
    page = signed_in(cast.ea_nasir).get(reverse("promises"), {"owner": "all"}).content.decode()
    for said in (
        "Ea Nasir", "Нанни", "отвечу вам до 15:00", f"/c/{asked.pk}/#message-{sent.pk}",
        'data-until="2026-03-03T15:00:00+03:00"', 'data-live="promise. ledger. message."',
        "В ответе",
    ):  # fmt: skip
        assert said in page, said


def test_a_promise_is_written_down_from_any_message(cast, asked, signed_in, at):
    message = asked.messages.get()
    client = signed_in(cast.ea_nasir)
    address = f"{reverse('promise-by-hand', args=[asked.pk])}?message={message.pk}"
    assert address in client.get(f"/c/{asked.pk}/").content.decode()
    page = client.get(address)
    assert page.context["text"] == message.body
    assert page.context["terms"][0][1] == "2026-03-03T13:00"
    form = {"text": "Проверим баллы", "due": page.context["terms"][2][1]}
    assert client.post(reverse("new-promise", args=[asked.pk]), form).status_code == 302
    assert shown(client) == {"tomorrow": ["Проверим баллы"]}


def test_another_team_sees_none_of_them_and_touches_none(cast, promise, signed_in, at):
    made = promise("позвоним", HOUR)
    stranger = signed_in(cast.arbituram)
    assert shown(stranger, owner="all") == {}
    assert shown(stranger, owner=cast.ea_nasir.pk) == {}
    assert "Ea Nasir" not in stranger.get(reverse("promises")).content.decode()
    keeper = reverse("promise-keeper", args=[made.pk])
    assert stranger.post(keeper, {"to": cast.arbituram.pk}).status_code == 404
    assert stranger.get(reverse("promise-keepers", args=[made.pk])).status_code == 404


def test_a_reviewer_reads_and_has_nothing_to_press(cast, promise, signed_in, at):
    promise("позвоним", HOUR)
    page = signed_in(cast.reviewer).get(reverse("promises"), {"owner": "all"})
    assert b'id="promise-' in page.content
    assert b'name="state"' not in page.content


def test_a_promise_is_passed_on_and_the_pages_hear_of_it(cast, promise, signed_in, at):
    made = promise("позвоним", HOUR)
    before = Event.objects.filter(kind="ledger.changed").count()
    client, keeper = signed_in(cast.ea_nasir), reverse("promise-keeper", args=[made.pk])
    assert "Sit Sin" in client.get(reverse("promise-keepers", args=[made.pk])).content.decode()
    assert client.post(keeper, {"to": cast.sit_sin.pk}).status_code == 302
    assert shown(signed_in(cast.sit_sin)) == {"today": ["позвоним"]}
    assert Event.objects.filter(kind="ledger.changed").count() == before + 1
    client.post(keeper, {"to": cast.sit_sin.pk})
    assert Event.objects.filter(kind="ledger.changed").count() == before + 1


def test_it_goes_only_to_somebody_who_can_answer_there_and_only_while_it_is_open(
    cast, promise, signed_in, at
):
    made = promise("позвоним", HOUR)
    client, keeper = signed_in(cast.ea_nasir), reverse("promise-keeper", args=[made.pk])
    for nobody in (cast.arbituram, cast.reviewer):
        answer = client.post(keeper, {"to": nobody.pk}, headers=FETCH)
        assert (answer.status_code, answer.json()["error"]) == (422, "cannot_keep")
    assert client.post(keeper, {"to": "nobody"}, headers=FETCH).status_code == 400
    decide(client, made, state="kept")
    answer = client.post(keeper, {"to": cast.sit_sin.pk}, headers=FETCH)
    assert (answer.status_code, answer.json()["error"]) == (422, "settled")
    made.refresh_from_db()
    assert made.owner == cast.ea_nasir


def test_a_term_that_has_not_passed_can_be_moved(cast, promise, signed_in, at):
    made = promise("починим", HOUR)
    client = signed_in(cast.ea_nasir)
    assert decide(client, made, due="2026-03-04T12:00").status_code == 200
    assert shown(client) == {"tomorrow": ["починим"]}


@pytest.mark.teaching("S2-10")
@pytest.mark.parametrize("is_told", [True, False], ids=["after the alarm", "before the alarm"])
def test_a_term_that_has_passed_stays_broken_whatever_new_date_is_given(
    cast, promise, signed_in, at, is_told
):
    made = promise("починим", HOUR)
    at.later(hours=2)
    if is_told:
        promises_due(at.now)
    client = signed_in(cast.ea_nasir)
    assert decide(client, made, due="2026-03-04T12:00").status_code == 422
    promises_due(at.now)
    made.refresh_from_db()
    assert (made.state, made.due) == (Commitment.State.BROKEN, NOON + HOUR)
    assert shown(client) == {"overdue": ["починим"]}
    assert b'name="due"' not in client.get(reverse("promises")).content
    decide(client, made, state="kept")
    assert shown(client, show="kept") == shown(client, show="broken") == {"": ["починим"]}


@pytest.mark.teaching("S0-7")
def test_an_investigation_promises_word_by_a_time_and_finding_nothing_keeps_it(
    cast, asked, signed_in, at
):
    cast.answers(asked, "Проверю начисления и отвечу вам до 15:00.", NOON)
    client = signed_in(cast.ea_nasir)
    made = asked.commitments.get()
    assert (made.kind, made.due) == ("investigation", NOON + 3 * HOUR)
    assert shown(client, owner="all") == {"today": [made.text]}
    cast.answers(
        asked, "Проверили: мы ничего не нашли, потому что покупка прошла без карты.",
        at.later(hours=1),
    )  # fmt: skip
    assert shown(client, owner="all", show="kept") == {"": [made.text]}
    assert shown(client, owner="all") == {}


def test_fifty_a_page_at_the_cost_of_one(
    cast, asked, promise, signed_in, at, django_assert_max_num_queries
):
    made = promise("позвоним", HOUR)
    Commitment.objects.bulk_create(
        Commitment(conversation=asked, text=f"№ {n}", due=NOON + HOUR + n * MINUTE, made_at=NOON,
                   owner=made.owner, keeper=made.owner, source=Commitment.Source.HAND)
        for n in range(1, A_PAGE + 5)
    )  # fmt: skip
    client = signed_in(cast.ea_nasir)
    with django_assert_max_num_queries(10):
        first = shown(client, owner="all")
    assert len(first["today"]) == A_PAGE
    following = following_page(client)
    # What is kept meanwhile moves nobody to another page.
    decide(client, made, state="kept")
    assert shown(client, **following) == {"today": [f"№ {n}" for n in range(A_PAGE, A_PAGE + 5)]}


def following_page(client, **query):
    """What the address of the next page asks for; empty when there is none."""
    found = client.get(reverse("promises"), query).context["next"]
    return dict(parse_qsl(found.removeprefix("?")))


@pytest.mark.parametrize("show", ["open", "broken"])
def test_page_after_page_shows_everything_once_in_one_order(cast, asked, signed_in, at, show):
    broken = NOON if show == "broken" else None
    terms = [None, HOUR, HOUR, 2 * HOUR]
    Commitment.objects.bulk_create(
        Commitment(
            conversation=asked, text=f"№ {n}", made_at=NOON - n % 7 * MINUTE, broken_at=broken,
            due=terms[n % 4] and NOON + terms[n % 4], source=Commitment.Source.HAND,
        )
        for n in range(4 * A_PAGE + 10)
    )  # fmt: skip
    client, query, seen = signed_in(cast.ea_nasir), {"owner": "all", "show": show}, []
    while query:
        days = shown(client, **query)
        seen += [text for texts in days.values() for text in texts]
        query = following_page(client, **query)
    assert sorted(seen) == sorted(f"№ {n}" for n in range(4 * A_PAGE + 10))
    rows = {row.text: row for row in asked.commitments.all()}
    if show == "open":
        terms = [rows[text].due for text in seen]
        assert terms == sorted(terms, key=lambda due: due or NOON + DAY)
    else:
        made = [rows[text].made_at for text in seen]
        assert made == sorted(made, reverse=True)


@pytest.mark.parametrize(
    "query",
    [{"owner": "7' or 1"}, {"owner": "²"}, {"team": "x"}, {"after": "-1"}, {"after": "9" * 40},
     {"after": "2026-13-99_7"}, {"after": "2026-03-03T09:00:00_7"}, {"after": "_" + "9" * 40},
     {"show": "secret"}],
)  # fmt: skip
def test_whatever_stands_in_the_address_the_page_opens(cast, promise, signed_in, at, query):
    promise("позвоним", HOUR)
    assert shown(signed_in(cast.ea_nasir), **query) == {"today": ["позвоним"]}
