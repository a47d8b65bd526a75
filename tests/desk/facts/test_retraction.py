"""Taking back: everybody who was told something untrue is found, and told once."""

import datetime as dt

import pytest

from nanni_desk.conversations.models import Inbox, Message, Statement
from nanni_desk.conversations.services import replying
from nanni_desk.events.consumers import run_once
from nanni_desk.events.models import Event
from nanni_desk.facts import consumers
from nanni_desk.facts.models import Disclosure
from nanni_desk.facts.services import disclosing
from nanni_desk.lib.engine import reviewer
from nanni_desk.recovery import consumers as recovery
from nanni_desk.recovery.models import Case
from tests.desk.conftest import NOON
from tests.desk.facts.conftest import DAY, search

State = Disclosure.State
MINUTE = dt.timedelta(minutes=1)
TOMORROW = NOON + DAY


def react():
    for consumer in (*consumers.CONSUMERS, *recovery.CONSUMERS):
        run_once(consumer)


def deliver(now):
    """What the worker does: whatever is due goes out."""
    sent = replying.claim_due(now, limit=1000)
    for message in sent:
        replying.mark_sent(message=message.pk, now=now)
    react()
    return len(sent)


@pytest.fixture
def barley_inbox(cast):
    return Inbox.objects.create(
        name="Field", kind="widget", key="field", secret="s" * 43, team=cast.barley, language="en"
    )


@pytest.mark.teaching("S2-5")
def test_taking_back_that_we_work_on_sunday_lists_everybody_with_one_draft_each(
    cast, signed_in, write, tell, at
):
    fact = write("часы", "hours", "пн-вс с 9 до 21", subject=("работаем",))
    asks = "Вы работаете в воскресенье?"
    for name in ("Анна Белова", "Игорь"):
        tell(name, "Да, работаем в воскресенье с 9 до 21.", asked=asks)
    again = tell("Ольга", "Работаем с понедельника по воскресенье, с 9 до 21.", asked=asks)
    cast.answers(again, "Да, в воскресенье тоже работаем с 9 до 21.", NOON)
    tell("Пётр", "Оплатить можно картой.", asked="Как оплатить?")
    client, form = signed_in(cast.sit_sin), {"value": "пн-сб с 9 до 21", "why": "Опечатка"}
    begun = client.post(f"/facts/{fact.pk}/correct/", form)
    page = client.get(begun["Location"]).content.decode()
    drafts = Disclosure.objects.order_by("pk")
    assert [d.contact.name for d in drafts] == ["Анна Белова", "Игорь", "Ольга"]
    for one in drafts:
        assert one.contact.name in page
        assert f'id="disclosure-{one.pk}"' in page
        assert "пн-сб с 9 до 21" in one.body
    assert "Пётр" not in page
    assert drafts[0].body.startswith("Здравствуйте, Анна! 3 марта мы написали вам: «Да, работаем в")


@pytest.mark.teaching("S2-9")
def test_we_write_first_and_it_is_counted(cast, signed_in, ultrasound, tell, correct, at):
    first, second = tell("Анна", "УЗИ стоит 2 400 ₽."), tell("Игорь", "УЗИ — 2 400 ₽.")
    at.now = TOMORROW
    made = correct(ultrasound, "2 600 ₽")
    react()
    cases = Case.objects.order_by("pk")
    assert [(c.triggers, c.we_knew_at, c.they_knew_at) for c in cases] == [
        (["T2"], TOMORROW, None)
    ] * 2  # fmt: skip
    assert {i.kind for c in cases for i in c.issues.all()} == {"misinformation"}
    cast.says(second, "А почему на сайте другая цена?", TOMORROW + MINUTE)
    react()
    client = signed_in(cast.ea_nasir)
    for one in made.disclosures.all():
        assert client.post(f"/facts/people/{one.pk}/send/").status_code == 302
    assert deliver(TOMORROW + MINUTE) == 2
    page = client.get(f"/facts/retractions/{made.pk}/?show=told").content.decode()
    assert "Сообщили раньше, чем спросили: 1 из 2" in page
    cast.says(first, "Спасибо, что предупредили", TOMORROW + 2 * MINUTE)
    react()
    states = made.disclosures.order_by("pk").values_list("state", flat=True)
    assert list(states) == [State.ANSWERED, State.TOLD]


