"""A customer who waits, in a desk of real processes; run by test_no_browser in one of its own.

``begin`` makes one whose message came ten minutes ago and prints the number of the conversation,
``steps`` prints how many steps were raised.
"""

import datetime as dt
import sys

import django

django.setup()

from nanni_desk.accounts.models import Team  # noqa: E402 - Django must be set up first
from nanni_desk.attention.models import Raised  # noqa: E402
from nanni_desk.conversations.models import Contact, Inbox, TeamHours  # noqa: E402
from nanni_desk.conversations.services.receiving import begin, receive  # noqa: E402
from nanni_desk.lib import clock  # noqa: E402


def one_late():
    """A team that is there day and night, and its customer."""
    then = clock.now() - dt.timedelta(minutes=10)
    team = Team.objects.create(name="Copper")
    TeamHours.objects.create(team=team, week=[[["00:00", "00:00"]]] * 7, holidays_of="")
    inbox = Inbox.objects.create(name="Clinic", kind="widget", key="k", secret="s" * 43, team=team)
    contact = Contact.objects.create(name="Нанни", created_at=then)
    conversation = begin(inbox=inbox, contact=contact, now=then)
    receive(conversation=conversation.pk, body="Где мой заказ?", now=then)
    return conversation.pk


if __name__ == "__main__":
    print(one_late() if sys.argv[1] == "begin" else Raised.objects.count())  # noqa: T201 - its answer
