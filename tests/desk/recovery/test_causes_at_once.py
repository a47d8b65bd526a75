"""The register under many hands: at one moment, and in any order."""

import datetime as dt
import random

import pytest

from nanni_desk.conversations.models import Contact
from nanni_desk.conversations.services.receiving import begin
from nanni_desk.recovery.models import Cause
from nanni_desk.recovery.services import causes, learning
from nanni_desk.recovery.services.opening import Found, report
from tests.desk.conftest import NOON
from tests.desk.recovery.test_at_once import at_once

DAY = dt.timedelta(days=1)


@pytest.fixture
def case(cast):
    """One more customer's case: ``case()``."""

    def make(now=NOON):
        contact = Contact.objects.create(name="Клиент", created_at=now)
        conversation = begin(inbox=cast.inbox, contact=contact, now=now)
        found = Found("lateness", "Долго", "hand", conversation, we_knew=now)
        return report(found, actor="system", now=now)

    return make


@pytest.mark.django_db(transaction=True)
def test_a_new_cause_that_several_write_down_at_once_is_one(cast, case):
    cases = [case() for _ in range(4)]
    found = at_once(*[
        lambda number=one.pk: learning.name_cause(
            actor=cast.ea_nasir, case=number, title="Нет журнала", now=NOON
        )
        for one in cases
    ])  # fmt: skip
    assert [one for one in found if isinstance(one, Exception)] == []
    assert Cause.objects.get().cases.count() == len(cases)
    whats = Cause.objects.get().entries.values_list("what", flat=True)
    assert sorted(whats) == ["again", "again", "again", "found"]


@pytest.mark.parametrize("seed", range(4))
def test_level_and_count_follow_from_what_happened(cast, case, seed):
    draw, now = random.Random(seed), NOON
    filed, level, settled = 0, 0, None
    for _turn in range(12):
        now += draw.choice([1, 20, 89, 91]) * DAY
        if draw.random() < 0.6 or not filed:
            learning.name_cause(actor=cast.ea_nasir, case=case(now).pk, title="Причина", now=now)
            filed += 1
            if settled is not None:
                level = min(level + 1, 2) if now - settled <= 90 * DAY else 0
                settled = None
        elif settled is None:
            causes.change(actor=cast.sit_sin, cause=Cause.objects.get().pk, change="x", now=now)
            settled = now
        cause = Cause.objects.get()
        assert (cause.cases.count(), cause.level, cause.closed_at) == (filed, level, settled)