def test_only_what_was_told_while_it_was_wrong_is_taken_back(ultrasound, tell, correct):
    tell("Анна", "УЗИ стоит 2 400 ₽.", at=NOON - 40 * DAY)
    tell("Игорь", "УЗИ стоит 2 400 ₽.", at=NOON)
    made = correct(ultrasound, "2 600 ₽", since=NOON.date())
    assert [d.contact.name for d in made.disclosures.all()] == ["Игорь"]


def test_history_that_nobody_has_read_beside_the_fact_is_read_now(cast, write, tell, correct):
    told = tell("Анна", "2 400 ₽.")
    tell("Игорь", "УЗИ почек — 2 400 ₽.", asked="Сколько стоит УЗИ почек?")
    tell("Пётр", "Приём — 2 400 ₽.", asked="Сколько стоит приём?")
    cast.says(told, "Спасибо", NOON)
    Statement.objects.all().delete()  # as before the ledger of statements was kept
    bot = replying.say_as_bot(
        conversation=tell("Бот", "Сейчас.").pk, body="УЗИ стоит 2 400 ₽.", now=NOON, token="b"
    )
    write("УЗИ почек", "price", "2 400 ₽", subject=("узи почек",))
    fact = write("УЗИ", "price", "2 400 ₽", subject=("узи",))
    made = correct(fact, "2 600 ₽")
    assert {d.contact.name for d in made.disclosures.all()} == {"Анна", "Бот"}
    assert made.disclosures.get(contact__name="Бот").said == bot
    search(made, TOMORROW + 2 * MINUTE)
    made.refresh_from_db()
    assert made.searched_at == TOMORROW + 2 * MINUTE


def test_what_the_customer_never_got_needs_no_correction(cast, ultrasound, tell, correct):
    conversation = tell("Анна", "Сейчас посмотрю.")
    cast.answers(conversation, "УЗИ стоит 2 400 ₽.", NOON)
    [message] = replying.claim_due(NOON, limit=1000)
    replying.mark_failed(message=message.pk, reason="нет", permanent=True, now=NOON)
    assert not correct(ultrasound, "2 600 ₽").disclosures.exists()


def test_each_team_sees_its_own_people(cast, signed_in, ultrasound, tell, correct, barley_inbox):
    tell("Анна", "УЗИ стоит 2 400 ₽.")
    tell("Helen", "An ultrasound is 2 400 ₽.", asked="How much is an ultrasound?",
         inbox=barley_inbox, actor=cast.arbituram, language="en")  # fmt: skip
    made = correct(ultrasound, "2 600 ₽")
    seen = {}
    for user in (cast.sit_sin, cast.arbituram, cast.owner):
        page = signed_in(user).get(f"/facts/retractions/{made.pk}/").content.decode()
        seen[user] = [name for name in ("Анна", "Helen") if name in page]
    assert seen == {
        cast.sit_sin: ["Анна"], cast.arbituram: ["Helen"], cast.owner: ["Анна", "Helen"],
    }  # fmt: skip
    foreign = made.disclosures.get(contact__name="Анна")
    assert signed_in(cast.arbituram).get(f"/facts/people/{foreign.pk}/").status_code == 404
    assert made.disclosures.get(contact__name="Helen").body.startswith("Hello, Helen! On 3 March")


