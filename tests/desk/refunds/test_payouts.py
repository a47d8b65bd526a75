"""Paying out: each sum once, whoever clicks, retries, dies or writes the number down."""

import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from django.db import IntegrityError, connection, transaction

from nanni_desk.accounts.models import AuditEntry
from nanni_desk.lib import outbox
from nanni_desk.lib.errors import NotAllowed
from nanni_desk.lib.hashing import signature
from nanni_desk.recovery.models import Remedy
from nanni_desk.recovery.services import remedying
from nanni_desk.recovery.services.opening import Found, report
from nanni_desk.refunds.models import Payout, Refund
from nanni_desk.refunds.providers import PayoutFailed, file
from nanni_desk.refunds.services import confirming, deciding, paying
from nanni_desk.refunds.services.asking import Demand, ask
from tests.desk.conftest import NOON
from tests.desk.refunds.conftest import react

SECRET = "k" * 32


@pytest.fixture
def approved(cast, demanded):
    """A refund that was allowed: ``approved(500_00)``; gives its payout."""

    def allow(amount=500_00, **fields):
        refund = deciding.say_yes(actor=cast.ea_nasir, refund=demanded(amount, **fields).pk,
                                  now=NOON)  # fmt: skip
        return refund.payout

    return allow


def lines():
    return [json.loads(line) for line in file.path().read_bytes().splitlines()]


def test_handing_over_is_not_paying(cast, approved):
    payout = approved()
    assert paying.send_due() == 1
    payout.refresh_from_db()
    assert (payout.state, payout.refund.state) == (Payout.State.SENT, Refund.State.APPROVED)
    assert [(one["key"], one["sum"]) for one in lines()] == [(str(payout.key), "500.00")]
    confirming.confirm(actor=cast.sit_sin, payout=payout.pk, receipt="п/п 12", now=NOON)
    payout.refresh_from_db()
    assert (payout.state, payout.confirmed_by) == (Payout.State.CONFIRMED, cast.sit_sin)
    assert Refund.objects.get().state == Refund.State.PAID


def test_nothing_is_confirmed_before_it_was_handed_over_or_without_a_number(cast, approved):
    payout = approved()
    with pytest.raises(confirming.Decided):
        confirming.confirm(actor=cast.sit_sin, payout=payout.pk, receipt="1", now=NOON)
    paying.send_due()
    with pytest.raises(confirming.NoNumber):
        confirming.confirm(actor=cast.sit_sin, payout=payout.pk, receipt=" ", now=NOON)
    with pytest.raises(NotAllowed):
        confirming.confirm(actor=cast.ea_nasir, payout=payout.pk, receipt="1", now=NOON)
    assert Refund.objects.get().state == Refund.State.APPROVED
    with pytest.raises(IntegrityError), transaction.atomic():
        Payout.objects.filter(pk=payout.pk).update(state="confirmed")


def test_a_killed_worker_leaves_one_line_in_the_file(at, approved):
    payout = approved()
    claimed = paying.claim(NOON)
    file.send(paying.order_of(claimed))  # and here it was killed
    assert paying.send_due() == 0, "the claim of the dead still holds"
    at.later(seconds=61)
    assert paying.send_due() == 1
    assert [one["key"] for one in lines()] == [str(payout.key)]


