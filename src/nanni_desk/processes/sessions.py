"""Sessions that ended by themselves."""

import datetime as dt

from django.contrib.sessions.models import Session


def forget_ended(now: dt.datetime) -> int:
    """Delete them; gives how many rows went."""
    return Session.objects.filter(expire_date__lt=now).delete()[0]