@pytest.mark.parametrize(("kind", "old", "new", "said", "language"), [
    ("price", "2 400 ₽", "2 600 ₽", "УЗИ стоит 2 400 ₽, с собой — паспорт.", "ru"),
    ("price", "2 400 ₽", "", "УЗИ стоит 2 400 ₽.", "ru"),
    ("term", "14 дней", "10 дней", "Результат УЗИ хранится 14 дней.", "ru"),
    ("feature", "да", "нет", "Да, у нас есть УЗИ.", "ru"),
    ("feature", "нет", "да", "УЗИ у нас нет.", "ru"),
    ("feature", "да", "нет", "Yes, we have an ultrasound.", "en"),
    ("price", "$40", "$45", "An ultrasound is $40.", "en"),
    ("price", "$40", "", "An ultrasound is $40.", "en"),
])  # fmt: skip
def test_every_draft_is_honest_and_may_be_sent_as_it_is(  # noqa: PLR0917
    cast, write, tell, correct, kind, old, new, said, language
):
    asks = {"ru": "Расскажите про УЗИ?", "en": "What about an ultrasound?"}[language]
    fact = write("УЗИ", kind, old, subject=("узи", "ultrasound", "результат узи"))
    tell("Анна", said, asked=asks, language=language)
    [one] = correct(fact, new).disclosures.all()
    review = reviewer().review(one.body, channel="chat", lang=language)
    assert [f.code for f in review.faults if f.outcome != "note"] == []
    assert not {"извин", "сожал", "sorry", "apolog"} & {
        word for word in ("извин", "сожал", "sorry", "apolog") if word in one.body.lower()
    }  # fmt: skip
    assert one.quote.split()[0] in one.body
    disclosing.send(actor=cast.ea_nasir, disclosure=one, now=TOMORROW)
    assert not one.conversation.commitments.exists()


def test_a_person_is_told_once_however_often_it_is_tried(
    cast, signed_in, ultrasound, tell, correct, at
):
    conversation = tell("Анна", "УЗИ стоит 2 400 ₽.")
    at.now = TOMORROW
    [one] = correct(ultrasound, "2 600 ₽").disclosures.all()
    client = signed_in(cast.ea_nasir)
    body = "Анна, мы ошиблись: УЗИ стоит 2 600 ₽."
    client.post(f"/facts/people/{one.pk}/", {"body": body, "send": "1"})
    again = client.post(f"/facts/people/{one.pk}/send/", headers={"X-Requested-With": "fetch"})
    assert (again.status_code, again.json()["error"]) == (422, "already_told")
    told = conversation.messages.filter(kind=Message.Kind.OUTBOUND, body=body)
    assert [m.state for m in told] == [Message.State.HELD]


def test_a_reply_taken_back_is_to_be_told_again(cast, ultrasound, tell, correct):
    tell("Анна", "УЗИ стоит 2 400 ₽.")
    [one] = correct(ultrasound, "2 600 ₽").disclosures.all()
    sent = disclosing.send(actor=cast.ea_nasir, disclosure=one, now=TOMORROW)
    replying.withdraw(actor=cast.ea_nasir, message=sent.reply_id, now=TOMORROW)
    react()
    one.refresh_from_db()
    assert (one.state, one.reply, one.tries) == (State.TO_TELL, None, 1)
    assert disclosing.send(actor=cast.ea_nasir, disclosure=one, now=TOMORROW).reply is not None


def test_an_insult_does_not_go_out_as_a_correction(cast, signed_in, ultrasound, tell, correct):
    tell("Анна", "УЗИ стоит 2 400 ₽.")
    [one] = correct(ultrasound, "2 600 ₽").disclosures.all()
    answer = signed_in(cast.ea_nasir).post(
        f"/facts/people/{one.pk}/", {"body": "Вы идиот, УЗИ стоит 2 600 ₽.", "send": "1"}
    )
    one.refresh_from_db()
    assert (answer.status_code, one.state) == (422, State.TO_TELL)


def test_somebody_may_be_left_untold_with_a_reason(cast, signed_in, ultrasound, tell, correct):
    tell("Анна", "УЗИ стоит 2 400 ₽.")
    [one] = correct(ultrasound, "2 600 ₽").disclosures.all()
    client, path = signed_in(cast.ea_nasir), f"/facts/people/{one.pk}/leave/"
    assert client.post(path, {"because": " "}).status_code == 422
    client.post(path, {"because": "Сказали по телефону"})
    one.refresh_from_db()
    assert (one.state, one.left_because) == (State.LEFT, "Сказали по телефону")