def test_half_a_line_is_no_order(approved):
    payout = approved()
    whole = file._line(paying.order_of(payout))
    file.path().parent.mkdir()
    file.path().write_bytes(whole[: len(whole) // 2])
    paying.send_due()
    _torn, written = file.path().read_bytes().splitlines()
    assert json.loads(written)["key"] == str(payout.key)


def test_a_folder_that_cannot_be_written_is_tried_again_later(at, settings, approved, tmp_path):
    payout = approved()
    (tmp_path / "payouts").write_text("in the way")
    paying.send_due()
    payout.refresh_from_db()
    assert (payout.state, payout.try_at > at.now) == (Payout.State.ASKED, True)
    assert payout.failure
    (tmp_path / "payouts").unlink()
    at.later(hours=1)
    paying.send_due()
    payout.refresh_from_db()
    assert (payout.state, payout.failure) == (Payout.State.SENT, "")


@pytest.fixture
def bank(settings):
    """Another system that pays: knows keys, answers with ``bank.answers`` in turn."""

    class Bank(BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"]))
            server.seen.append((dict(self.headers), body))
            self.send_response(server.answers.pop(0) if server.answers else 202)
            self.end_headers()

        def log_message(self, *_words):
            """Says nothing."""

    server = HTTPServer(("127.0.0.1", 0), Bank)
    server.seen, server.answers = [], []
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    settings.PAYOUT, settings.PAYOUT_SECRET = "webhook", SECRET
    settings.PAYOUT_URL = f"http://127.0.0.1:{server.server_port}/pay"
    settings.ALLOW_PRIVATE_CALLBACKS = True
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def test_the_paying_system_is_asked_again_with_the_same_key(at, bank, approved):
    payout = approved(1_000_00)
    bank.answers = [503, 202]
    paying.send_due()
    at.later(minutes=2)
    paying.send_due()
    payout.refresh_from_db()
    assert (payout.state, payout.attempts) == (Payout.State.SENT, 2)
    assert {headers["Idempotency-Key"] for headers, _body in bank.seen} == {str(payout.key)}
    for headers, body in bank.seen:
        told = signature(SECRET, headers["Nanni-Timestamp"], body)
        assert headers["Nanni-Signature"] == f"sha256={told}"
        assert json.loads(body)["amount"] == 1_000_00


def test_a_refusal_is_told_and_tried_again_by_a_person_only(cast, at, bank, approved):
    payout = approved()
    bank.answers = [403]
    paying.send_due()
    payout.refresh_from_db()
    assert (payout.state, payout.failure) == (Payout.State.FAILED, "платёжная система ответила 403")
    at.later(days=2)
    assert paying.send_due() == 0
    paying.try_again(actor=cast.sit_sin, payout=payout.pk, now=at.now)
    assert paying.send_due() == 1
    payout.refresh_from_db()
    assert payout.state == Payout.State.SENT


def test_silence_for_good_ends_with_a_person(at, settings, bank, approved):
    bank.answers = [500] * outbox.ATTEMPTS
    payout = approved()
    while payout.state == Payout.State.ASKED:
        at.later(hours=1)
        paying.send_due()
        payout.refresh_from_db()
    assert (payout.state, len(bank.seen)) == (Payout.State.FAILED, outbox.ATTEMPTS)


def test_private_networks_are_not_asked_for_money(settings, bank, approved):
    settings.ALLOW_PRIVATE_CALLBACKS = False
    payout = approved()
    paying.send_due()
    payout.refresh_from_db()
    assert (payout.state, bank.seen) == (Payout.State.FAILED, [])


def test_without_an_address_it_says_so(settings, approved):
    settings.PAYOUT, settings.PAYOUT_URL = "webhook", ""
    payout = approved()
    with pytest.raises(PayoutFailed, match="NANNI_PAYOUT_URL"):
        paying.sender_of("webhook")(paying.order_of(payout))
    with pytest.raises(PayoutFailed, match="pigeon"):
        paying.sender_of("pigeon")


def test_money_a_customer_chose_is_ordered_and_its_number_gives_the_remedy(cast):
    conversation = cast.begin(NOON)
    case = report(Found("money", "Списали дважды", "hand", conversation), actor="system", now=NOON)
    remedy = remedying.offer(
        actor=cast.ea_nasir, case=case.pk, kind="refund", text="Возврат", amount=300_00,
        currency="RUB", token="t", reason="просил", now=NOON,
    )  # fmt: skip
    remedying.choose(actor=None, case=case.pk, remedies=[remedy.pk], words="Деньги", now=NOON)
    react()
    react()
    payout = Payout.objects.get()
    paying.send_due()
    confirming.confirm(actor=cast.sit_sin, payout=payout.pk, receipt="п/п 7", now=NOON)
    remedy.refresh_from_db()
    assert (remedy.state, remedy.proof) == (Remedy.State.FULFILLED, "п/п 7")


def test_what_was_given_by_hand_is_not_paid_again(cast):
    conversation = cast.begin(NOON)
    case = report(Found("money", "Списали дважды", "hand", conversation), actor="system", now=NOON)
    remedy = remedying.grant(
        actor=cast.ea_nasir, case=case.pk, kind="refund", text="Возврат", amount=300_00,
        currency="RUB", token="t", now=NOON,
    )  # fmt: skip
    paying.order(refund=None, remedy=remedy, amount=300_00, currency="RUB", payee="", now=NOON)
    remedying.fulfil(actor=cast.ea_nasir, remedy=remedy.pk, proof="касса 5", now=NOON)
    react()
    assert paying.send_due() == 0
    assert Payout.objects.get().receipt == "касса 5"


def test_accountings_file_confirms_all_or_nothing(cast, approved):
    one, other = approved(), approved(400_00)
    paying.send_due()

    def take(text):
        return confirming.import_confirmations(actor=cast.sit_sin, content=text, now=NOON)

    for text, says in (
        (f"key;receipt\r\n{one.key};1\r\n{other.pk};2\r\n", "строка 3"),
        (f"key,receipt\n{one.key},\n", "строка 2"),
        ("key;receipt\n00000000-0000-4000-8000-000000000000;1\n", "строка 2"),
        ("a;b\n", "key"),
        ("key;receipt\n", "пуст"),
    ):
        with pytest.raises(confirming.BadFile) as refused:
            take(text.encode())
        assert says in refused.value.details["problems"][0]
    assert not Payout.objects.filter(state="confirmed").exists()
    good = f"\ufeffkey;receipt\r\n{one.key};п/п 1\r\n{other.key};п/п 2\r\n".encode()
    assert take(good) == (2, 0)
    assert take(good) == (0, 2)
    assert set(Refund.objects.values_list("state", flat=True)) == {"paid"}
    assert AuditEntry.objects.filter(action="payouts.confirmed").count() == 2


@pytest.mark.django_db(transaction=True)
class TestAtOnce:
    """Threads that start together: one payout, one line, one yes."""

    CLICKS = 6

    def at_once(self, call):
        ready, results = threading.Barrier(self.CLICKS), []

        def run():
            ready.wait()
            try:
                results.append(call())
            except Exception as error:  # noqa: BLE001 - told to the test, which judges it
                results.append(error)
            finally:
                connection.close()

        threads = [threading.Thread(target=run) for _ in range(self.CLICKS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return results

    def test_many_yeses_pay_once(self, cast, demanded):
        number = demanded().pk
        found = self.at_once(lambda: deciding.say_yes(actor=cast.ea_nasir, refund=number, now=NOON))
        assert sum(isinstance(one, Refund) for one in found) == 1
        assert sum(isinstance(one, deciding.Decided) for one in found) == self.CLICKS - 1
        assert Payout.objects.count() == 1

    def test_many_clicks_on_a_message_are_one_demand(self, cast, demanded):
        first = demanded()
        message = cast.says(first.conversation, "И за второй приём.", NOON)
        found = self.at_once(
            lambda: ask(
                actor=cast.ea_nasir,
                conversation=first.conversation,
                now=NOON,
                token=f"c{threading.get_ident()}",
                demand=Demand(message.body, "zpp-31", NOON, "message", message=message),
            )
        )
        assert {getattr(one, "pk", one) for one in found} == {
            Refund.objects.exclude(pk=first.pk).get().pk
        }

    def test_many_workers_write_one_line(self, approved):
        made = {approved().pk, approved(600_00).pk}
        found = self.at_once(paying.send_due)
        assert sum(found) == len(made)
        assert len(lines()) == len(made)

    def test_many_confirmations_give_once(self, cast, approved):
        payout = approved()
        paying.send_due()
        numbers = iter(range(self.CLICKS))
        self.at_once(
            lambda: confirming.confirm(
                actor=cast.sit_sin, payout=payout.pk, receipt=f"п/п {next(numbers)}", now=NOON
            )
        )
        told = Payout.objects.get()
        assert told.state == Payout.State.CONFIRMED
        assert Refund.objects.get().state == Refund.State.PAID
