"""Somebody new works cases to the end with nothing but what the page asks for."""

import datetime as dt

import pytest

from nanni_desk.recovery.models import Case, Remedy
from nanni_desk.recovery.states import State
from tests.desk.conftest import NOON
from tests.desk.recovery.conftest import Forms

MINUTE = dt.timedelta(minutes=1)
#: What a sensible person types where the page asks; by the name of the field.
TYPED = {
    "by": "по телефону", "remedy_sought": "Перезвоните до вечера", "loss_hours": "1,5",
    "what": "Не перезвонили за полчаса", "why": "Смена кончилась, просьба не передалась",
    "fix": "Звонит дежурный", "text": "Звонок сегодня в 18:00", "words": "Да, в шесть удобно",
    "proof": "звонок 18:02", "public_outcome": "https://example.org/отзыв/7",
    "root_cause": "Просьбы не переходили к следующей смене", "process_change": "Журнал перезвонов",
    "outcome": "Позвонили и записали", "no_evidence_because": "звонков тогда не записывали",
    "because": "Решаю вернуть", "title": "Не перезвонили",
}  # fmt: skip
#: Said in the composer, where the page of the case leads to.
SAID = "Мы обещали перезвонить за полчаса и не перезвонили: это наша ошибка. Дежурный уже звонит."


class Newcomer:
    """Does what the box of the next step asks, form after form."""

    def __init__(self, client, case, cast, at):
        self.client, self.case, self.cast, self.at = client, case, cast, at
        self.done = []

    def forms(self):
        """The forms of the next step, the one that goes on last."""
        page = self.client.get(f"/cases/{self.case.pk}/").content.decode()
        box = page[page.index('id="next"') :]
        return Forms(box[: box.index("</section>")]).found

    def work(self):
        """Until the page asks for nothing more; a page that leads in circles is told."""
        for _turn in range(60):
            self.case.refresh_from_db()
            if self.case.state == State.CLOSED:
                return
            self.one()
        pytest.fail(f"stuck in {self.case.state} after {self.done}")

    def one(self):
        """The first form that can be filled in and was not refused before."""
        for form in self.forms():
            action = form["action"].strip("/").split("/")[-1]
            if action == "acknowledgement":
                return self.say()
            if "/write/" in form["action"]:
                continue
            if (fields := self.filled(action, form)) is not None:
                answer = self.client.post(form["action"], fields)
                assert answer.status_code == 302, (action, answer.content.decode()[-600:])
                self.done.append(action)
                return None
        return self.wait()

    def say(self):
        """The admission is built, sent from the composer, and named on the page."""
        if self.case.acknowledged_by_id is None:
            said = self.cast.answers(self.case.conversation, SAID, self.at.now)
            path = f"/cases/{self.case.pk}/do/acknowledge/"
            self.client.post(path, {"message": said.pk})
            self.done.append("acknowledge")

    def wait(self):
        """Nothing to do but to let the customer answer, or be silent."""
        self.at.later(hours=73)
        self.done.append("wait")

    def filled(self, action, form):
        """Values for a form; None when it wants something that is not there yet."""
        skipped = {"confirm", "none-because", "acknowledge"}
        if action in skipped or (action == "ask" and "ask" in self.done):
            return None
        fields = {name: value_for(action, name, had) for name, had in form["fields"].items()}
        return {name: value for name, value in fields.items() if value is not None}


def value_for(action, name, had):
    """What is put into a field that holds or offers these values; None leaves it alone."""
    if name in {"csrfmiddlewaretoken", "amount", "loss_money", "currency", "reason"}:
        return None
    if name in {"done", "remedies"}:
        return had
    if name == "message":
        return had[1] if action == "evidence" else None
    if name == "kind" and "callback" in had:
        return "callback"
    if name in TYPED and not any(had):
        return TYPED[name]
    return had[0] if had else None


@pytest.mark.teaching("S2-1")
def test_a_new_agent_reaches_the_end_with_what_the_page_asks(cast, late, at, signed_in):
    newcomer = Newcomer(signed_in(cast.ea_nasir), late, cast, at)
    newcomer.work()
    late.refresh_from_db()
    assert late.state == State.CLOSED
    assert late.issues.get().outcome
    assert late.remedies.get().state == Remedy.State.FULFILLED
    assert late.remedy_sought == TYPED["remedy_sought"]


def test_so_does_a_case_of_the_gravest_kind(cast, at, signed_in):
    at.later(minutes=41)
    conversation = cast.begin(NOON)
    said = cast.says(conversation, "Мой аккаунт взломали!", NOON)
    client = signed_in(cast.ea_nasir)
    fields = {"message": said.pk, "kind": "account", "title": "Взломан аккаунт"}
    client.post(f"/c/{conversation.pk}/case/new/", fields)
    newcomer = Newcomer(client, Case.objects.get(), cast, at)
    newcomer.work()
    assert {"contain", "told", "affected"} <= set(newcomer.done)
