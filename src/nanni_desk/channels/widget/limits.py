"""How often the customer's side may do what."""

import datetime as dt

from nanni_desk.accounts.limits import Limit

_HOUR = dt.timedelta(hours=1)

#: An office of many customers shares an address; a flood comes faster than they do.
SESSION = Limit("widget-session", 60, _HOUR)
#: New conversations of one address.
OPENING = Limit("widget-opening", 40, _HOUR)
MESSAGE = Limit("widget-message", 40, dt.timedelta(minutes=1))
UPLOAD = Limit("widget-upload", 40, dt.timedelta(minutes=10))
TYPING = Limit("widget-typing", 20, dt.timedelta(minutes=1))
TRANSCRIPT = Limit("widget-transcript", 3, _HOUR)