def test_many_are_told_after_a_second_person_says_yes_and_no_faster_than_allowed(
    cast, signed_in, ultrasound, tell, correct, at
):
    for number in range(7):
        tell(f"Клиент {number}", "УЗИ стоит 2 400 ₽.")
    at.now = TOMORROW
    made = correct(ultrasound, "2 600 ₽")
    lead, owner = signed_in(cast.sit_sin), signed_in(cast.owner)
    lead.post(f"/facts/retractions/{made.pk}/all/", {"per_minute": 3})
    batch = made.batches.get()
    assert disclosing.batches_due(TOMORROW) == 0
    refused = lead.post(
        f"/facts/batches/{batch.pk}/approve/", headers={"X-Requested-With": "fetch"}
    )
    assert refused.json()["error"] == "same_person"
    assert owner.post(f"/facts/batches/{batch.pk}/approve/").status_code == 302
    told = [all_due(TOMORROW + dt.timedelta(seconds=second)) for second in range(0, 185, 5)]
    assert (sum(told), max(sum(told[i : i + 12]) for i in range(len(told)))) == (7, 3)
    batch.refresh_from_db()
    assert batch.ended_at is not None
    assert deliver(TOMORROW + dt.timedelta(minutes=5)) == 7
    assert set(made.disclosures.values_list("state", flat=True)) == {State.TOLD}
    assert Event.objects.filter(kind="disclosure.made").count() == 7


def all_due(now):
    """The clock's run, as often as its time allows nothing more."""
    found = 0
    while step := disclosing.batches_due(now):
        found += step
    return found


def test_a_stopped_batch_sends_nothing_more(cast, ultrasound, tell, correct):
    for name in ("Анна", "Игорь"):
        tell(name, "УЗИ стоит 2 400 ₽.")
    made = correct(ultrasound, "2 600 ₽")
    batch = disclosing.ask_for_all(actor=cast.sit_sin, retraction=made, per_minute=1, now=TOMORROW)
    disclosing.approve(actor=cast.owner, batch=batch, now=TOMORROW)
    assert all_due(TOMORROW) == 1
    disclosing.stop(actor=cast.sit_sin, batch=batch, now=TOMORROW)
    assert all_due(TOMORROW + 5 * MINUTE) == 0
    assert made.disclosures.filter(state=State.TO_TELL, batch=None).count() == 1


def test_an_earlier_value_can_be_taken_back_as_well(cast, signed_in, write, tell, correct, at):
    fact = write("УЗИ", "price", "2 000 ₽", subject=("узи",))
    tell("Анна", "УЗИ стоит 2 000 ₽.")
    correct(fact, "2 400 ₽")
    tell("Игорь", "УЗИ стоит 2 400 ₽.", at=TOMORROW)
    at.now = TOMORROW + DAY
    correct(fact, "2 600 ₽", now=at.now)
    client = signed_in(cast.sit_sin)
    path = f"/facts/{fact.pk}/versions/{{}}/take-back/"
    assert client.post(path.format(3)).status_code == 422
    begun = client.post(path.format(1))
    assert "Анна" in client.get(begun["Location"]).content.decode()


def test_the_conversation_says_what_its_customer_was_told(
    cast, signed_in, ultrasound, tell, correct
):
    conversation = tell("Анна", "УЗИ стоит 2 400 ₽.")
    client = signed_in(cast.ea_nasir)
    assert "УЗИ стоит" not in client.get(f"/c/{conversation.pk}/untrue/").content.decode()
    correct(ultrasound, "2 600 ₽")
    assert "УЗИ стоит 2 400 ₽" in client.get(f"/c/{conversation.pk}/untrue/").content.decode()
